import {writeFileSync} from 'node:fs';
import {beforeEach, expect, test} from 'vitest';
import {toCsv} from '@/lib/filings/csv';
import {generateFilings} from '@/lib/filings/generate.fixture';
import {createRegistry} from '@/lib/filings/registry';
import {bytes, freshRegistry, header, line, place, read, run} from './registry.fixture';
import {serialise} from './store';

beforeEach(freshRegistry);

test('import shows first, writes on request, and does nothing the second time', async () => {
  const before = bytes();
  writeFileSync(place.csv, `${header}\n北京市,清影AI 2,北京智谱领航科技有限公司,Beijing-QingYingAI-202412100045,2024年12月27日\n${line}\n`);
  const shown = [
    './list.csv: 2 lines in UTF-8',
    '  + Beijing-YunHai-202401020003  云海大模型',
    '  ~ Beijing-QingYingAI-202412100045  model: "清影AI" → "清影AI 2"',
    'added 1, changed 1, confirmed 0, left 0, bad 0'
  ];
  expect(await run('import', place.csv)).toEqual({
    status: 0,
    out: [...shown, 'Nothing written: this was a dry run. Write with --write.'],
    err: []
  });
  expect(bytes()).toBe(before);
  expect(await run('import', place.csv, '--write')).toEqual({status: 0, out: [...shown, 'Written: ./records.json'], err: []});
  const {records} = read();
  expect(records.map(({number}) => number)).toEqual([
    'Beijing-ChatGLM-20230821',
    'Beijing-QingYingAI-202412100045',
    'Beijing-YunHai-202401020003'
  ]);
  expect(records[1]?.history.at(-1)).toMatchObject({type: 'changed', changes: [{field: 'model', from: '清影AI', to: '清影AI 2'}]});
  const after = bytes();
  expect((await run('import', place.csv, '--write')).out.slice(-2)).toEqual([
    'added 0, changed 0, confirmed 0, left 2, bad 0',
    'Nothing to write: ./records.json has it all.'
  ]);
  expect(bytes()).toBe(after);
  expect((await run('check')).status).toBe(0);
});

test('export, import into an empty registry, export: the same bytes', async () => {
  const list = generateFilings(300);
  const texts = ['=cmd|1', '-1 号', '@名', '名 ，称', '引"号"', "'引", '，逗,号', '龘〇é\u0301ﬁ'];
  for (const [index, model] of texts.entries()) Object.assign(list.records[index] ?? {}, {model});
  Object.assign(list.records[9] ?? {}, {state: 'removed'});
  const exported = toCsv(list);
  writeFileSync(place.csv, exported);
  writeFileSync(place.file, serialise({asOf: '2020-01-01', records: []}));
  expect((await run('import', place.csv, '--write')).out.at(-1)).toBe('Written: ./records.json');
  const imported = read();
  expect(imported.records.slice(0, texts.length).map(({model}) => model)).toEqual(texts);
  expect(toCsv(createRegistry(imported))).toBe(exported);
});
