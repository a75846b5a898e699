import {describe, expect, test} from 'vitest';
import type {z} from 'zod';
import {filings} from '../filings/file';
import {filing, parseList} from './schema';

describe('filings', () => {
  type Input = z.input<typeof filing>;
  const record: Input = {
    kind: 'filing',
    place: '某市',
    model: '某模型',
    entity: '某公司',
    number: 'Place-Model-20250101',
    filedOn: '2025-01-01',
    asOf: '2025-02-01',
    source: 'https://example.org/filing',
    history: [{date: '2025-02-01', type: 'added'}]
  };
  const parse = (...records: Input[]) => parseList('content/filings.ts', filing, records, 'number');
  const foot = '\nCorrect the field in content/filings.ts.';

  test('are the two records of the commissioned page, verbatim', () => {
    expect(filings.map(({place, model, entity, number, filedOn}) => [place, model, entity, number, filedOn])).toEqual(
      expect.arrayContaining([
        ['北京市', '智谱清言（ChatGLM）', '北京智谱华章科技有限公司', 'Beijing-ChatGLM-20230821', '2023-08-31'],
        ['北京市', '清影AI', '北京智谱领航科技有限公司', 'Beijing-QingYingAI-202412100045', '2024-12-27']
      ])
    );
  });

  test('are taken when they are right', () => expect(parse(record, {...record, number: 'Other-1'})).toHaveLength(2));

  test('with a bad date are refused', () => {
    expect(() => parse({...record, filedOn: '2025-02-30'})).toThrow(
      `content/filings.ts: entry 1 (number "Place-Model-20250101") is not valid.\n  field "filedOn": this day does not exist in the calendar (it is "2025-02-30")${foot}`
    );
    expect(() => parse(record, {...record, number: 'Other-1', filedOn: '2025/1/2'})).toThrow(
      `content/filings.ts: entry 2 (number "Other-1") is not valid.\n  field "filedOn": write the date as YYYY-MM-DD (it is "2025/1/2")${foot}`
    );
  });

  test('with an empty number are refused', () => {
    expect(() => parse({...record, number: ''})).toThrow(
      `content/filings.ts: entry 1 (number "") is not valid.\n  field "number": must not be empty (it is "")\n  field "number": has no digit; every filing number has a date (it is "")${foot}`
    );
  });

  test('with spaces around a number are refused, for a number is quoted as it is', () => {
    expect(() => parse({...record, number: ` ${record.number}`})).toThrow('field "number": begins or ends with a space; remove it');
  });

  test('with a number that stands twice are refused', () => {
    expect(() => parse(record, {...record, model: '别的模型'})).toThrow(
      `content/filings.ts: entry 2 (number "${record.number}") repeats the number of content/filings.ts: entry 1. Each number may stand once: remove or correct one of the two.`
    );
  });

  test('with a field nobody knows are refused', () => {
    expect(() => parse({...record, note: 'x'} as Input)).toThrow('field "note": is not known');
  });
});
