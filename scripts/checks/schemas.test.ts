import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {expect, test} from 'vitest';
import {checkSchemas} from './schemas';

const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8'));

/** What an editor underlines. */
function faults(name: string, value: unknown): string[] {
  const ajv = new Ajv({allErrors: true, strict: false});
  addFormats(ajv);
  const validate = ajv.compile(schemaOf(name));
  return validate(value) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

test('the schemas for editors are those of the checks', () => {
  expect(checkSchemas()).toEqual([]);
  expect(checkSchemas(() => '')).toContainEqual({
    file: 'schemas/front-matter.json',
    line: 1,
    message: 'the schema is not that of lib/data/schema.ts.',
    remedy: 'Run: npm run schemas'
  });
});

test('an editor takes what the checks take, and refuses what they refuse', () => {
  expect(faults('filings', JSON.parse(readFileSync('content/filings/records.json', 'utf8')))).toEqual([]);
  const front = {title: 'A', description: 'B', updated: '2026-01-01', asOf: '2026-01-01', sources: ['https://example.org']};
  expect(faults('front-matter', front)).toEqual([]);
  expect(faults('front-matter', {...front, updated: '2026/1/1', updatd: 'x'})).toEqual([
    ' must NOT have additional properties',
    '/updated must match pattern "^\\d{4}-\\d{2}-\\d{2}$"'
  ]);
});
