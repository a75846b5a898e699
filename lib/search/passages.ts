import {pageHref} from '@/i18n/navigation';
import {fold} from './normalize';
import type {Searcher} from './searcher';
import type {Selection} from './select';
import {markPattern, markText} from './snippet';
import {type Passage, type SearchKind, searchKinds} from './types';

/** Longest text of a passage in columns, a Han character being two of them. */
const columns = 260;

const mostPassages = 3;

/** Share of the best section's score that a further passage has to have. */
const nearlyAsGood = 0.7;

/** Least share of a sentence that is answered at all. */
const leastCoverage = 0.4;

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}

/** What a line of code has and prose has not; and what prose has, some words after one another. */
const code = /[{}=<>\\|]|\w\(|['"]:|,$|^(?:import|from|return|raise|const|let|for|if|else|def)\b/;
const words = /\p{Script=Han}{2}|\p{L}+ \p{L}+ \p{L}+/u;

/** A table of prices says something as a whole, on its page, and nothing in a few of its rows. */
const isPriceTable = (text: string) => (text.match(/¥/g)?.length ?? 0) > 5;

/** The sentences and lines of a text, with what ends them; without its code, where there is anything else. */
function sentencesOf(text: string): string[] {
  const lines = text.split('\n');
  const prose = lines.filter((line) => words.test(line) && !code.test(line));
  return (prose.length > 0 ? prose : lines)
    .flatMap((line) => line.split(/(?<=[。！？；])|(?<=[.!?;])\s+/))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Sentences beside each other, Chinese ones without a space. */
function joined(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/(?<=[。！？；，：]) /g, '');
}

/** The sentences one after the other that have most of what was asked for, as many as fit. */
function bestSentences(text: string, pattern: RegExp | undefined): string {
  const sentences = sentencesOf(text);
  const found = sentences.map((sentence) => new Set(pattern ? fold(sentence).match(pattern) : []));
  let best = {value: -1, text: ''};
  for (let from = 0; from < sentences.length; from++) {
    const different = new Set<string>();
    let width = 0;
    let to = from;
    for (; to < sentences.length; to++) {
      width += widthOf(sentences[to] ?? '') + 1;
      if (to > from && width > columns) break;
      for (const word of found[to] ?? []) different.add(word);
    }
    const value = different.size * 4 + (found[from]?.size ?? 0);
    if (value > best.value) best = {value, text: joined(sentences.slice(from, to))};
    if (to === sentences.length) break;
  }
  return best.text;
}

/** Cuts a text that is one long sentence, never inside a character. */
function fit(text: string): string {
  let width = 0;
  let end = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) return `${end.trimEnd()}…`;
    end += character;
  }
  return text;
}

/** The sections that answer a sentence, best first, in their own words. */
export function passagesOf(searcher: Searcher, {bySection, found, marks, alike = [], coverage}: Selection, kind?: SearchKind): Passage[] {
  if (!bySection || !found || coverage < leastCoverage) return [];
  const {scores, numbers} = found.records;
  const wanted = kind ? numbers.filter((at) => searchKinds[searcher.kindOf[at] as number] === kind) : numbers;
  let most = 0;
  for (let index = 0; index < wanted.length; index++) most = Math.max(most, scores[wanted[index] as number] as number);
  const best: number[] = [];
  for (let index = 0; index < wanted.length; index++) {
    const at = wanted[index] as number;
    if ((scores[at] as number) >= most * nearlyAsGood) best.push(at);
  }
  best.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const pattern = markPattern([...marks, ...alike]);
  const passages: Passage[] = [];
  for (const at of best) {
    const {text} = searcher.record(at);
    if (text !== '' && !isPriceTable(text)) passages.push(passageOf(searcher, at, pattern));
    if (passages.length === mostPassages) break;
  }
  return passages;
}

/** A record as a passage: where it stands, and its sentences that have most of what `pattern` finds. */
export function passageOf(searcher: Searcher, at: number, pattern: RegExp | undefined): Passage {
  const {page, anchor, kind, heading, text} = searcher.record(at);
  const {path, title, updated} = searcher.page(page);
  const {locale} = searcher.data.documents;
  const href = pageHref(locale, path);
  return {
    href: anchor ? `${href}#${encodeURIComponent(anchor)}` : href,
    locale,
    kind,
    page: title,
    heading: markText(heading, pattern),
    text: markText(fit(bestSentences(text, pattern)), pattern),
    ...(updated && {updated})
  };
}
