import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {createDocs} from '@/lib/docs';
import {page} from '@/lib/docs/content.fixture';
import {configOf, prefilled, slugsIn} from './po4a';
import {returned} from './returned';
import {exportPages, importPages} from './travel';

test('po4a is told the pages, and that lines and marks stay as they are', () => {
  const config = configOf({from: 'en', to: 'zh', slugs: ['howuse/a'], po: 'out/zh.po'});
  expect(config).toContain('[po4a_paths] out/zh.po.pot $lang:out/zh.po\n');
  expect(config).toContain('[type: text] content/docs/en/howuse/a.mdx $lang:content/docs/zh/howuse/a.mdx\n');
  expect(config).toContain('-o neverwrap');
  expect(slugsIn('#: content/docs/en/b.mdx:3 content/docs/en/howuse/a.mdx:1\n#: content/docs/en/b.mdx:9\n', 'en')).toEqual([
    'b',
    'howuse/a'
  ]);
});

test('code and sources are there already, words are not', () => {
  const code = '#. type: Fenced code block (bash)\nmsgid ""\n"curl x\\n"\n"-d y\\n"\nmsgstr ';
  const words = '#. type: Plain text\nmsgid "Words."\nmsgstr ""';
  expect(prefilled(`${code}""\n\n${words}\n`)).toBe(`${code}""\n"curl x\\n"\n"-d y\\n"\n\n${words}\n`);
});

test('a page comes back with the ids of its headings and the days and sources of the original', () => {
  const original = page({title: 'Limits', updated: '2026-02-01'}, '\nText.\n\n## Limits\n\n## Own id {/*mine*/}\n');
  const sent = page(
    {title: '限制', updated: '2020-01-01', sources: '[https://elsewhere.example]'},
    '\n文字。\n\n## 限制\n\n## 自定 {/*mine*/}\n'
  );
  expect(returned(original, sent, 'a.mdx', 'en', 'zh')).toBe(
    page({title: '限制', updated: '2026-02-01'}, '\n文字。\n\n## 限制 {/*limits*/}\n\n## 自定 {/*mine*/}\n').replace(
      '[https://example.org/a]',
      '[ https://example.org/a ]'
    )
  );
});

const hasPo4a = !spawnSync('po4a', ['--version']).error;

test.skipIf(!hasPo4a)('pages go out as PO and come back the same, and what a translator broke is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'travel-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  for (const slug of ['caching', 'introduction'])
    cpSync(`content/docs/en/howuse/${slug}.mdx`, join(folder, `content/docs/en/howuse/${slug}.mdx`));
  cpSync('content/docs/zh/faq.mdx', join(folder, 'content/docs/zh/faq.mdx'));
  const way = {folder, into: 'out', from: 'en', to: 'zh'} as const;
  expect(exportPages(createDocs(join(folder, 'content/docs')), way)).toEqual(['howuse/caching', 'howuse/introduction']);
  const file = join(folder, 'out/zh.po');
  const empty = readFileSync(file, 'utf8');
  expect(importPages(createDocs(join(folder, 'content/docs')), way)).toEqual({
    written: [],
    left: ['howuse/caching', 'howuse/introduction'],
    findings: []
  });

  const same = empty.replace(/^msgid ((?:".*"\n)+)msgstr ""\n(?=\n|$)/gm, (_, source) => `msgid ${source}msgstr ${source}`);
  writeFileSync(file, same);
  const docs = () => createDocs(join(folder, 'content/docs'));
  expect(importPages(docs(), way)).toEqual({written: ['howuse/caching', 'howuse/introduction'], left: [], findings: []});
  const body = (locale: string) => readFileSync(join(folder, `content/docs/${locale}/howuse/caching.mdx`), 'utf8').split('---\n')[2];
  expect(body('zh')).toBe(body('en'));

  const last = same.lastIndexOf('/dev/');
  writeFileSync(file, `${same.slice(0, last)}/dev/broken${same.slice(last + 4)}`);
  const {findings} = importPages(docs(), way);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/^link \d+ is ".*broken.*"/);
});
