import {Found} from './collect';
import {squeeze} from './normalize';
import {matchQuestions} from './questions';
import {Scores} from './scores';
import type {Searcher} from './searcher';
import type {Selection} from './select';
import {hitsOf, type Part, partsOf, questionParts, spellingsOf} from './subject';
import {queryPieces} from './tokenize';

/** What it is worth, by the weight of the whole sentence: a question that is alike, a code that names a page, a title over a section. */
const worth = {question: 1.6, code: 1, page: 0.7, title: 0.35};

/** Share of the best page's coverage that a page has to have. */
const leastCovered = 0.6;

/** How much what many records are called says about each of them. */
const manyAlike = 20;
const ofMany = 0.75;

const longestCode = 3;

const weigh = (parts: readonly Part[], bits: number) =>
  parts.reduce((sum, {weight}, index) => (bits & (1 << index) ? sum + weight : sum), 0);

/** Records that have a code of a sentence as their own: a model, an error, a path, alone or written in several words. */
function codesIn(searcher: Searcher, folded: string): Set<number> {
  const {words} = searcher.data;
  const pieces = queryPieces(folded);
  const found = new Set<number>();
  pieces.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(pieces.length, from + longestCode); to++) {
      const code = pieces
        .slice(from, to)
        .map(({text}) => text)
        .join('');
      const at = /\d/.test(code) ? words.find(code) : -1;
      if (at < 0) continue;
      for (const posting of words.postings(at)) if (searcher.names(posting >>> 8).keys.includes(code)) found.add(posting >>> 8);
    }
  });
  return found;
}

/** Records whose heading is an identifier of a sentence, such as a parameter. */
function identifiersIn(searcher: Searcher, folded: string): Set<number> {
  const {words} = searcher.data;
  const names = (folded.match(/[a-z0-9]+(?:_[a-z0-9]+)+/g) ?? []).map(squeeze);
  return new Set(
    names.flatMap((name) => {
      const at = words.find(name);
      return at < 0
        ? []
        : Array.from(words.postings(at), (posting) => posting >>> 8).filter((record) => searcher.names(record).heading === name);
    })
  );
}

/** What a sentence is about, found section by section. */
export function selectSentence(searcher: Searcher, folded: string): Selection & {sections: Scores} {
  const {pages} = searcher.data.documents;
  const parts = partsOf(searcher, searcher.reader.read(folded).pieces);
  const whole = weigh(parts, -1);
  const spellings = spellingsOf(searcher, folded, parts);
  const own = new Scores(searcher.size);
  const titles = new Scores(pages.length);
  parts.forEach(({weight, hits, titles: named}, index) => {
    for (const at of hits.numbers) own.add(at, weight * (hits.scores[at] as number), 1 << index);
    for (const page of named) titles.add(page, 0, 1 << index);
  });
  const marks = parts.flatMap((part) => part.marks);
  for (const spelling of spellings) {
    const hits = hitsOf(searcher, spelling, folded);
    if (!hits.isEmpty) marks.push(...queryPieces(spelling.text).map(({text}) => text));
    for (const at of hits.numbers) {
      const missing = spelling.bits & ~(own.bits[at] as number);
      if (missing) own.add(at, weigh(parts, missing) * (hits.scores[at] as number), missing);
    }
  }
  const questions = matchQuestions(searcher, questionParts(searcher, parts, spellings));
  const codes = codesIn(searcher, folded);
  const identifiers = identifiersIn(searcher, folded);
  const coded = new Set(Array.from(codes, (at) => searcher.pageOf[at] as number));

  const sections = new Scores(searcher.size);
  const covered = new Scores(pages.length);
  const score = (at: number) => {
    const page = searcher.pageOf[at] as number;
    const title = titles.bits[page] as number;
    const bits = (own.bits[at] as number) | (questions.bits[at] as number);
    const share = weigh(parts, bits | title) / whole;
    const code = codes.has(at) || identifiers.has(at) ? worth.code : coded.has(page) ? worth.page : 0;
    const sum =
      (own.scores[at] as number) +
      worth.title * weigh(parts, title & ~bits) +
      whole * (worth.question * (questions.scores[at] as number) ** 1.5 + code);
    const alike = (searcher.sameHeading[at] as number) > manyAlike && searcher.names(at).heading !== '' ? ofMany : 1;
    sections.best(at, sum * (0.4 + 0.6 * Math.min(1, share)) * alike);
    sections.bits[at] = bits;
    covered.best(page, Math.max(share, code));
  };
  for (const at of own.numbers) score(at);
  for (const at of questions.numbers) if (sections.scores[at] === 0) score(at);
  for (const at of [...codes, ...identifiers]) if (sections.scores[at] === 0) score(at);

  const found = new Found(searcher);
  found.add(sections, 0);
  const most = covered.numbers.reduce((best, page) => Math.max(best, covered.scores[page] as number), 0);
  const candidates = Array.from(found.pages.numbers, (page) => ({page, score: found.pages.scores[page] as number})).filter(
    ({page}) => (covered.scores[page] as number) >= most * leastCovered
  );
  return {match: 'sentence', found, candidates, marks, corrections: [], coverage: Math.min(1, most), folded, asked: [], sections};
}
