import {expect, test} from 'vitest';
import {nameFields} from './hits';
import {searcherOf} from './portal.fixture';
import {questionParts, spellingsOf} from './spellings';
import {factors, partsOf} from './subject';
import {queryPieces} from './tokenize';

const searcher = searcherOf(
  [
    {
      path: '/dev/a',
      title: '函数调用',
      parts: [
        {text: 'Function calling lets the model call. Calling a function.'},
        {anchor: 'b', heading: '工具调用', text: '报错'},
        {anchor: 'c', text: '余额'}
      ]
    }
  ],
  {
    terms: [{spellings: ['函数调用', 'function calling', '工具调用', 'tool call'], readings: []}],
    sentences: {
      asks: [],
      empty: [],
      endings: ['s'],
      alike: [
        ['报错', '出错'],
        ['money', 'balance', '余额'],
        ['钱', '余额']
      ]
    }
  }
);
function spellings(text: string) {
  const parts = partsOf(searcher, queryPieces(text));
  return {parts, found: spellingsOf(searcher, text, parts)};
}
const texts = (text: string) => spellings(text).found.map((each) => each.text);

test('a word of the termbase has its other spellings, in any number of words and in the plural', () => {
  expect(texts('函数调用')).toEqual(['function calling', '工具调用', 'tool call']);
  expect(texts('a function calling b')).toEqual(['函数调用', '工具调用', 'tool call']);
  expect(texts('tool calls')).toEqual(['函数调用', 'function calling', '工具调用', 'tool call']);
  expect(texts('toolcall')).toEqual(['函数调用', 'function calling', '工具调用']);
  expect(texts('function 天 calling')).toEqual([]);
  expect(texts('天 function calling 天 b')).toEqual(['函数调用', '工具调用', 'tool call']);
  expect(texts('tool callsx')).toEqual([]);
  expect(texts('function calling'.split(' ').toReversed().join(' '))).toEqual([]);
  expect(texts('调用')).toEqual([]);
});

test('a spelling takes the parts that it stands for, and counts in names alone where it is in the same script', () => {
  const {parts, found} = spellings('用函数调用吗');
  expect(parts.map(({text}) => text)).toEqual(['用函', '函数', '数调', '调用', '用吗']);
  expect(found.map(({bits, factor}) => [bits, factor])).toEqual([
    [0b1110, factors.term],
    [0b1110, factors.term],
    [0b1110, factors.term]
  ]);
  expect(found.map(({place}) => place.fields)).toEqual([15, nameFields, 15]);
  const records = found.map(({place}) => [...place.postings].map((posting) => posting >>> 8));
  expect(records).toEqual([[0], [1], []]);
});

test('Chinese words that readers take for each other stand for each other everywhere', () => {
  const {found} = spellings('出错');
  expect(found.map(({text, factor, place}) => [text, factor, place.fields, [...place.postings].map((posting) => posting >>> 8)])).toEqual([
    ['报错', factors.alike, 15, [1]]
  ]);
});

test('questions have the parts first, then what readers take for them, then other spellings', () => {
  const {parts, found} = spellings('tool calls money');
  const all = questionParts(searcher, parts, found);
  expect(all.map(({terms, bits, factor}) => [terms.join(' '), bits, factor])).toEqual([
    ['tool', 0b001, 1],
    ['call', 0b010, 1],
    ['money', 0b100, 1],
    ['balanc', 0b100, factors.alike],
    ['余额', 0b100, factors.alike],
    ['函数 数调 调用', 0b011, factors.term],
    ['function calling', 0b011, factors.term],
    ['工具 具调 调用', 0b011, factors.term],
    ['tool call', 0b011, factors.term]
  ]);
  const chinese = spellings('余额');
  expect(questionParts(searcher, chinese.parts, chinese.found)[0]).toEqual({terms: ['余额'], bits: 1, factor: 1});
});

test('a spelling of one character is found, one of several only where they stand together', () => {
  const other = searcherOf(
    [{path: '/a', title: 'A', parts: [{text: '收费'}, {anchor: 'b', text: '数天函'}, {anchor: 'c', text: '函数'}]}],
    {
      terms: [{spellings: ['fee', '费', '函数'], readings: []}],
      sentences: {asks: [], empty: ['的'], endings: [], alike: []}
    }
  );
  const parts = partsOf(other, queryPieces('fee'));
  const found = spellingsOf(other, 'fee', parts);
  expect(found.map(({text, place}) => [text, [...place.postings].map((posting) => posting >>> 8)])).toEqual([
    ['费', [0]],
    ['函数', [2]]
  ]);
  // What says nothing has no terms that a question could have.
  const place = {postings: new Uint32Array(), factor: 1, fields: 15};
  expect(questionParts(other, [], [{text: '的', bits: 1, factor: 1, place}])).toEqual([]);
});

test('at most twenty-four spellings are looked for', () => {
  const many = searcherOf([{path: '/dev/a', title: 'A', parts: [{text: 'word'}]}], {
    terms: [{spellings: ['word', ...Array.from({length: 40}, (_, at) => `other${at}`)], readings: []}]
  });
  expect(spellingsOf(many, 'word', partsOf(many, queryPieces('word')))).toHaveLength(24);
});
