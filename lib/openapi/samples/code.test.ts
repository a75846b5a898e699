import {expect, test} from 'vitest';
import {jsonNumber} from '../exact-json';
import {samplesOf} from '../samples';
import type {SampleRequest} from './request';

const url = 'https://api.example.org/v1/things';
const requests: Record<string, SampleRequest> = {
  json: {
    method: 'POST',
    url,
    kind: 'json',
    body: {model: 'm', text: 'a "b"\n\\c', flags: [true, false, null], none: [], empty: {}, 'two words': {id: 1, deep: [{x: 0.5}]}},
    answer: 'json'
  },
  digits: {
    method: 'PUT',
    url,
    kind: 'json',
    body: {id: jsonNumber('8868902201637896193')},
    text: '{"id":  8868902201637896193}',
    answer: 'stream'
  },
  form: {
    method: 'POST',
    url,
    kind: 'form',
    body: {purpose: 'a "b"', count: 3, file: '@a.pdf', pictures: ['@b.png', '@c.png'], words: ['x', '@y']},
    answer: 'file'
  },
  upload: {method: 'POST', url, kind: 'form', body: {purpose: 'batch', file: '@a.pdf'}, answer: 'stream'},
  none: {method: 'GET', url: `${url}?limit=5`, kind: 'none', body: {}, headers: {'X-Session': "it's"}, answer: 'json'},
  bytes: {method: 'DELETE', url, kind: 'none', body: {}, answer: 'file'}
};

for (const [name, request] of Object.entries(requests)) {
  test(`the samples of a request are those that have been read and run: ${name}`, async () => {
    const samples = samplesOf(request);
    expect(samples.map(({label, language}) => `${label} ${language}`)).toEqual([
      'cURL bash',
      'Python python',
      'Node javascript',
      'Java java',
      'Go go'
    ]);
    for (const {language, code} of samples) await expect(`${code}\n`).toMatchFileSnapshot(`expected/${name}.${language}.txt`);
  });
}

test('a form without a file opens none', () => {
  const samples = samplesOf({method: 'POST', url, kind: 'form', body: {purpose: 'batch'}, answer: 'json'});
  for (const {language, code} of samples) expect(code, language).not.toMatch(/files=|openAsBlob|readAllBytes|os\.Open|@/);
});
