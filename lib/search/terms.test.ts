import {expect, test} from 'vitest';
import {Found} from './collect';
import {matchPiece} from './match';
import {searcherOf} from './portal.fixture';
import {termSpans, widen} from './terms';

const searcher = searcherOf(
  [
    {path: '/a', title: '函数调用', parts: [{text: 'x'}]},
    {path: '/b', title: 'Tool call', parts: [{text: 'x'}, {anchor: 'x', text: '工具调用'}]},
    {path: '/c', title: 'C', parts: [{text: 'Function calling here, a tool call there.'}]},
    {path: '/d', title: 'D', parts: [{text: 'Function calling.'}]},
    {path: '/e', title: 'E', parts: [{text: 'Function calling.'}]},
    {path: '/f', title: 'F', parts: [{text: 'Only a tool call.'}]}
  ],
  {terms: [{spellings: ['函数调用', 'function calling', 'tool call'], readings: ['hanshudiaoyong', 'hsdy']}]}
);
const spans = (...pieces: string[]) => termSpans(searcher, pieces).map(({asked, bits}) => [asked, bits]);

test('words of the termbase are found in a query, of one word and of several, in the plural and as pinyin', () => {
  expect(spans('函数调用')).toEqual([['函数调用', 0b1]]);
  expect(spans('a', 'function', 'calling', 'b')).toEqual([['functioncalling', 0b110]]);
  expect(spans('tool', 'calls')).toEqual([['toolcalls', 0b11]]);
  expect(spans('hsdy')).toEqual([['hsdy', 1]]);
  expect(spans('han4shu4diao4yong4')).toEqual([['han4shu4diao4yong4', 1]]);
  expect(spans('tool', 'call', 'hsdy').map(([asked]) => asked)).toEqual(['toolcall', 'hsdy']);
  expect(spans('calling', 'function')).toEqual([]);
  expect(spans('t', 'o', 'o', 'l', 'c', 'all')).toEqual([]);
});

/** Pages found by a word of the termbase, and what is marked. */
function widened(...pieces: string[]) {
  const found = new Found(searcher);
  pieces.forEach((text, index) => {
    const match = matchPiece(searcher, {han: /\p{Script=Han}/u.test(text), text}, 'literal');
    if (match) found.add(match.hits, 1 << index);
  });
  const full = (1 << pieces.length) - 1;
  const marks = widen(searcher, termSpans(searcher, pieces), found, full);
  return {
    pages: found
      .complete(full)
      .map(({page}) => page)
      .sort(),
    marks,
    scores: [...found.pages.scores]
  };
}

test('a word in the other script counts anywhere, a synonym in texts only while few pages are found', () => {
  const chinese = widened('函数调用');
  expect(chinese.pages).toEqual([0, 1, 2, 3, 4, 5]);
  expect(chinese.marks).toEqual(['function', 'calling', 'tool', 'call']);
  const english = widened('function', 'calling');
  expect(english.pages).toEqual([0, 1, 2, 3, 4]);
  expect(english.marks).toEqual(['函数调用', 'tool', 'call']);
  expect(widened('tool', 'call').pages).toEqual([0, 1, 2, 5]);
  expect(widened('toolcall').pages).toEqual([0, 1, 2, 3, 4]);
});

test('another spelling counts less than the one that was typed', () => {
  const {scores} = widened('函数调用');
  expect(scores[1]).toBeLessThan(scores[0] ?? 0);
  expect(scores[1]).toBeGreaterThan(0);
});
