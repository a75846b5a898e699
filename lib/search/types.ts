import type {Locale} from '@/i18n/routing';
import type {SentenceWords} from '@/i18n/sentences';

/** What a result is, in the order in which filters show it. */
export const searchKinds = ['guide', 'model', 'api', 'error', 'release', 'faq', 'filing'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Longest query that is answered, in UTF-16 units. */
export const maxQueryLength = 200;

/** A page that can be found. */
export type SearchPage = {
  /** Address without language. */
  path: string;
  title: string;
  kind: SearchKind;
  /** Labels of what the page is filed under, outermost first, without the page itself. */
  breadcrumb: string[];
  /** Day of the last change to its text or data, YYYY-MM-DD. */
  updated?: string;
};

/** A part of a page that a link can lead to: the page's beginning (`anchor` empty), a section, or an entry of a list. */
export type SearchRecord = {
  /** Position of its page in the list of pages. */
  page: number;
  anchor: string;
  kind: SearchKind;
  heading: string;
  /** Text as a reader sees it, a line for each paragraph. */
  text: string;
  /** Names and numbers that lead here before anything else: a model's code, a filing number, an error code. */
  keys: string[];
  /** Questions that it answers, in words of readers. */
  questions?: string[];
  /** Path of a field that is found by it alone: the words of the record are indexed where the field belongs to. */
  path?: string;
};

/** A word of the termbase in all its spellings. */
export type SearchTerm = {
  spellings: string[];
  /** Pinyin in full and as initials, of the Chinese spellings. */
  readings: string[];
};

/** What is searched in one language, before it is indexed. */
export type SearchDocuments = {
  locale: Locale;
  pages: SearchPage[];
  records: SearchRecord[];
  terms: SearchTerm[];
  /** What sentences are made of beside their subject. */
  sentences: SentenceWords;
};

/** A text with the places that matched, each a pair of UTF-16 offsets (end exclusive). */
export type MarkedText = {text: string; marks: [number, number][]};

type SearchSection = {
  /** Public address, with the section's anchor. */
  href: string;
  kind: SearchKind;
  heading: MarkedText;
  snippet: MarkedText;
};

export type SearchResult = {
  title: MarkedText;
  /** Public address of the page. */
  href: string;
  /** Language of the page, which is not the reader's where only the other language has a match. */
  locale: Locale;
  kind: SearchKind;
  breadcrumb: string[];
  /** The parts that matched, best first. Never empty. */
  sections: SearchSection[];
  /** Parts that matched beyond those listed. */
  more: number;
};

/** A part of a page that answers a sentence, in the words of the page. */
export type Passage = {
  /** Public address, with the anchor. */
  href: string;
  locale: Locale;
  kind: SearchKind;
  /** Title of the page. */
  page: string;
  /** Empty for a page's beginning. */
  heading: MarkedText;
  /** Its sentences that answer best. */
  text: MarkedText;
  /** Day of the last change to the page, YYYY-MM-DD. */
  updated?: string;
};

/**
 * How the results came about. `literal`: everything that was asked for stands on each page; `pinyin`: read as pinyin;
 * `corrected`: after correcting spelling; `sentence`: read as a sentence, by what it is about; `relaxed`: pages with a part of it;
 * `none`: nothing was found.
 */
export type SearchMatch = 'literal' | 'pinyin' | 'corrected' | 'sentence' | 'relaxed' | 'none';

export type SearchAnswer = {
  query: string;
  locale: Locale;
  kind?: SearchKind;
  match: SearchMatch;
  /** Words that were read as others. */
  corrections: {from: string; to: string}[];
  /** Pages found; `otherLanguage` of them are in the other language only. */
  total: number;
  otherLanguage: number;
  page: number;
  limit: number;
  /** Pages found by kind, before a kind was chosen. */
  kinds: Partial<Record<SearchKind, number>>;
  /** What answers a sentence, best first; none for words, and on further pages of the answer. */
  passages: Passage[];
  results: SearchResult[];
};

/** An answer with the version of the portal that gave it. */
export type VersionedAnswer = SearchAnswer & {version: string};
