import {errorCodes} from '@/content/errors';
import {models} from '@/content/models';
import {type Locale, routing} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {siteSections} from '@/lib/docs/site-pages';
import {checkFiling, filingCheckPath, filingPath, registry} from '@/lib/filings';
import {operations} from '@/lib/openapi/operations';
import {errorPath} from '@/lib/openapi/pages';
import {searchPortal} from '@/lib/search/portal';
import type {SearchKind} from '@/lib/search/types';
import {markdownPath} from '../markdown/store';
import {markdownText} from '../markdown/text';
import {absoluteUrl} from '../metadata';
import {mostCharacters, Refusal} from './limits';
import {partOf} from './page';

/**
 * Lines from `offset` on, as many as fit into `most` characters. Where others come before or after them, a last line says so and how
 * to go on.
 */
export function fit(lines: string[], offset = 0, most = mostCharacters): string {
  const part: string[] = [];
  let length = 0;
  for (const line of lines.slice(offset)) {
    if (part.length > 0 && length + line.length >= most) break;
    part.push(line.slice(0, most));
    length += line.length + 1;
  }
  const end = offset + part.length;
  if (end === lines.length && (offset === 0 || part.length > 0)) return part.join('\n');
  const rest = end < lines.length ? `Go on with offset ${end}.` : 'There are no more.';
  return [...part, '', `[${lines.length} lines in all. ${rest}]`].join('\n');
}

/** Search results as lines of Markdown, above them the passages that answer a sentence. */
export async function searchAnswer(locale: Locale, query: string, kind: SearchKind | undefined, limit: number): Promise<string> {
  const {results, total, match, passages} = await searchPortal({locale, query, limit, ...(kind && {kind})});
  const address = (href: string) => new URL(href, absoluteUrl(locale, '/')).href;
  const answering = passages.map(({href, page, heading, text, updated}) => {
    const from = [page, heading.text].filter(Boolean).join(', ');
    return `> ${text.text}\n> ([${from}](${address(href)})${updated ? `, ${updated}` : ''})\n`;
  });
  const most = Math.floor((mostCharacters - answering.join('').length) / limit);
  if (results.length === 0) return `Nothing found for ${JSON.stringify(query)} (${locale}). Try fewer or other words, or list_pages.`;
  const lines = results.map(({title, href, kind: found, sections}) => {
    const [first] = sections;
    const snippet = [first?.heading.text, first?.snippet.text].filter(Boolean).join(': ');
    return `- [${title.text}](${address(first?.href ?? href)}) (${found}) ${snippet}`.slice(0, most);
  });
  return [...answering, `${total} pages, match: ${match}.`, ...lines].join('\n');
}

/** The pages of a section from `offset` on, or the sections with the number of their pages. */
export function listAnswer(locale: Locale, section: string | undefined, offset: number): string {
  const sections = siteSections();
  if (section === undefined) return sections.map(({id, label, pages}) => `- ${id}: ${label[locale]} (${pages.length} pages)`).join('\n');
  const found = sections.find(({id}) => id === section);
  if (!found) throw new Refusal(`section ${JSON.stringify(section.slice(0, 100))}: it is one of ${sections.map(({id}) => id).join(', ')}.`);
  const lines = found.pages.map(({path, title, description}) => `- ${path}: ${title[locale]}. ${description[locale]}`);
  return fit(lines, offset);
}

/** A model's data by id, code or name, as JSON. */
export function modelAnswer(name: string): string {
  const wanted = name.trim().toLowerCase();
  const found = models.find(({id, code, name: shown, otherCodes}) =>
    [id, code, shown, ...otherCodes].some((each) => each.toLowerCase() === wanted)
  );
  if (!found)
    throw new Refusal(
      `model ${JSON.stringify(name.slice(0, 100))}: there is no such model. Known: ${models.map(({id}) => id).join(', ')}.`
    );
  return JSON.stringify({...found, page: found.page && absoluteUrl(routing.defaultLocale, `/dev/${found.page}`)}, null, 2);
}

/** An operation of the API by id or by method and path, as the Markdown of its page. */
export async function operationAnswer(locale: Locale, name: string, offset: number): Promise<string> {
  const wanted = name.trim().toLowerCase();
  const list = operations(locale);
  const found = list.find(({id, method, apiPath}) => [id.toLowerCase(), `${method} ${apiPath}`.toLowerCase()].includes(wanted));
  const text = found && (await markdownText(locale, markdownPath(found.path)));
  if (text !== undefined) return partOf(text, offset);
  throw new Refusal(
    `operation ${JSON.stringify(name.slice(0, 100))}: there is no such operation. Known: ${list.map(({id}) => id).join(', ')}.`
  );
}

/** What a business error code means and what to do, in both languages. */
export function errorAnswer(code: number): string {
  const found = errorCodes.find((error) => error.code === code);
  if (!found) throw new Refusal(`code ${code}: there is no such code. Known: ${errorCodes.map((error) => error.code).join(', ')}.`);
  return JSON.stringify({...found, page: absoluteUrl(routing.defaultLocale, errorPath(code))}, null, 2);
}

/** Whether a number or name stands in the registry. Says what the list holds, never whether something is lawful. */
export function filingAnswer(locale: Locale, question: string): string {
  const {t} = wordsFor(locale);
  const {found, near} = checkFiling(registry, question);
  const of = ({number, model, entity, place, filedOn, state}: (typeof found)[number]['record']) => ({
    number,
    model,
    entity,
    place,
    filedOn,
    state,
    page: absoluteUrl(locale, filingPath(number))
  });
  return JSON.stringify(
    {
      question,
      asOf: registry.asOf,
      found: found.map(({record, field, verbatim, without}) => ({
        ...of(record),
        matched: field,
        verbatim,
        ...(without && {withoutBrackets: without})
      })),
      notTheSame: near.map(({record, reason}) => ({...of(record), reason})),
      note: t('FilingCheck.limits'),
      check: absoluteUrl(locale, filingCheckPath)
    },
    null,
    2
  );
}
