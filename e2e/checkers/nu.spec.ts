import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {needs} from '../needs';
import {note} from '../sweep/figures';
import {nuArchive, runFile} from './tool';

const java = runFile('java', ['-version']);

test('the Nu HTML checker finds no error in any prerendered document', () => {
  needs('java', java.code === 0, 'the Nu HTML checker runs on 17 or later.');
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
