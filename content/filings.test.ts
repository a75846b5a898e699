import {expect, test} from 'vitest';
import list from './filings/records.json';

/** What the law asks to be shown: copied by hand from the portal's page of 2025-12-18, and not from the data. */
const filed = [
  ['filing', '北京市', '智谱清言（ChatGLM）', '北京智谱华章科技有限公司', 'Beijing-ChatGLM-20230821', '2023-08-31'],
  ['filing', '北京市', '清影AI', '北京智谱领航科技有限公司', 'Beijing-QingYingAI-202412100045', '2024-12-27']
];

test('every record has the names, the number and the day of the official list', () => {
  expect(list.records.map(({kind, place, model, entity, number, filedOn}) => [kind, place, model, entity, number, filedOn])).toEqual(filed);
  expect(list.records.map(({state}) => state)).toEqual(['listed', 'listed']);
});
