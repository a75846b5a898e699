import {expect, test} from 'vitest';
import {parseFrontMatter} from '.';
import {headingsOf, parseMdx} from './compile';
import {page} from './content.fixture';

test('MDX that cannot be parsed names its file and its true line', () => {
  const source = page({}, '\nFirst.\n\n{1 +}\n');
  const {body, bodyLine} = parseFrontMatter('content/docs/zh/a.mdx', source);
  expect(source.split('\n')[11 - 1]).toBe('{1 +}');
  expect(() => parseMdx({body, bodyLine, locale: 'zh', file: 'content/docs/zh/a.mdx'})).toThrow(
    /^content\/docs\/zh\/a\.mdx:11: .*Correct the MDX there; docs\/authoring\.md says what it may contain\.$/s
  );
});

test('headings take the id they carry, else the one of their text, and equal texts differ', () => {
  const {body, bodyLine} = parseFrontMatter('a.mdx', page({}, '\n## 限制 {/*limits*/}\n\n### Rate `limits`\n\n## Errors\n\n## Errors\n'));
  expect(headingsOf(parseMdx({body, bodyLine, locale: 'zh', file: 'a.mdx'}))).toEqual([
    {depth: 2, id: 'limits', text: '限制'},
    {depth: 3, id: 'rate-limits', text: 'Rate limits'},
    {depth: 2, id: 'errors', text: 'Errors'},
    {depth: 2, id: 'errors-1', text: 'Errors'}
  ]);
});
