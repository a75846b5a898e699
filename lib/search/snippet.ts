import {fold} from './normalize';
import type {MarkedText} from './types';

/** Longest snippet in columns, a Han character being two of them. */
const columns = 180;
const context = 24;
const mostMarks = 400;
/** Matches around which a snippet is tried. */
const mostTried = 40;

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Matches what is to be marked in a folded text. Words also match with the separators that their identifiers have. */
export function markPattern(marks: readonly string[]): RegExp | undefined {
  const sources = [...new Set(marks)]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((mark) => {
      if (!/^[a-z0-9]+$/.test(mark)) return escapePattern(mark);
      const spaced = Array.from(mark).join('[-_./]?');
      return mark.length < 3 ? `(?<![\\p{L}\\p{N}])${spaced}` : spaced;
    });
  return sources.length > 0 ? new RegExp(sources.join('|'), 'gu') : undefined;
}

function marksIn(folded: string, pattern: RegExp | undefined): [number, number][] {
  const found: [number, number][] = [];
  if (!pattern) return found;
  for (const match of folded.matchAll(pattern)) {
    if (found.length === mostMarks) break;
    const last = found.at(-1);
    if (last && last[1] === match.index) last[1] += match[0].length;
    else found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** A short text with every match marked. */
export function markText(text: string, pattern: RegExp | undefined): MarkedText {
  return {text, marks: marksIn(fold(text), pattern)};
}

const isSpace = (character = '') => /\s/.test(character);

/** Characters that end a sentence or line; those of Latin script only before a space. */
const ends = new Set(Array.from('。！？；\n.!?;', (character) => character.charCodeAt(0)));
const endsBeforeSpace = new Set(Array.from('.!?;', (character) => character.charCodeAt(0)));

/** Whether a sentence or line ends before a place. */
function isEnd(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  return ends.has(last) && (!endsBeforeSpace.has(last) || isSpace(text[at]));
}

/** Where the sentence or line begins that has the place `at`; nearby alone, since a snippet that starts further off is cut anyway. */
function sentenceStart(text: string, at: number): number {
  for (let start = at; start > 0 && start > at - columns; start--) {
    if (isEnd(text, start)) return isSpace(text[start]) ? start + 1 : start;
  }
  return at < columns ? 0 : at;
}

/** Whether a sentence or line begins at a place, as `sentenceStart` finds it. */
const isStart = (text: string, at: number) => at === 0 || isEnd(text, at) || (isSpace(text[at - 1]) && isEnd(text, at - 1));

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** End of the part that begins at `from` and is `columns` wide, never inside a character. */
function endOf(text: string, from: number): number {
  let width = 0;
  let at = from;
  for (; at < text.length && width < columns; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return isLow(text.charCodeAt(at)) ? at + 1 : at;
}

/**
 * The part of a text that shows most of what was asked for, every match in it marked. It begins with a sentence where it can.
 * `folded` is the folded text.
 */
export function snippetOf(text: string, folded: string, pattern: RegExp | undefined): MarkedText {
  const marks = marksIn(folded, pattern);
  let chosen = {from: 0, value: -1};
  let tried = -1;
  let begun = {sentence: -1, end: 0};
  for (const [index, [start]] of marks.slice(0, mostTried).entries()) {
    const sentence = Math.min(start, sentenceStart(text, start));
    if (sentence !== begun.sentence) begun = {sentence, end: endOf(text, sentence)};
    let from = begun.end > start + context / 2 ? sentence : Math.max(sentence, start - context);
    if (isLow(text.charCodeAt(from))) from++;
    if (from === tried) continue;
    tried = from;
    const to = from === sentence ? begun.end : endOf(text, from);
    const different = new Set<string>();
    let count = 0;
    for (let at = index; at < marks.length && (marks[at]?.[1] ?? 0) <= to; at++, count++)
      different.add(folded.slice(...(marks[at] as [number, number])));
    const value = different.size * 10 + Math.min(count, 9);
    if (value > chosen.value) chosen = {from, value};
  }
  const {from} = chosen;
  const to = endOf(text, from);
  const before = isStart(text, from) ? '' : '…';
  const after = to < text.length ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to).replace(/\s/g, ' ') + after,
    marks: marks
      .filter((mark) => mark[1] > from && mark[0] < to)
      .map(([start, end]) => [Math.max(start, from) + shift, Math.min(end, to) + shift])
  };
}
