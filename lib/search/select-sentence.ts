import {codesIn, identifiersIn} from './codes';
import {Found} from './collect';
import {squeeze} from './normalize';
import {matchQuestions} from './questions';
import {Scores} from './scores';
import type {Searcher} from './searcher';
import {SectionScores} from './section-scores';
import type {Selection} from './select';
import {questionParts, spellingsOf} from './spellings';
import {factors, partsOf} from './subject';
import {queryPieces} from './tokenize';
import type {SearchMatch} from './types';

/** What it is worth, by the weight of the whole sentence: a question that is alike, a code of the record's own or of its page. */
const worth = {question: 1.6, code: 1, page: 0.7, title: 0.35, missing: 0.6};

/** Share of the best page's coverage, or of its score, that a page has to have. */
const least = {covered: 0.6, score: 0.35};

/** A score is one of so many steps up to the best one's. Records with fewer than these, and without all of the sentence, are not looked at further. */
const steps = 20;
const leastOwn = 7;

/** Records that are looked at further: more than any reader looks through, so that a large portal answers as soon as a small one. */
const mostNear = 2000;

/** How much what many records are called says about each of them. */
const alike = {many: 20, factor: 0.75};

/**
 * The numbers with `share` steps of the best score, and those with all bits that are asked for; where they are very many, those with
 * as many steps more as are needed.
 */
function nearest({scores, bits, numbers, most}: Scores, share: number, all?: number): number[] {
  const perScore = (steps + 1e-6) / most;
  const stepOf = (at: number) => {
    const step = ((scores[at] as number) * perScore) | 0;
    return step < share && bits[at] === all ? share : step;
  };
  const counts = new Uint32Array(steps + 1);
  for (let index = 0; index < numbers.length; index++) {
    const step = stepOf(numbers[index] as number);
    counts[step] = (counts[step] as number) + 1;
  }
  let least = steps;
  for (let kept = counts[steps] as number; least > share; least--) {
    kept += counts[least - 1] as number;
    if (kept > mostNear) break;
  }
  const near: number[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const at = numbers[index] as number;
    if (stepOf(at) >= least) near.push(at);
  }
  return near;
}

/** What a sentence is about, found section by section. */
export function selectSentence(searcher: Searcher, folded: string, match: SearchMatch = 'sentence'): Selection {
  const parts = partsOf(searcher, searcher.reader.read(folded).pieces);
  const spellings = spellingsOf(searcher, folded, parts);
  const sections = new SectionScores(searcher, parts, spellings);
  const {own, titles} = sections;
  const whole = sections.weightOf(-1);
  const questions = matchQuestions(searcher, questionParts(searcher, parts, spellings));
  const codes = codesIn(searcher, folded);
  const identifiers = identifiersIn(searcher, folded);
  const coded = new Set(Array.from(codes, (at) => searcher.pageOf[at] as number));

  const asked = squeeze(folded);
  const all = sections.bits;
  const scores = new Scores(searcher.size);
  const covered = new Scores(searcher.data.documents.pages.length);
  const score = (at: number) => {
    const page = searcher.pageOf[at] as number;
    const title = titles.bits[page] as number;
    const bits = (own.bits[at] as number) | (questions.bits[at] as number);
    const share = whole > 0 ? sections.weightOf(bits | title) / whole : 1;
    const isNamed =
      codes.has(at) ||
      identifiers.has(at) ||
      (own.bits[at] === all && searcher.record(at).heading.length <= folded.length + 1 && searcher.names(at).heading === asked);
    const code = isNamed ? worth.code : coded.has(page) ? worth.page : 0;
    const sum =
      (own.scores[at] as number) +
      worth.title * sections.weightOf(title & ~bits) +
      Math.max(1, whole) * (worth.question * (questions.scores[at] as number) + code);
    const isOne = (searcher.sameHeading[at] as number) <= alike.many;
    scores.best(at, sum * (1 - worth.missing * (1 - share)) * (isOne ? 1 : alike.factor));
    covered.best(page, Math.max(share, code));
  };
  for (const at of nearest(own, leastOwn, all)) score(at);
  const scoreNew = (at: number) => scores.scores[at] === 0 && score(at);
  for (const list of [nearest(questions, 0), codes, identifiers]) list.forEach(scoreNew);
  sections.release();
  questions.release();

  const found = new Found(searcher);
  found.add(scores, 0);
  const {pages} = found;
  const mostCovered = covered.most;
  const leastScore = pages.most * least.score;
  const candidates = found.candidates(
    (page) => (covered.scores[page] as number) >= mostCovered * least.covered || (pages.scores[page] as number) >= leastScore
  );
  const others = spellings.filter(({place}) => place.postings.length > 0);
  const marksOf = (wanted: number) =>
    others.filter(({factor}) => factor === wanted).flatMap(({text}) => queryPieces(text).map((piece) => piece.text));
  return {
    match,
    found,
    candidates,
    marks: [...parts.flatMap((part) => part.marks), ...marksOf(factors.term)],
    alike: [...parts.flatMap((part) => part.alike), ...marksOf(factors.alike)],
    corrections: [],
    coverage: Math.min(1, mostCovered),
    folded,
    asked: [],
    bySection: true
  };
}
