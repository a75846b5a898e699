import {stringify} from 'yaml';
import {type Locale, languageTag} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {questionsOfPage} from '@/lib/docs/questions';
import type {SitePage} from '@/lib/docs/site-page';
import {openApi} from '@/lib/openapi/source';
import {absoluteUrl} from '../metadata';
import {htmlToMarkdown} from './convert';

function asOfOf(locale: Locale, {path, updated}: SitePage): string {
  const doc = path.startsWith('/dev/') ? docs.get(locale, path.slice('/dev/'.length)) : undefined;
  if (doc) return doc.meta.asOf;
  return path.startsWith('/dev/api/') ? openApi(locale).info['x-as-of'] : updated;
}

/** The front matter of a page's Markdown: what it is, in which language, where it stands, when its facts were true and which questions it answers. */
export function markdownHead(locale: Locale, page: SitePage): string {
  const questions = questionsOfPage(locale, page.path);
  const data = {
    title: page.title[locale],
    description: page.description[locale],
    lang: languageTag[locale],
    canonical: absoluteUrl(locale, page.path),
    asOf: asOfOf(locale, page),
    updated: page.updated,
    ...(questions.length > 0 && {questions})
  };
  return `---\n${stringify(data, {lineWidth: 0})}---\n`;
}

/** The inside of a document's `main`. Throws, naming the address, where there is none. */
function mainOf(html: string, address: string): string {
  const match = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html);
  if (!match) throw new Error(`${address}: the prerendered page has no <main>. Every page must have one.`);
  return match[1] ?? '';
}

/** A page as Markdown with front matter, made from its prerendered document. */
export function pageMarkdown(locale: Locale, page: SitePage, html: string): string {
  const address = absoluteUrl(locale, page.path);
  return `${markdownHead(locale, page)}\n${htmlToMarkdown(mainOf(html, address), address)}`;
}
