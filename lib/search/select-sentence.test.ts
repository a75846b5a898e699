import {expect, test} from 'vitest';
import {type Page, searcherOf} from './portal.fixture';
import {byKind, rank} from './rank';
import {selectSentence} from './select-sentence';

const filler: Page['parts'] = Array.from({length: 12}, (_, at) => ({
  anchor: `f${at}`,
  text: `Filler ${String.fromCharCode(97 + at).repeat(6)}.`
}));

/** Addresses of the sections that a sentence finds, best first. */
function sections(pages: Page[], query: string): string[] {
  const searcher = searcherOf(pages);
  const selection = selectSentence(searcher, query);
  return rank(searcher, selection, byKind(selection).candidates, 10).flatMap(({records}) =>
    records.map((at) => `${searcher.page(searcher.record(at).page).path}#${searcher.record(at).anchor}`)
  );
}
const page = (path: string, title: string, ...parts: Page['parts']): Page => ({path, title, parts});
const first = (pages: Page[], query: string) => sections(pages, query)[0];

test('the section comes first that has more of the sentence, or whose page is called so', () => {
  const pages = [
    page('/a', 'A', {anchor: 'one', text: 'A quota.'}, {anchor: 'both', text: 'A quota of tokens.'}, ...filler),
    page('/b', 'Tokens', {anchor: 'other', text: 'A quota.'})
  ];
  expect(first(pages, 'quota tokens')).toBe('/a#both');
  expect(first(pages.slice(0, 1), 'quota weather')).toBe('/a#one');
  const titled = [
    page('/a', 'A', {anchor: 'x', text: 'A quota.'}, ...filler),
    page('/b', 'Tokens', {text: ''}, {anchor: 'x', text: 'A quota.'})
  ];
  expect(first(titled, 'quota tokens')).toBe('/b#x');
});

test('a section whose question is the sentence comes before one that has its words', () => {
  const pages = [
    page('/a', 'A', {anchor: 'words', heading: 'Why refused', text: 'Refused calls, refused again.'}, ...filler),
    page('/b', 'B', {anchor: 'answer', text: 'Wait a minute.', questions: ['Why is my call refused?']})
  ];
  expect(first(pages, 'why is my call refused')).toBe('/b#answer');
});

test('a code leads to what has it, then to its page, before what mentions it', () => {
  const pages = [
    page('/a', 'A', {anchor: 'mentions', heading: '1302', text: '1302 1302 1302 means much'}, ...filler),
    page('/b', 'B', {anchor: 'own', text: 'Wait.', keys: ['1302']}, {anchor: 'beside', text: 'What 1302 means.'})
  ];
  expect(sections(pages, 'what means 1302').slice(0, 3)).toEqual(['/b#own', '/b#beside', '/a#mentions']);
});

test('an identifier leads to the section that is called so', () => {
  const pages = [
    page('/a', 'A', {anchor: 'mentions', heading: 'Set max_tokens', text: 'max_tokens max_tokens max_tokens'}, ...filler),
    page('/b', 'B', {anchor: 'own', heading: 'max_tokens', text: 'How many.'})
  ];
  expect(first(pages, 'what does max_tokens mean')).toBe('/b#own');
});

test('a heading that is all that was asked for comes first, however often others say it', () => {
  const pages = [
    page('/a', 'A', {anchor: 'often', heading: 'More about quota of ours', text: 'quota quota quota quota', keys: ['quota']}, ...filler),
    page('/b', 'B', {anchor: 'named', heading: 'Quota', text: 'How many.'})
  ];
  expect(first(pages, 'quota')).toBe('/b#named');
});

test('what many sections are called says less about each of them', () => {
  const same = Array.from({length: 21}, (_, at) =>
    page(`/op${at}`, `Op ${at}`, {anchor: 'answer', heading: 'Answer', text: 'Fields of it.'})
  );
  const pages = [...same, page('/z', 'Z', {anchor: 'own', heading: 'Reading an answer', text: 'Fields of it.'})];
  expect(first(pages, 'answer fields')).toBe('/z#own');
  expect(first([...same.slice(0, 20), ...pages.slice(-1)], 'answer fields')).toBe('/op0#answer');
});

test('of the sections of a page only those are looked at that are about the sentence', () => {
  const pages = [
    page(
      '/a',
      'A',
      {anchor: 'about', heading: 'Quota of tokens', text: 'The quota of tokens.'},
      {anchor: 'aside', text: `A token. ${'Filling words follow here. '.repeat(60)}`},
      ...filler
    )
  ];
  expect(sections(pages, 'quota tokens')).toEqual(['/a#about']);
});

test('a question is found although no text has its words, and what is written in other words is marked apart', () => {
  const pages = [page('/a', 'A', {anchor: 'answer', text: 'Wait a minute.', questions: ['Why is my call refused?']}, ...filler)];
  expect(sections(pages, 'why is my call refused')).toEqual(['/a#answer']);
  const selection = selectSentence(searcherOf([page('/a', 'A', {text: 'A quota.'}, ...filler)]), 'limits');
  expect([selection.marks, selection.alike]).toEqual([[], ['quota']]);
});

test('pages that have much less than the best are left out', () => {
  const pages = [
    page('/a', 'Quota of tokens', {anchor: 'all', heading: 'The quota of tokens', text: 'The daily quota of tokens renews.'}),
    page('/b', 'B', {anchor: 'little', text: 'It renews.'}, ...filler)
  ];
  expect(sections(pages, 'quota tokens daily renews').filter((each) => each.startsWith('/b'))).toEqual([]);
  expect(selectSentence(searcherOf(pages), 'quota tokens daily renews').candidates.map(({page: at}) => at)).toEqual([0]);
});

test('what is known of a sentence is its coverage, and its words are marked', () => {
  const searcher = searcherOf(
    [page('/a', 'A', {text: 'Limits of function calling. A quota.'}, {anchor: 'zh', heading: '函数调用', text: '函数调用'}, ...filler)],
    {terms: [{spellings: ['function calling', '函数调用'], readings: []}]}
  );
  const whole = selectSentence(searcher, 'limits');
  expect([whole.match, whole.coverage, whole.bySection, whole.folded, whole.asked, whole.corrections]).toEqual([
    'sentence',
    1,
    true,
    'limits',
    [],
    []
  ]);
  expect(whole.marks).toEqual(['limits']);
  expect(whole.alike).toEqual(['quota']);
  const half = selectSentence(searcher, 'limits weather', 'relaxed');
  expect(half.match).toBe('relaxed');
  expect(half.coverage).toBeLessThan(1);
  expect(half.coverage).toBeGreaterThan(0.5);
  expect(selectSentence(searcher, '函数调用').marks).toEqual(['函数', '数调', '调用', 'function', 'calling']);
  expect(selectSentence(searcher, 'weather')).toMatchObject({candidates: [], coverage: 0, marks: []});
});
