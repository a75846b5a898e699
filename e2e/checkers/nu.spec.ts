import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {note} from '../sweep/figures';
import {nuArchive, runFile} from './tool';

const java = runFile('java', ['-version']);

test('the Nu HTML checker finds no error in any prerendered document', () => {
  test.skip(
    java.code !== 0,
    'There is no Java here, which the Nu HTML checker runs on: install one (17 or later) to have documents checked by it.'
  );
  test.setTimeout(300_000);
  const documents: Record<string, string> = JSON.parse(readFileSync('.cache/documents.json', 'utf8'));
  const files = Object.values(documents);
  expect(files.length).toBeGreaterThan(450);
  const {output} = runFile('java', ['-jar', nuArchive, '--errors-only', '--format', 'json', ...files]);
  const {messages} = JSON.parse(output.slice(output.indexOf('{'))) as {messages: {url: string; message: string; extract?: string}[]};
  const found = messages.map(({url, message, extract = ''}) => `${message} ${extract} in ${url}`);
  note(test.info(), 'documents by Nu', {pages: files.length, checks: files.length, violations: found.length});
  expect([...new Set(found)].slice(0, 20)).toEqual([]);
});
