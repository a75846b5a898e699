import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {DataError} from '@/lib/data/data-error';
import {parseList, servicePrice} from '@/lib/data/schema';
import {parseFrontMatter} from '@/lib/docs';
import {parseMdx} from '@/lib/docs/compile';
import {page} from '@/lib/docs/content.fixture';
import {loadFilings} from '@/lib/filings/file';
import {readEnv} from '@/lib/server/env';
import {findingsOf} from './fault';
import {docOf, enFile, line} from './page.fixture';

/** What an act that throws says as findings. */
function said(act: () => unknown, file?: string) {
  try {
    act();
  } catch (error) {
    return findingsOf(error, file);
  }
  return [];
}

describe('wrong data is a finding with the line of the field', () => {
  const source = `export const prices = [
  {
    id: 'search',
    amount: -1,
    asOf: '2026-02-30'
  },
  {
    id: 'files',
    amount: 1
  },
  {
    id: 'files'
  }
];
`;
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  const file = join(folder, 'prices.ts');
  const price = {
    group: 'search',
    name: {zh: '甲', en: 'A'},
    amount: 1,
    unit: 'call',
    asOf: '2026-01-01',
    source: 'https://example.org'
  } as const;
  const remedy = 'Correct the field; lib/data/schema.ts says what each may hold.';
  const parse = (...entries: object[]) => said(() => parseList(file, servicePrice, entries as never, 'id'));
  const written = () => {
    writeFileSync(file, source);
    onTestFinished(() => rmSync(file, {force: true}));
  };

  test('a price and a day that cannot be, all at once', () => {
    written();
    expect(parse({...price, id: 'search', amount: -1, asOf: '2026-02-30'}, {...price, id: 'files', unit: 'piece'})).toEqual([
      {file, line: 4, message: 'entry 1 (id "search"): field "amount": Too small: expected number to be >=0 (it is -1)', remedy},
      {file, line: 5, message: 'entry 1 (id "search"): field "asOf": this day does not exist in the calendar (it is "2026-02-30")', remedy},
      {
        file,
        line: 8,
        message: expect.stringContaining('entry 2 (id "files"): field "unit": Invalid option: expected one of "million-tokens"'),
        remedy
      }
    ]);
  });

  test('a field that was mistyped', () => {
    written();
    const {amount, ...without} = price;
    expect(parse({...without, amont: amount, id: 'search'})).toEqual([
      {file, line: 3, message: 'entry 1 (id "search"): field "amont": is not known; did you mean "amount"?', remedy}
    ]);
  });

  test('an id that stands twice', () => {
    written();
    expect(parse({...price, id: 'files'}, {...price, id: 'files'})).toEqual([
      {
        file,
        line: 12,
        message: `entry 2 (id "files") repeats the id of ${file}: entry 1.`,
        remedy: 'Each id may stand once: remove or correct one of the two.'
      }
    ]);
  });

  test('also where its file cannot be read', () => {
    expect(
      findingsOf(
        new DataError('content/nothing.ts', [{name: 'entry 1', key: 'id', called: 'x', faults: [{field: 'a', message: 'is missing'}]}])
      )
    ).toEqual([{file: 'content/nothing.ts', line: 1, message: 'entry 1: field "a": is missing', remedy}]);
  });
});

describe('a page that cannot be read is a finding', () => {
  test('with a front matter that has a mistyped field', () => {
    const source = page().replace('updated:', 'updatd:');
    expect(said(() => parseFrontMatter(enFile, source, 'en'), enFile)).toEqual([
      {
        file: enFile,
        line: 4,
        message: 'field "updatd": is not known; did you mean "updated"?',
        remedy: 'Correct the front matter; docs/authoring.md lists all fields.'
      }
    ]);
  });

  test('without front matter', () => {
    expect(said(() => parseFrontMatter(enFile, '# Title\n', 'en'), enFile)).toEqual([
      {
        file: enFile,
        line: 1,
        message: 'the file does not begin with front matter.',
        remedy: 'Begin it with "---", title, description, updated, asOf, sources, "---".'
      }
    ]);
  });

  test('with a brace that is no expression, or a component that is not closed', () => {
    const read = (body: string) => said(() => parseMdx(docOf('en', body)), enFile);
    const remedy = 'Correct the MDX there; docs/authoring.md says what it may contain.';
    expect(read('Fine.\n\nA set {a, b of two.\n')).toEqual([
      {file: enFile, line: expect.any(Number), message: expect.stringContaining('Unexpected'), remedy}
    ]);
    expect(read('Fine.\n\n<Callout type="note">\n\nNever closed.\n')).toEqual([
      {file: enFile, line: line(2), message: expect.stringContaining('closing tag for `<Callout>`'), remedy}
    ]);
  });
});

describe('a setting that cannot be used is a finding without a file', () => {
  const remedy = 'README.md lists all settings.';

  test('of an address with a path, and of a data file that is no JSON', () => {
    const FILINGS_FILE = 'nope';
    expect(said(() => readEnv({PLATFORM_ORIGIN: 'https://example.org/docs', FILINGS_FILE}))).toEqual([
      {
        file: '',
        line: 1,
        message:
          'PLATFORM_ORIGIN="https://example.org/docs": set it to an address with scheme and host and no path, such as https://example.org, or leave it out for the default.',
        remedy
      },
      {
        file: '',
        line: 1,
        message:
          'FILINGS_FILE="nope": set it to the path of a .json file, such as content/filings/records.json, or leave it out for the default.',
        remedy
      }
    ]);
  });

  test('of a data file that is not there', () => {
    expect(said(() => loadFilings('nope.json'))).toEqual([
      {
        file: 'nope.json',
        line: 1,
        message: 'there is no such file.',
        remedy: 'FILINGS_FILE names the data file of the registry: correct it, or leave it out for content/filings/records.json.'
      }
    ]);
  });
});

test('a source that cannot be compiled is a finding at its place', () => {
  const error = new Error('Transform failed with 1 error:\n/tmp/portal/content/prices.ts:12:4: ERROR: Expected "}" but found "id"');
  expect(findingsOf(error)).toEqual([
    {file: 'content/prices.ts', line: 12, message: 'Expected "}" but found "id"', remedy: 'Correct it there.'}
  ]);
});
