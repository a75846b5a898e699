import {expect, test} from 'vitest';
import {nameFields} from './hits';
import {searcherOf} from './portal.fixture';
import {SectionScores} from './section-scores';
import type {Spelling} from './spellings';
import type {Part, Place} from './subject';
import {field} from './vocabulary';

const searcher = searcherOf([
  {path: '/dev/a', title: 'A', parts: [{text: 'x'}, {anchor: 'b', text: 'x'}]},
  {path: '/dev/b', title: 'B', parts: [{text: 'x'}]}
]);

/** Where a word stands once in each record, in one field. */
const place = (records: number[], {factor = 1, where = field.heading as number, fields = 15} = {}): Place => ({
  postings: Uint32Array.from(records, (at) => at * 256 + where * 16 + 1),
  factor,
  fields
});
const part = (weight: number, ...places: Place[]): Part => ({text: '', weight, places, marks: [], alike: []});
const spelling = (bits: number, where: Place): Spelling => ({text: '', bits, factor: where.factor, place: where});
/** What a heading is worth to a part that weighs 1. */
const inHeading = 3 / (3 + 1.2);

test('of several places of a part the best counts, whichever is read first', () => {
  for (const factors of [
    [0.5, 1, 0.8],
    [1, 0.5, 1]
  ]) {
    const {own} = new SectionScores(searcher, [part(2, ...factors.map((factor) => place([1], {factor})))], []);
    expect(own.scores[1]).toBeCloseTo(2 * inHeading);
    expect(own.bits[1]).toBe(1);
  }
  const two = new SectionScores(searcher, [part(2, place([1])), part(3, place([1], {factor: 0.5}), place([1]))], []);
  expect(two.own.scores[1]).toBeCloseTo(5 * inHeading);
});

test('another spelling counts for the parts that a record has not', () => {
  const parts = [part(2, place([0, 2])), part(3, place([2]))];
  const {own, bits} = new SectionScores(searcher, parts, [spelling(0b11, place([0, 1, 2], {factor: 0.5}))]);
  expect(own.scores[0]).toBeCloseTo((2 + 0.5 * 3) * inHeading);
  expect(own.scores[1]).toBeCloseTo(0.5 * 5 * inHeading);
  expect(own.scores[2]).toBeCloseTo(5 * inHeading);
  expect([own.bits[0], own.bits[1], own.bits[2], bits]).toEqual([0b11, 0b11, 0b11, 0b11]);
});

test('a title counts for its page where it has a part, not where it has another spelling', () => {
  const title = place([0], {where: field.title});
  expect([...new SectionScores(searcher, [part(1, title)], []).titles.numbers]).toEqual([0]);
  expect(new SectionScores(searcher, [part(1, place([1]))], [spelling(1, title)]).titles.isEmpty).toBe(true);
});

test('a word that stands in other fields, or nowhere, is not found', () => {
  const body = place([0], {where: field.body, fields: nameFields});
  expect([...new SectionScores(searcher, [part(1, body)], []).own.numbers]).toEqual([]);
  expect(new SectionScores(searcher, [part(1, place([]))], []).bits).toBe(0);
});

test('what is given back knows nothing of the sentence any more, and the next begins with nothing', () => {
  const sections = new SectionScores(searcher, [part(1, place([0], {where: field.title}), place([1]))], []);
  sections.release();
  expect([sections.own.isEmpty, sections.titles.isEmpty]).toEqual([true, true]);
  const {own, titles} = new SectionScores(searcher, [], []);
  expect([[...own.scores], [...own.bits], [...titles.bits]]).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0]
  ]);
});
