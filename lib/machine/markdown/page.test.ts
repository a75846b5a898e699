import {expect, test} from 'vitest';
import {sitePages} from '@/lib/docs/site-pages';
import {loadFilings} from '@/lib/filings/file';
import {absoluteUrl} from '../metadata';
import {markdownHead, pageMarkdown} from './page';
import {recordMarkdown} from './record';
import {markdownPath, pageOfMarkdown, readText} from './store';

const site = absoluteUrl('zh', '/').replace(/\/$/, '');
const page = (path: string) => {
  const found = sitePages().find((each) => each.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};

test('the head of a text says what it is, where it stands and when its facts were true', () => {
  const own = {path: '/dev/x', title: {zh: '甲: 乙', en: 'A: B'}, description: {zh: '说', en: 'Says'}, updated: '2026-01-02', locales: []};
  expect(markdownHead('en', own)).toBe(
    `---\ntitle: "A: B"\ndescription: Says\nlang: en\ncanonical: ${site}/en/dev/x\nasOf: 2026-01-02\nupdated: 2026-01-02\n---\n`
  );
  expect(markdownHead('zh', own)).toContain(`title: "甲: 乙"\ndescription: 说\nlang: zh-CN\ncanonical: ${site}/dev/x\n`);
  expect(markdownHead('en', page('/dev/howuse/Filing'))).toContain('\nasOf: 2025-12-18\n');
  expect(markdownHead('en', page('/dev/api/model/rerank'))).toContain('\nasOf: 2026-07-11\n');
  expect(markdownHead('en', {...own, description: {zh: '', en: 'word '.repeat(60).trim()}})).toContain(
    `description: ${'word '.repeat(60).trim()}\n`
  );
});

test('the text of a page is what its main holds', () => {
  const html = '<html><nav>x</nav><main id="content"><h1>T</h1><p>See <a href="/dev/faq">this</a>.</p></main></html>';
  const own = {path: '/dev/x', title: {zh: '', en: 'T'}, description: {zh: '', en: 'D'}, updated: '2026-01-02', locales: []};
  expect(pageMarkdown('en', own, html)).toBe(`${markdownHead('en', own)}\n# T\n\nSee [this](${site}/dev/faq).\n`);
  expect(() => pageMarkdown('en', own, '<body></body>')).toThrow(
    `${site}/en/dev/x: the prerendered page has no <main>. Every page must have one.`
  );
});

test('a record is a table of its fields with their names', () => {
  const [record] = loadFilings().records;
  if (!record) throw new Error('There is no record.');
  const [head, body] = recordMarkdown('en', {...record, model: 'a|b'}).split('---\n\n') as [string, string];
  expect(head).toContain('\ntitle: a|b · Beijing-ChatGLM-20230821\n');
  expect(head).toContain(`\ncanonical: ${site}/en/dev/howuse/Filing/Beijing-ChatGLM-20230821\n`);
  expect(head).toContain('\nupdated: 2026-11-23\n');
  expect(body).toContain('# a\\|b\n');
  expect(body.slice(body.indexOf('| | |'))).toBe(
    [
      '| | |',
      '| - | - |',
      '| Place | 北京市 |',
      '| Model name | a\\|b |',
      '| Filing entity | 北京智谱华章科技有限公司 |',
      '| Filing number | Beijing-ChatGLM-20230821 |',
      '| Filed on | 2023-08-31 |',
      '| Kind | Filing |',
      '| As of | 2025-12-18 |',
      '| Source | https://open.bigmodel.cn/dev/howuse/Filing |',
      ''
    ].join('\n')
  );
});

test('a text has the address of its page with an ending, and no address leads out of the folder of texts', () => {
  expect([markdownPath('/'), markdownPath('/dev/faq')]).toEqual(['/index.md', '/dev/faq.md']);
  expect([pageOfMarkdown('/index.md'), pageOfMarkdown('/dev/faq.md'), pageOfMarkdown('/llms.txt')]).toEqual(['/', '/dev/faq', undefined]);
  for (const path of ['/../../../package.json', '/../documents.json', '/', '/nowhere.md'])
    expect(readText('en', path), path).toBeUndefined();
});
