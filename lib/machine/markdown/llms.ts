import {type Locale, languageName, otherLocales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import type {SiteSection} from '@/lib/docs/site-page';
import {siteSections} from '@/lib/docs/site-pages';
import {portal} from '@/portal.config';
import {absoluteUrl} from '../metadata';
import {markdownPath} from './store';

/** Most bytes of a text for programs; a longer one is cut into several at a page's beginning. */
export const mostBytes = 400_000;

/** Address of a section's full text, without language. The first part has no number. */
export function fullTextPath(id: string, part = 1): string {
  return `/llms-full/${id}${part > 1 ? `-${part}` : ''}.txt`;
}

/** Sections with a text in the language, their pages restricted to those that have one. */
export function sectionsIn(locale: Locale): SiteSection[] {
  return siteSections()
    .map((section) => ({...section, pages: section.pages.filter(({locales}) => locales.includes(locale))}))
    .filter(({pages}) => pages.length > 0);
}

/** A label or sentence on one line, with nothing that Markdown would take for the end of a link. */
function line(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&').trim();
}

/** The list of pages for programs (llmstxt.org) in one language. `texts` are the addresses of the full texts, without language. */
export function llmsTxt(locale: Locale, texts: readonly string[]): string {
  const {t} = wordsFor(locale);
  const sections = sectionsIn(locale).map(({label, pages}) =>
    [
      `## ${label[locale]}`,
      '',
      ...pages.map(({path, title, description}) => {
        return `- [${line(title[locale])}](${absoluteUrl(locale, markdownPath(path))}): ${line(description[locale])}`;
      })
    ].join('\n')
  );
  return [
    `# ${textIn(portal.name, locale)}`,
    `> ${t('HomePage.description')}`,
    t('Llms.intro', {disclaimer: t('Footer.disclaimer')}),
    [
      ...otherLocales(locale).map((other) => `- ${t('Llms.other', {language: languageName[other]})}: ${absoluteUrl(other, '/llms.txt')}`),
      `- ${t('Llms.full')}: ${absoluteUrl(locale, '/llms-full.txt')}`,
      ...texts.map((path) => `- ${t('Llms.section')}: ${absoluteUrl(locale, path)}`)
    ].join('\n'),
    ...sections,
    ''
  ].join('\n\n');
}

/** The head of the text of everything: what it is, and where the rest stands when it holds not all. */
export function fullTextHead(locale: Locale, texts: readonly string[]): string {
  const {t} = wordsFor(locale);
  return [
    `# ${textIn(portal.name, locale)}`,
    t('Llms.fullIntro'),
    texts.map((path) => `- ${absoluteUrl(locale, path)}`).join('\n'),
    ''
  ].join('\n\n');
}

/** Pages' texts joined to as few parts as `mostBytes` allows. A page stands in one part whole. */
export function joinTexts(texts: readonly string[]): string[] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const text of texts) {
    const bytes = Buffer.byteLength(text) + 1;
    if (size > 0 && size + bytes > mostBytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(text);
    size += bytes;
  }
  return parts.map((part) => part.join('\n'));
}
