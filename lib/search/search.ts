import {pageHref} from '@/i18n/navigation';
import {type Locale, otherLocales} from '@/i18n/routing';
import {isWide} from '@/i18n/script';
import {isFieldPath} from './field-paths';
import {fuse, type Nearest} from './fusion';
import {foldQuery} from './normalize';
import {passagesOf} from './passages';
import {byKind, type Ranked, rank} from './rank';
import type {Searcher} from './searcher';
import {type Selection, selectAll, selectSome} from './select';
import {selectSentence} from './select-sentence';
import {markPattern, markText, snippetOf} from './snippet';
import {maxQueryLength, type SearchAnswer, type SearchKind, type SearchResult} from './types';

export type SearchRequest = {
  locale: Locale;
  query: string;
  kind?: SearchKind;
  /** From 1 on. */
  page?: number;
  /** Results a page. */
  limit?: number;
};

/** Below this share of the query, by weight, what the other language has in full stands first. */
const goodCoverage = 0.75;
/** How much more of a sentence the other language has to have before it stands first. */
const muchMore = 0.1;
const sectionsShown = 3;
const sectionsOfKind = 10;

export type Part = {searcher: Searcher; selection: Selection};

/**
 * Finds the pages for a query: those that have all of it (as it stands, by the termbase, read as pinyin); else those that
 * have it with spelling corrected, or a part of it, and the pages of the other language that have all of it.
 * `query` is cut at `maxQueryLength`; any string is accepted. With `nearest` a sentence is ranked by what is near to it, too.
 */
export function search(searchers: Record<Locale, Searcher>, request: SearchRequest, nearest?: Nearest): SearchAnswer {
  const {locale, kind, page = 1, limit = 10} = request;
  const folded = foldQuery(request.query.slice(0, maxQueryLength));
  const parts = folded === '' ? [] : partsFor(searchers, locale, folded, nearest);
  const counts: SearchAnswer['kinds'] = {};
  const from = (page - 1) * limit;
  const results: SearchResult[] = [];
  const [best] = parts;
  let total = 0;
  let otherLanguage = 0;
  for (const {searcher, selection} of parts) {
    const found = byKind(selection, kind);
    for (const [name, count] of Object.entries(found.counts)) counts[name as SearchKind] = (counts[name as SearchKind] ?? 0) + count;
    const first = Math.max(0, from - total);
    const last = from + limit - total;
    if (last > 0) {
      const pattern = markPattern(selection.marks);
      const ranked = rank(searcher, selection, found.candidates, last, kind).slice(first, last);
      results.push(...ranked.map((each) => resultOf(searcher, each, pattern, kind)));
    }
    total += found.candidates.length;
    if (searcher.data.documents.locale !== locale) otherLanguage += found.candidates.length;
  }
  const passages = best && page === 1 ? passagesOf(best.searcher, best.selection, kind) : [];
  for (const {selection} of parts) selection.found?.release();
  return {
    query: request.query.slice(0, maxQueryLength),
    locale,
    ...(kind && {kind}),
    match: parts[0]?.selection.match ?? 'none',
    corrections: parts[0]?.selection.corrections ?? [],
    total,
    otherLanguage,
    page,
    limit,
    kinds: counts,
    passages,
    results
  };
}

/** Whether a query is read as a sentence. */
export function isSentence(searchers: Record<Locale, Searcher>, {locale, query}: SearchRequest): boolean {
  const folded = foldQuery(query.slice(0, maxQueryLength));
  return !isFieldPath(folded) && searchers[locale].reader.read(folded).isSentence;
}

/** The indexes that answer, in the order in which their results are shown. */
function partsFor(searchers: Record<Locale, Searcher>, locale: Locale, folded: string, nearest?: Nearest): Part[] {
  const own = searchers[locale];
  const others = otherLocales(locale).map((each) => searchers[each]);
  const found = (searcher: Searcher, selection: Selection): Part[] => (selection.candidates.length > 0 ? [{searcher, selection}] : []);
  if (!isFieldPath(folded) && own.reader.read(folded).isSentence) {
    const sentence = sentenceParts(searchers, locale, folded, nearest);
    if (sentence.length > 0) return sentence;
  }
  const complete = found(own, selectAll(own, folded, 'pinyin'));
  if (complete.length > 0) return complete;
  const otherComplete = others.flatMap((other) => found(other, selectAll(other, folded, 'pinyin'))).slice(0, 1);
  const corrected = selectAll(own, folded, 'corrected');
  const partial = corrected.candidates.length > 0 ? corrected : selectPart(own, folded);
  if (otherComplete.length > 0) {
    const certain = partial.match === 'relaxed' && partial.coverage >= goodCoverage;
    return certain ? [...found(own, partial), ...otherComplete] : [...otherComplete, ...found(own, partial)];
  }
  if (partial.candidates.length > 0) return found(own, partial);
  return others
    .flatMap((other) => {
      const otherCorrected = selectAll(other, folded, 'corrected');
      return found(other, otherCorrected.candidates.length > 0 ? otherCorrected : selectPart(other, folded));
    })
    .slice(0, 1);
}

/** What is about a part of a query: by its subject, and where that is nothing known by any of its words. */
function selectPart(searcher: Searcher, folded: string): Selection {
  const about = selectSentence(searcher, folded, 'relaxed');
  return about.candidates.length > 0 ? about : selectSome(searcher, folded);
}

/** What answers a sentence: the reader's language; another before it where the sentence is in that one's script and it has more of it. */
export function sentenceParts(searchers: Record<Locale, Searcher>, locale: Locale, folded: string, nearest?: Nearest): Part[] {
  const parts = partsByWords(searchers, locale, folded);
  return nearest ? parts.map((part) => fuse(part, nearest)) : parts;
}

function partsByWords(searchers: Record<Locale, Searcher>, locale: Locale, folded: string): Part[] {
  const own = {searcher: searchers[locale], selection: selectSentence(searchers[locale], folded)};
  const found = ({selection}: Part) => selection.candidates.length > 0;
  if (/\p{Script=Han}/u.test(folded) === isWide(locale) && found(own)) return [own];
  const others = otherLocales(locale)
    .map((each) => ({searcher: searchers[each], selection: selectSentence(searchers[each], folded)}))
    .filter(({selection}) => selection.coverage > own.selection.coverage + muchMore)
    .slice(0, 1);
  return [...others, own].filter(found);
}

function resultOf(searcher: Searcher, {page, records}: Ranked, pattern: RegExp | undefined, kind?: SearchKind): SearchResult {
  const {path, title, breadcrumb, kind: ownKind} = searcher.page(page);
  const {locale} = searcher.data.documents;
  const href = pageHref(locale, path);
  const shown = records.slice(0, kind ? sectionsOfKind : sectionsShown);
  const sections = shown.map((at) => {
    const record = searcher.record(at);
    return {
      href: record.anchor ? `${href}#${encodeURIComponent(record.anchor)}` : href,
      kind: record.kind,
      heading: markText(record.heading, pattern),
      snippet: snippetOf(record.text, searcher.folded(at), pattern)
    };
  });
  return {
    title: markText(title, pattern),
    href,
    locale,
    kind: sections[0]?.kind ?? ownKind,
    breadcrumb,
    sections,
    more: records.length - shown.length
  };
}
