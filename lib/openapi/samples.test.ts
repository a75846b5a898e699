import {expect, test} from 'vitest';
import {jsonNumber} from './exact-json';
import {samplesOf} from './samples';

const big = '8868902201637896193';

test('the samples of a request have the digits too', () => {
  const request = {
    method: 'POST',
    url: 'https://example.org/',
    kind: 'json',
    answer: 'json',
    body: {id: jsonNumber(big), share: jsonNumber('1.0')}
  } as const;
  for (const {label, code} of samplesOf(request)) {
    expect(code, label).toContain(big);
    expect(code, label).toMatch(/1\.0\b/);
  }
  const node = samplesOf(request).find(({label}) => label === 'Node')?.code ?? '';
  expect(node).toContain(`body: "{\\"id\\":${big},\\"share\\":1.0}"`);
});
