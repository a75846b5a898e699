import {expect, test} from 'vitest';
import type {Nearest} from './fusion';
import {searcherOf} from './portal.fixture';
import {rankedSections} from './ranked-sections';
import {isSentence, search} from './search';

const searcher = searcherOf([
  {path: '/dev/wait', title: 'Waiting', parts: [{text: 'Retry what is refused.'}]},
  {path: '/dev/pause', title: 'Pauses', parts: [{text: `Retry what is refused. ${'Some patience is wanted. '.repeat(5)}`}]},
  {path: '/dev/call', title: 'Calls', parts: [{text: `Retry what is refused. ${'Make a call, and another one. '.repeat(20)}`}]},
  {path: '/dev/back', title: 'Backing off', parts: [{text: 'Double the delay.'}]},
  {path: '/dev/api/errors/1302', title: '1302', kind: 'error', parts: [{kind: 'error', text: 'Too many at once.', keys: ['1302']}]}
]);
const all = {zh: searcher, en: searcher};
const near =
  (...records: number[]): Nearest =>
  () =>
    records;
const pages = (query: string, nearest?: Nearest) =>
  search(all, {locale: 'en', query}, nearest).results.map(({href}) => href.slice('/en/dev/'.length));

const question = 'how do I retry when I am refused?';

test('what both rankings have stands first, and what only vectors find is found', () => {
  expect(pages(question)).toEqual(['wait', 'pause', 'call']);
  expect(pages(question, near(1, 3))).toEqual(['pause', 'wait', 'call', 'back']);
  expect(search(all, {locale: 'en', query: question}, near(1, 3)).total).toBe(4);
});

test('a place by words counts as 1 / (2 + place), one by nearness half of that', () => {
  // Third by words and the nearest: 1/5 + 1/6 is more than the first by words alone, 1/3, and less than that and 1/8.
  expect(pages(question, near(2))).toEqual(['call', 'wait', 'pause']);
  expect(pages(question, near(2, 0))).toEqual(['wait', 'call', 'pause']);
});

test('a code keeps its first place', () => {
  const asked = 'what does 1302 mean when a retry is refused?';
  expect(pages(asked)[0]).toBe('api/errors/1302');
  expect(pages(asked, near(1, 3)).slice(0, 2)).toEqual(['api/errors/1302', 'pause']);
});

test('without vectors, and for words, an answer stays as it is', () => {
  const of = (query: string, nearest?: Nearest) => search(all, {locale: 'en', query}, nearest);
  expect(of(question, near())).toEqual(of(question));
  expect(of('call', near(3))).toEqual(of('call'));
  expect([question, 'call', 'a.b'].map((query) => isSentence(all, {locale: 'en', query}))).toEqual([true, false, false]);
});

test('passages, and the sections that a model gets, follow the same order', () => {
  const [first] = search(all, {locale: 'en', query: question}, near(1)).passages;
  expect(first?.href).toBe('/en/dev/pause');
  const paths = (nearest?: Nearest) => rankedSections('en', [{query: question, weight: 1, nearest}], 3, all).map(({path}) => path);
  expect(paths()[0]).toBe('/dev/wait');
  expect(paths(near(1))[0]).toBe('/dev/pause');
});
