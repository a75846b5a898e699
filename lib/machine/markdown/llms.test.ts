import {expect, test} from 'vitest';
import {wordsFor} from '@/i18n/words';
import {portal} from '@/portal.config';
import {absoluteUrl} from '../metadata';
import {fullTextHead, fullTextPath, joinTexts, llmsTxt, mostBytes, sectionsIn} from './llms';

test('texts are joined to parts within the limit, none cut', () => {
  const long = 'x'.repeat(mostBytes - 2);
  expect(joinTexts(['a', long, 'b', 'c'])).toEqual(['a', long, 'b\nc']);
});

const site = absoluteUrl('zh', '/').replace(/\/$/, '');

test('a section has a text, in parts where it is long', () => {
  expect([fullTextPath('models'), fullTextPath('models', 1), fullTextPath('models', 2)]).toEqual([
    '/llms-full/models.txt',
    '/llms-full/models.txt',
    '/llms-full/models-2.txt'
  ]);
});

test('the list for programs says whose it is, leads to the other language and the full texts, and names every page with its text', () => {
  const text = llmsTxt('en', ['/llms-full/models.txt']);
  const {t} = wordsFor('en');
  expect(text.split('\n\n').slice(0, 4)).toEqual([
    `# ${portal.name.en}`,
    `> ${t('HomePage.description')}`,
    t('Llms.intro', {disclaimer: t('Footer.disclaimer')}),
    [
      `- ${t('Llms.other', {language: '中文'})}: ${site}/llms.txt`,
      `- ${t('Llms.full')}: ${site}/en/llms-full.txt`,
      `- ${t('Llms.section')}: ${site}/en/llms-full/models.txt`
    ].join('\n')
  ]);
  const sections = sectionsIn('en');
  expect(text.match(/^## .*$/gm)).toEqual(sections.map(({label}) => `## ${label.en}`));
  const pages = sections.flatMap((section) => section.pages);
  expect(pages.length).toBeGreaterThan(150);
  expect(text.match(/^- \[.*$/gm)).toEqual(
    pages.map(
      ({path, title, description}) =>
        `- [${title.en.replace(/[[\]]/g, '\\$&')}](${site}/en${path === '/' ? '/index' : path}.md): ${description.en.replace(/[[\]]/g, '\\$&')}`
    )
  );
  expect(text).toMatch(/\n\n## .+\n\n- \[[^\n]+\n- \[/);
  expect(text.endsWith('\n\n')).toBe(true);
  expect(fullTextHead('en', ['/llms-full/models.txt', '/b.txt'])).toBe(
    `# ${portal.name.en}\n\n${t('Llms.fullIntro')}\n\n- ${site}/en/llms-full/models.txt\n- ${site}/en/b.txt\n\n`
  );
});

test('a section without a page in a language is not in it', () => {
  for (const {pages} of sectionsIn('en')) expect(pages.every(({locales}) => locales.includes('en'))).toBe(true);
  expect(sectionsIn('en').every(({pages}) => pages.length > 0)).toBe(true);
});
