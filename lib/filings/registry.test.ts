import {expect, test} from 'vitest';
import {loadFilings} from '@/content/filings';
import {createRegistry} from './registry';

test('refuses numbers that readers and addresses cannot tell apart', () => {
  const [record] = loadFilings().records;
  const twin = {...record, number: 'beijing chatglm-20230821'} as NonNullable<typeof record>;
  expect(() => createRegistry({asOf: '2025-12-18', records: [record as typeof twin, twin]}, 'x.json')).toThrow(
    'x.json: the numbers "Beijing-ChatGLM-20230821" and "beijing chatglm-20230821" differ only in width, case, spaces or hyphens. Correct or remove one of the two.'
  );
});
