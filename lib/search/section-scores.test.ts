import {expect, test} from 'vitest';
import {searcherOf} from './portal.fixture';
import {SectionScores} from './section-scores';
import {spellingsOf} from './spellings';
import {partsOf} from './subject';
import {queryPieces} from './tokenize';

const long = 'Filling words that make a text long. '.repeat(20);
const searcher = searcherOf(
  [
    {
      path: '/dev/a',
      title: 'Quota',
      parts: [
        {text: 'Nothing of it.'},
        {anchor: 'heading', heading: 'The quota', text: 'Nothing of it.'},
        {anchor: 'key', heading: 'Nothing', text: 'Nothing of it.', keys: ['quota']},
        {anchor: 'once', text: 'One quota here.'},
        {anchor: 'often', text: 'A quota, a quota, a quota.'},
        {anchor: 'long', text: `A quota. ${long}`},
        {anchor: 'both', heading: 'The quota', text: 'A quota of tokens.'},
        {anchor: 'none', text: 'Something else: batches.'}
      ]
    },
    {
      path: '/dev/b',
      title: 'Batch job',
      parts: [
        {text: 'Batch job.'},
        {anchor: 'own', text: 'limits'},
        {anchor: 'endings', text: 'limits limited'},
        {anchor: 'stem', text: 'limited limits'},
        {anchor: 'other', text: 'limited'},
        {anchor: 'partly', heading: 'Batch job', text: 'bulk'},
        {anchor: 'bulk', text: 'bulk'}
      ]
    }
  ],
  {terms: [{spellings: ['batch job', 'bulk request'], readings: []}]}
);
const [page, heading, key, once, often, inLong, both, none, other, own, endings, otherFirst, otherEnding, partly, bulkAlone] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
];

function scoresOf(text: string) {
  const parts = partsOf(searcher, queryPieces(text));
  return new SectionScores(searcher, parts, spellingsOf(searcher, text, parts));
}
const score = (at: number, text = 'quota') => scoresOf(text).own.scores[at] ?? 0;

test('a key and a heading are worth more than a title, a title more than the text, several places more than one', () => {
  expect(score(key)).toBeCloseTo(score(heading));
  expect(score(heading)).toBeGreaterThan(score(page));
  expect(score(page)).toBeGreaterThan(score(once));
  expect(score(both)).toBeGreaterThan(score(heading));
  expect(score(none)).toBe(0);
  expect([...scoresOf('quota').own.numbers].sort()).toEqual([page, heading, key, once, often, inLong, both]);
});

test('what stands often counts more, with ever less for each time, and less in a long text', () => {
  expect(score(often)).toBeGreaterThan(score(once));
  expect(score(often)).toBeLessThan(2 * score(once));
  expect(score(inLong)).toBeLessThan(score(once));
  // A text far below the usual length counts as one of half of it.
  expect(score(once)).toBeCloseTo(searcher.weight(7) * (1 / 0.7 / (1 / 0.7 + 1.2)));
});

test('the parts of a sentence are bits: of a record, of a page’s title, of everything', () => {
  const {own: found, titles, bits} = scoresOf('quota');
  expect([bits, titles.bits[0], titles.bits[1], found.bits[once]]).toEqual([1, 1, 0, 1]);
  const two = scoresOf('quota batches');
  expect([two.bits, two.titles.bits[0], two.titles.bits[1]]).toEqual([0b11, 0b01, 0b10]);
  expect([two.own.bits[both], two.own.bits[none], two.own.bits[other]]).toEqual([0b01, 0b10, 0b10]);
  expect(scoresOf('weather').bits).toBe(0);
  expect(scoresOf('quota weather').bits).toBe(1);
});

test('the weight of bits is that of their parts', () => {
  const two = scoresOf('quota batches');
  expect(two.weightOf(0)).toBe(0);
  expect(two.weightOf(0b11)).toBeCloseTo(two.weightOf(0b01) + two.weightOf(0b10));
  expect(two.weightOf(-1)).toBeCloseTo(two.weightOf(0b11));
  expect(two.weightOf(0b10)).toBeGreaterThan(0);
});

test('of several places of a part the best counts, and another spelling only for what is missing', () => {
  // What has its own ending is not counted again for another ending, nor for a word that readers take for it.
  expect(score(endings, 'limits')).toBeCloseTo(score(own, 'limits'));
  expect(score(otherFirst, 'limits')).toBeCloseTo(score(own, 'limits'));
  expect(score(otherEnding, 'limits')).toBeCloseTo(0.85 * score(own, 'limits'));
  const typed = scoresOf('batch job').own;
  expect(typed.bits[other]).toBe(0b11);
  const bulk = scoresOf('bulk request').own;
  expect(bulk.bits[other]).toBe(0b11);
  expect(bulk.scores[other]).toBeLessThan(typed.scores[other] ?? 0);
  // Of "bulk" and "request" the first stands in the text: the other spelling counts for the second alone.
  const half = scoresOf('bulk request').own;
  expect(half.bits[partly]).toBe(0b11);
  expect(half.scores[partly]).toBeGreaterThan(score(bulkAlone, 'bulk request'));
  expect(half.scores[partly]).toBeLessThan(score(bulkAlone, 'bulk request') + (half.scores[other] ?? 0));
});
