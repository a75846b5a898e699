import {expect, test} from 'vitest';
import {type Page, searcherOf} from './portal.fixture';
import {selectSentence} from './select-sentence';

const page = (path: string, ...parts: Page['parts']): Page => ({path, title: 'Some page', parts});
const filler = page(
  '/filler',
  ...Array.from({length: 12}, (_, at) => ({anchor: `f${at}`, text: `Filler ${String.fromCharCode(97 + at).repeat(6)}.`}))
);

/** Addresses of the pages that a sentence finds. */
function found(pages: Page[], query: string): string[] {
  const searcher = searcherOf([...pages, filler]);
  return selectSentence(searcher, query)
    .candidates.map(({page: at}) => searcher.page(at).path)
    .sort();
}

test('a page with a part of a sentence is left out where another answers its question', () => {
  const answer = page('/answer', {text: 'Wait a minute.', questions: ['Why is my call refused?']});
  const both = page('/both', {text: `Calls. ${'Filling words follow. '.repeat(9)} Refused.`});
  expect(found([answer, page('/part', {text: 'Something refused here.'})], 'why is my call refused')).toEqual(['/answer']);
  expect(found([answer, both], 'why is my call refused')).toEqual(['/answer', '/both']);
});

test('a page with a part of a sentence is found beside one that has all of it in its text', () => {
  expect(
    found([page('/all', {text: 'A quota of tokens.'}), page('/named', {anchor: 'x', heading: 'Quota', text: 'A quota.'})], 'quota tokens')
  ).toEqual(['/all', '/named']);
});

test('a page that has all of a sentence is found, however long its text is', () => {
  const long = page('/long', {text: `A quota. ${'Filling words follow here. '.repeat(400)} And tokens.`});
  expect(found([page('/short', {heading: 'Quota of tokens', text: 'A quota of tokens.'}), long], 'quota tokens')).toEqual([
    '/long',
    '/short'
  ]);
});

test('among thousands of sections the best are looked at, and all of those that are equally good', () => {
  const many = Array.from({length: 2100}, (_, at) => page(`/p${at}`, {text: 'A quota.'}));
  const named = [
    page('/named', {anchor: 'x', heading: 'Quota', text: 'A quota.'}),
    page('/better', {anchor: 'x', heading: 'Quota', text: 'A quota, a quota.'})
  ];
  expect(found([...named, ...many], 'a quota')).toEqual(['/better', '/named']);
  expect(found(many, 'a quota')).toHaveLength(2100);
});

test('the page of a code stands before what mentions it', () => {
  const searcher = searcherOf([
    page('/mentions', {anchor: 'x', heading: '1302', text: '1302 1302 1302'}),
    page('/own', {anchor: 'own', text: 'Wait.', keys: ['1302']}, {anchor: 'beside', text: 'Of 1302.'}),
    filler
  ]);
  const {scores} = selectSentence(searcher, 'what 1302').found?.records ?? {scores: []};
  expect(scores[2]).toBeGreaterThan(scores[0] ?? 0);
});

test('spellings are marked that stand somewhere, and none is taken for a word that is only alike', () => {
  const searcher = searcherOf([page('/a', {text: 'Function calling. 函数调用'}), filler], {
    terms: [{spellings: ['function calling', '函数调用', 'plugin'], readings: []}]
  });
  const {marks, alike} = selectSentence(searcher, '函数调用');
  expect(marks).toEqual(['函数', '数调', '调用', 'function', 'calling']);
  expect(alike).toEqual([]);
});
