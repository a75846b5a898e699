import {expect, test} from 'vitest';
import {loadFilings} from '@/lib/filings/file';
import {planImport} from './plan';

test('a plan keeps the day of what it adds and raises the day of the list', () => {
  const list = loadFilings();
  const given = {place: '北京市', model: '云海', entity: '云海公司', number: 'Beijing-YunHai-202401020003', filedOn: '2024-01-05'};
  const origin = {kind: 'registration' as const, asOf: '2026-01-31', defaultSource: 'https://example.org/', day: '2026-02-01'};
  const {next, added} = planImport(list, [{line: 2, given}], origin);
  expect(added[0]).toMatchObject({
    kind: 'registration',
    asOf: '2026-01-31',
    source: 'https://example.org/',
    history: [{date: '2026-02-01', type: 'added'}]
  });
  expect(next.asOf).toBe('2026-01-31');
  const known = list.records[0] as (typeof list.records)[0];
  const again = planImport(list, [{line: 2, given: {...given, ...known}}], {...origin, asOf: undefined});
  expect([again.left, again.confirmed.length, again.next]).toEqual([1, 0, list]);
  const {asOf: _, source: __, ...seen} = known;
  expect(planImport(list, [{line: 2, given: seen}], origin).confirmed.map(({asOf}) => asOf)).toEqual(['2026-01-31']);
});
