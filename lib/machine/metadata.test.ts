import {expect, test} from 'vitest';
import {alternates} from './metadata';

test('alternates of a page are the same in every language', () => {
  expect(Object.keys(alternates('/dev/faq'))).toEqual(['zh-CN', 'en', 'x-default']);
});
