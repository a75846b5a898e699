import {intersect} from './postings';
import {Scores} from './scores';
import type {Searcher} from './searcher';
import type {SearchRecord} from './types';

/** The questions that a record answers: those that are written for it, and its heading where that is one. */
export function questionsOf({heading, questions = []}: SearchRecord): string[] {
  return /[?？]$/.test(heading) ? [heading, ...questions] : questions;
}

/** The record of each question, by the questions' numbers. */
export function recordsOfQuestions(records: readonly SearchRecord[]): Uint32Array {
  return Uint32Array.from(records.flatMap((record, at) => questionsOf(record).map(() => at)));
}

/** What a part of a sentence, or several as bits, is called in a question: all of `terms`. */
export type QuestionPart = {terms: string[]; bits: number; factor: number};

/**
 * How near the questions of each record are to a sentence: 1 where one has the same terms, less with each that only one of the two has.
 * The bits are the parts of the sentence that the nearest has. Parts stand in the order in which they are preferred.
 */
export function matchQuestions(searcher: Searcher, parts: readonly QuestionPart[]): Scores {
  const {questions} = searcher.data;
  const {questionOf, questionWeights} = searcher;
  const near = new Scores(questionOf.length);
  const weights = new Map<number, number>();
  for (const {terms, bits, factor} of parts) {
    const found = terms.map((term) => ({term, list: questions.postings(questions.find(term))}));
    const weight = found.reduce((sum, {term, list}) => sum + searcher.questionWeight(term, list.length), 0);
    const lists = found.map(({list}) => list);
    if (!weights.has(bits)) weights.set(bits, weight);
    const postings = intersect(lists.sort((a, b) => a.length - b.length));
    for (let index = 0; index < postings.length; index++) {
      const question = (postings[index] as number) >>> 8;
      if (((near.bits[question] as number) & bits) === 0) near.add(question, weight * factor, bits);
    }
  }
  const whole = [...weights].reduce((sum, [bits, weight]) => (bits & (bits - 1) ? sum : sum + weight), 0);
  const hits = new Scores(searcher.size);
  const {numbers} = near;
  for (let index = 0; index < numbers.length; index++) {
    const question = numbers[index] as number;
    const likeness = Math.min(1, (near.scores[question] as number) / Math.sqrt(whole * (questionWeights[question] as number)));
    const at = questionOf[question] as number;
    if (likeness <= (hits.scores[at] as number)) continue;
    hits.best(at, likeness);
    hits.bits[at] = near.bits[question] as number;
  }
  near.release();
  return hits;
}
