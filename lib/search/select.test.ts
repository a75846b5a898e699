import {expect, test} from 'vitest';
import {searcherOf} from './portal.fixture';
import {selectAll, selectSome} from './select';

const searcher = searcherOf(
  [
    {path: '/a', title: 'Quota', parts: [{text: 'A quota of tokens. →'}, {anchor: 'b', text: 'Tokens renew.'}]},
    {path: '/b', title: 'B', parts: [{text: 'A quota that renews.'}]},
    {path: '/c', title: 'C →', parts: [{text: '速率限制 模型输出'}]},
    {path: '/d', title: '函数调用', parts: [{text: 'x'}]},
    {path: '/e', title: 'E', parts: [{text: 'Function calling.'}]}
  ],
  {terms: [{spellings: ['函数调用', 'function calling'], readings: ['hanshudiaoyong']}]}
);
const pages = ({candidates}: {candidates: {page: number}[]}) => candidates.map(({page}) => page).sort();

test('every page that is found has all words, in any of its sections', () => {
  const all = selectAll(searcher, 'quota renew', 'literal');
  expect([pages(all), all.match, all.coverage, all.marks, all.corrections]).toEqual([[0, 1], 'literal', 1, ['quota', 'renew'], []]);
  expect(pages(selectAll(searcher, 'quota tokens renew', 'literal'))).toEqual([0]);
  expect(selectAll(searcher, 'quota weather', 'corrected')).toMatchObject({match: 'none', candidates: [], coverage: 0, marks: []});
  expect(pages(selectAll(searcher, 'quota quota', 'literal'))).toEqual([0, 1]);
});

test('what was asked for is compared without its spaces, other spellings count less', () => {
  expect(selectAll(searcher, 'quota tokens', 'literal').asked).toEqual([{text: 'quotatokens', factor: 1}]);
  const whole = selectAll(searcher, 'function calling', 'literal');
  expect(whole.asked).toEqual([
    {text: 'functioncalling', factor: 1},
    {text: '函数调用', factor: 0.6},
    {text: 'functioncalling', factor: 0.6}
  ]);
  expect(pages(whole)).toEqual([3, 4]);
  expect(whole.marks).toEqual(['function', 'calling', '函数调用']);
  const part = selectAll(searcher, '函数调用 x', 'literal');
  expect(part.asked.slice(1).map(({factor}) => factor)).toEqual([0.25, 0.25]);
});

test('a misspelt word is corrected, and it is said what for', () => {
  const corrected = selectAll(searcher, 'qouta tokens', 'corrected');
  expect(corrected).toMatchObject({match: 'corrected', corrections: [{from: 'qouta', to: 'quota'}]});
  expect(corrected.asked[0]).toEqual({text: 'quotatokens', factor: 1});
  expect(selectAll(searcher, 'qouta tokens', 'pinyin').match).toBe('none');
});

test('signs without letters are found in texts and in names as they stand', () => {
  const signs = selectAll(searcher, '→', 'literal');
  expect([pages(signs), signs.match, signs.marks, signs.coverage]).toEqual([[0, 2], 'literal', ['→'], 1]);
  expect(selectAll(searcher, '⇒', 'literal').match).toBe('none');
  expect(selectAll(searcher, '', 'literal').match).toBe('none');
});

test('a part of a query is found where no page has all of it, Chinese in pairs', () => {
  const some = selectSome(searcher, 'quota weather');
  expect([pages(some), some.match, some.marks, some.asked]).toEqual([[0, 1], 'relaxed', ['quota'], [{text: 'quotaweather', factor: 1}]]);
  expect(some.coverage).toBeGreaterThan(0.2);
  expect(some.coverage).toBeLessThan(0.6);
  const pairs = selectSome(searcher, '速率很快');
  expect([pages(pairs), pairs.marks]).toEqual([[2], ['速率']]);
  expect(selectSome(searcher, '天气')).toMatchObject({match: 'none', candidates: []});
  expect(selectSome(searcher, 'qouta weather').corrections).toEqual([{from: 'qouta', to: 'quota'}]);
});

test('pages with much less of it than the best are left out', () => {
  expect(pages(selectSome(searcher, 'quota tokens weather'))).toEqual([0]);
  const {candidates} = selectSome(searcher, 'quota weather');
  const whole = selectSome(searcher, 'quota');
  expect(candidates[0]?.score).toBeLessThan(whole.candidates[0]?.score ?? 0);
  expect(whole.coverage).toBeCloseTo(1);
});
