import {expect, test} from 'vitest';
import {preferredLocale, prefersMarkdown} from './accept';

test('English is preferred when it ranks above Chinese', () => {
  const headers: [string | null | undefined, boolean][] = [
    ['en', true],
    ['EN-us', true],
    ['en-GB;q=0.8, zh;q=0.7', true],
    ['zh-TW, en;q=0.9', false],
    ['en;q=0', false],
    ['en;q=x', false],
    ['*', false],
    ['fr', false],
    ['eng', false],
    ['', false],
    [null, false],
    [undefined, false],
    [`${'a,'.repeat(400)}en`, true]
  ];
  expect(headers).toHaveLength(13);
  for (const [header, expected] of headers) expect.soft(preferredLocale(header) === 'en', String(header)).toBe(expected);
});

const asked: [string | undefined, boolean][] = [
  [undefined, false],
  ['*/*', false],
  ['text/html', false],
  ['text/markdown', true],
  ['text/markdown, */*', true],
  ['text/markdown;q=0.5, text/html', false],
  ['text/html;q=0.5, text/markdown', true],
  ['text/html, text/markdown', false],
  ['text/markdown, text/html, */*', true],
  ['text/markdown;q=0, */*', false],
  ['text/markdown;q=0.1, text/*;q=0.2', false],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', false]
];

test('Markdown is preferred only where it is named with the greater weight, or first', () => {
  for (const [accept, wanted] of asked) expect(prefersMarkdown(accept), accept).toBe(wanted);
});
