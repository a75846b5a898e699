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

/** Records with less than this share of the best one's score, and without all of the sentence, are not looked at further. */
const leastOwn = 0.35;

/** Records that are looked at further: more than any reader looks through, so that a large portal answers as soon as a small one. */
const mostNear = 2000;

/** How much what many records are called says about each of them. */
const alike = {many: 20, factor: 0.75};

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
    const {heading} = searcher.record(at);
    const isNamed =
      codes.has(at) ||
      identifiers.has(at) ||
      (own.bits[at] === all && heading.length <= folded.length + 1 && searcher.names(at).heading === asked);
    const code = isNamed ? worth.code : coded.has(page) ? worth.page : 0;
    const sum =
      (own.scores[at] as number) +
      worth.title * sections.weightOf(title & ~bits) +
      Math.max(1, whole) * (worth.question * (questions.scores[at] as number) + code);
    const many = (searcher.sameHeading[at] as number) > alike.many && heading !== '';
    scores.best(at, sum * (1 - worth.missing * (1 - share)) * (many ? alike.factor : 1));
    covered.best(page, Math.max(share, code));
  };
  const {numbers} = own;
  const best = own.most;
  let enough = best * leastOwn;
  const isEnough = (at: number) => (own.scores[at] as number) >= enough || own.bits[at] === all;
  let near = numbers.filter(isEnough);
  while (near.length > mostNear && enough < best) {
    enough += best * 0.05;
    near = near.filter((at) => (own.scores[at] as number) >= enough);
  }
  for (const at of near) score(at);
  for (const at of [...questions.numbers, ...codes, ...identifiers]) if (scores.scores[at] === 0) score(at);

  const found = new Found(searcher);
  const pages = found.add(scores, 0);
  const mostCovered = covered.most;
  const leastScore = pages.most * least.score;
  const candidates = Array.from(pages.numbers, (page) => ({page, score: pages.scores[page] as number})).filter(
    ({page, score: own}) => (covered.scores[page] as number) >= mostCovered * least.covered || own >= leastScore
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
