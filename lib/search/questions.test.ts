import {expect, test} from 'vitest';
import {searcherOf} from './portal.fixture';
import {matchQuestions, questionsOf, recordsOfQuestions} from './questions';
import type {SearchRecord} from './types';

const record = (heading: string, questions?: string[]): SearchRecord => ({
  page: 0,
  anchor: '',
  kind: 'guide',
  heading,
  text: '',
  keys: [],
  questions
});

test('a heading that asks is a question, beside those that are written', () => {
  expect(questionsOf(record('Why so slow?', ['Is it slow?']))).toEqual(['Why so slow?', 'Is it slow?']);
  expect(questionsOf(record('怎么用？'))).toEqual(['怎么用？']);
  expect(questionsOf(record('Why? Because', ['Is it slow?']))).toEqual(['Is it slow?']);
  expect(questionsOf(record('Speed'))).toEqual([]);
});

test('every question knows its record', () => {
  expect([...recordsOfQuestions([record('A?', ['B?']), record('C'), record('D', ['E?'])])]).toEqual([0, 0, 2]);
});

const searcher = searcherOf([
  {
    path: '/dev/a',
    title: 'A',
    parts: [
      {heading: 'Waiting', questions: ['How long should I wait?']},
      {anchor: 'b', heading: 'Refused', questions: ['Why am I refused after the pause?', 'Refused and waiting for the quota?']},
      {anchor: 'c', heading: 'Prices', questions: ['What is a token?']}
    ]
  }
]);
const {reader} = searcher;
const part = (text: string, index: number, factor = 1) => ({terms: reader.terms(text), bits: 1 << index, factor});
const likeness = (...parts: ReturnType<typeof part>[]) => {
  const {scores, bits, numbers} = matchQuestions(searcher, parts);
  return {scores: [...scores].map((score) => Math.round(score * 1000) / 1000), bits: [...bits], numbers: [...numbers]};
};

test('a question with the same terms is the same, one with more or fewer is like it, one with others is none', () => {
  const [same] = likeness(part('long', 0), part('wait', 1)).scores;
  expect(same).toBe(1);
  const {scores, numbers} = likeness(part('wait', 0));
  expect(numbers.sort()).toEqual([0, 1]);
  for (const at of [0, 1]) expect(scores[at]).toBeGreaterThan(0.2);
  for (const at of [0, 1]) expect(scores[at]).toBeLessThan(1);
  expect(scores[2]).toBe(0);
  const [less] = likeness(part('wait', 0), part('long', 1), part('quota', 2)).scores;
  expect(less).toBeLessThan(1);
  expect(likeness(part('weather', 0)).numbers).toEqual([]);
  expect(likeness().numbers).toEqual([]);
});

test('of the questions of a record the nearest counts, with the parts that it has', () => {
  const {scores, bits} = likeness(part('refused', 0), part('quota', 1), part('wait', 2));
  expect(bits[1]).toBe(0b111);
  expect(scores[1]).toBe(1);
  expect(likeness(part('refused', 0), part('pause', 1)).bits[1]).toBe(0b11);
});

test('another word for a part counts less than the part, and not beside it', () => {
  const own = likeness(part('long', 0), part('wait', 1)).scores[0] ?? 0;
  const other = likeness({...part('pause', 0), terms: ['pause']}, part('long', 0, 0.5), part('wait', 1)).scores[0] ?? 0;
  expect(other).toBeLessThan(own);
  expect(likeness(part('long', 0), part('wait', 1), part('long', 0, 0.5)).scores[0]).toBe(own);
  expect(likeness(part('refused', 0), part('quota', 0, 0.5)).scores[1]).toBe(likeness(part('refused', 0)).scores[1]);
});

test('several terms of one part have to stand together', () => {
  const both = {terms: [...reader.terms('long'), ...reader.terms('wait')], bits: 0b11, factor: 1};
  expect(likeness(part('long', 0), part('wait', 1), both).numbers).toContain(0);
  expect(likeness(both).numbers).toEqual([0]);
  expect(likeness({...both, terms: [...both.terms, 'nowhere']}).numbers).toEqual([]);
});
