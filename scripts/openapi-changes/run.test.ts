import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {referenceHistory} from '@/lib/openapi/changes/history';
import {baseLocale, readOpenApi} from '@/lib/openapi/source';
import {checkReferenceHistory} from '../checks/openapi-changes';
import {makeEntry} from './run';
import {Refusal} from './version';

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
afterAll(() => rmSync(folder, {recursive: true}));

const path = '/paas/v4/embeddings';
const changed = readOpenApi(baseLocale);
Object.assign(changed.paths[path]?.post ?? {}, {deprecated: true});

function file(name: string, document: unknown): string {
  writeFileSync(join(folder, name), JSON.stringify(document));
  return join(folder, name);
}
const [before, after] = [file('before.json', readOpenApi(baseLocale)), file('after.json', changed)];

test('the entry of a day says what changed of operations and fields between two files', () => {
  expect(makeEntry(['--from', before, '--to', after, '--date', '2099-01-01'])).toMatch(
    /^date: 2099-01-01\ndocument: [0-9a-f]{12}\nchanges:\n {2}- operation: POST \/paas\/v4\/embeddings\n {4}kind: changed\n {4}what: deprecated\n$/
  );
  expect(makeEntry(['--from', before, '--to', before, '--date', '2099-01-01'])).toBe('No operation and no field has changed.');
});

test('a version that is not the one of the entry before is refused, and so is a day that is none', () => {
  expect(() => makeEntry(['--from', after, '--date', '2099-01-01'])).toThrow(Refusal);
  expect(() => makeEntry(['--from', before, '--date', '2099-02-30'])).toThrow('this day does not exist in the calendar');
});

test('the history is that of the document, newest first, and a change without an entry is a finding', () => {
  const entries = referenceHistory();
  expect(entries.length).toBeGreaterThan(3);
  expect(entries.map(({date}) => date)).toEqual(
    entries
      .map(({date}) => date)
      .toSorted()
      .reverse()
  );
  expect(checkReferenceHistory()).toEqual([]);
  expect(checkReferenceHistory(entries, changed).map(({remedy}) => remedy)).toEqual(['Run: npm run openapi:changes -- --write']);
});
