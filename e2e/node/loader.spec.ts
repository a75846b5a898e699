import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from '@playwright/test';
import type {NavigationGroup} from '@/lib/data/navigation';
import {createDocs, parseFrontMatter} from '@/lib/docs';
import {headingsOf, parseMdx} from '@/lib/docs/compile';
import {buildNavigation, flatten} from '@/lib/docs/navigation';

const front = (fields: Record<string, string> = {}) => {
  const all = {
    title: 'A page',
    description: 'What it says.',
    updated: '2025-01-02',
    asOf: '2025-01-01',
    sources: '[https://example.org/a]',
    ...fields
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n`;
};
const page = (fields: Record<string, string> = {}, body = '\nText.\n') => front(fields) + body;

/** A content folder made of these files (`zh/a.mdx`), removed when the test is over. */
function contentOf(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const locale of ['zh', 'en']) mkdirSync(join(root, locale));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
  roots.push(root);
  return createDocs(root);
}
const roots: string[] = [];
test.afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, {recursive: true});
});

test.describe('pages', () => {
  test('are listed by slug, with folders and their case kept', () => {
    const docs = contentOf({'zh/b.mdx': page(), 'zh/a/GLM-4.mdx': page(), 'en/c.mdx': page(), 'zh/notes.txt': 'x'});
    expect(docs.list('zh')).toEqual(['a/GLM-4', 'b']);
    expect(docs.list('en')).toEqual(['c']);
    expect(docs.listAll()).toEqual(['a/GLM-4', 'b', 'c']);
  });

  test('come in the language asked for', () => {
    const docs = contentOf({'zh/a.mdx': page({title: '甲'}), 'en/a.mdx': page({title: 'A'})});
    expect(docs.get('zh', 'a')).toMatchObject({slug: 'a', path: '/dev/a', locale: 'zh', isFallback: false, meta: {title: '甲'}});
    expect(docs.get('en', 'a')).toMatchObject({locale: 'en', isFallback: false, meta: {title: 'A'}, file: 'content/docs/en/a.mdx'});
  });

  test('fall back to the other language and say so', () => {
    const docs = contentOf({'zh/a.mdx': page({title: '甲'})});
    expect(docs.get('en', 'a')).toMatchObject({locale: 'zh', isFallback: true, meta: {title: '甲'}, file: 'content/docs/zh/a.mdx'});
    expect(docs.get('zh', 'a')).toMatchObject({isFallback: false});
  });

  test('are not guessed: an unknown slug, a wrong case and a way out of the folder give nothing', () => {
    const docs = contentOf({'zh/Filing.mdx': page()});
    for (const slug of ['nothing', 'filing', '../zh/Filing', '/Filing', '']) expect(docs.get('zh', slug), slug).toBeUndefined();
  });
});

test.describe('front matter that is wrong is refused with', () => {
  const messageOf = (source: string) => {
    try {
      parseFrontMatter('content/docs/zh/a.mdx', source);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };
  const refused = (line: number, fault: string) =>
    `content/docs/zh/a.mdx:${line}: ${fault}\nCorrect the front matter; docs/authoring.md lists all fields.`;

  test('nothing, where it is right', () => {
    expect(messageOf(page())).toBeUndefined();
    expect(messageOf(page({navTitle: 'A', shortBecause: 'One list.'}))).toBeUndefined();
    expect(messageOf(page().replaceAll('\n', '\r\n'))).toBeUndefined();
  });

  test('the missing field', () => {
    expect(messageOf(page({title: ''}))).toBe(refused(1, 'field "title": is missing'));
  });

  test('the date that no calendar has', () => {
    expect(messageOf(page({updated: '2025-02-30'}))).toBe(
      refused(4, 'field "updated": this day does not exist in the calendar (it is "2025-02-30")')
    );
  });

  test('the date in another form', () => {
    expect(messageOf(page({asOf: '2025/1/2'}))).toBe(refused(5, 'field "asOf": write the date as YYYY-MM-DD (it is "2025/1/2")'));
  });

  test('the key nobody knows', () => {
    expect(messageOf(page({colour: 'blue'}))).toBe(refused(7, 'field "colour": is not known'));
  });

  test('the key that was mistyped, once', () => {
    const source = page().replace('updated:', 'updatd:');
    expect(messageOf(source)).toBe(refused(4, 'field "updatd": is not known; did you mean "updated"?'));
  });

  test('the source that is no address', () => {
    expect(messageOf(page({sources: '[ftp://example.org]'}))).toBe(
      refused(6, 'field "sources.0": a source is an http(s) address (it is "ftp://example.org")')
    );
  });

  test('every field at once', () => {
    expect(messageOf(page({description: '""', updated: 'soon', asOf: ''}))?.match(/field "/g)).toHaveLength(3);
  });

  test('the advice to begin with it', () => {
    expect(messageOf('# Title\n')).toBe(
      'content/docs/zh/a.mdx: the file does not begin with front matter. Begin it with "---", title, description, updated, asOf, sources, "---".'
    );
  });

  test('the advice to quote a colon', () => {
    expect(messageOf(page({title: 'A: b: c'}))).toMatch(
      /^content\/docs\/zh\/a\.mdx: the front matter is not YAML: .*Put a value that contains ": " in quotes\.$/s
    );
  });

  test('the file, when a page is opened', () => {
    const docs = contentOf({'zh/deep/a.mdx': page({title: ''})});
    expect(() => docs.get('zh', 'deep/a')).toThrow(/^content\/docs\/zh\/deep\/a\.mdx:\d+: field "title"/);
  });
});

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

test.describe('navigation', () => {
  const groups = (...entries: NavigationGroup['entries']): NavigationGroup[] => [{id: 'g', label: {zh: '组', en: 'Group'}, entries}];

  test('takes its labels from the pages', () => {
    const docs = contentOf({
      'zh/a.mdx': page({title: '甲', navTitle: '短'}),
      'en/a.mdx': page({title: 'A'}),
      'zh/b.mdx': page({title: '乙'})
    });
    const tree = groups('a', {label: {zh: '类', en: 'Category'}, pages: ['b']});
    expect(buildNavigation(tree, 'zh', docs)).toEqual([
      {
        id: 'g',
        label: '组',
        entries: [
          {slug: 'a', path: '/dev/a', label: '短'},
          {label: '类', items: [{slug: 'b', path: '/dev/b', label: '乙'}]}
        ]
      }
    ]);
    expect(flatten(buildNavigation(tree, 'en', docs)).map(({label}) => label)).toEqual(['A', '乙']);
  });

  test('refuses a page that does not exist', () => {
    expect(() => buildNavigation(groups('nothing'), 'zh', contentOf({'zh/a.mdx': page()}))).toThrow(
      'content/navigation.ts lists "nothing", and there is no such page. Write content/docs/<zh|en>/nothing.mdx or correct the slug; upper and lower case count.'
    );
  });

  test('refuses a page in the wrong case', () => {
    expect(() => buildNavigation(groups('filing'), 'zh', contentOf({'zh/Filing.mdx': page()}))).toThrow(
      'lists "filing", and there is no such page'
    );
  });

  test('refuses a page that is listed twice', () => {
    const docs = contentOf({'zh/a.mdx': page()});
    expect(() => buildNavigation(groups('a', {label: {zh: '类', en: 'Category'}, pages: ['a']}), 'zh', docs)).toThrow(
      'content/navigation.ts lists "a" twice. Remove one of the two.'
    );
  });
});
