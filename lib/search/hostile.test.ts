import {expect, test} from 'vitest';
import {ask} from './portal.fixture';

test('hostile queries are answered', () => {
  const queries = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '.*+?^$\u007b}()|[]\\/-',
    '(a+)+$',
    '\ud800',
    'a\udfffb',
    '\u0000\u0001\u001f\u007f',
    ' '.repeat(5000),
    '模'.repeat(100_000),
    'ab '.repeat(40_000),
    '👩‍👩‍👧‍👦🔥',
    '\u202e\u200f模型\u202c',
    'é́́́́́́́',
    '%00%ff',
    '__proto__ constructor toString',
    Array.from({length: 200}, (_, index) => String.fromCharCode(97 + (index % 26)))
      .join(' ')
      .slice(0, 200)
  ];
  for (const locale of ['zh', 'en'] as const) {
    for (const query of queries) {
      const answer = ask(query, locale);
      expect(answer.results.length).toBeLessThanOrEqual(10);
      for (const {title, sections} of answer.results) {
        for (const {text, marks} of [title, ...sections.flatMap(({heading, snippet}) => [heading, snippet])]) {
          expect(text).toBe(text.toWellFormed?.() ?? text);
          for (const [from, to] of marks) expect(from < to && from >= 0 && to <= text.length).toBe(true);
        }
      }
    }
  }
});
