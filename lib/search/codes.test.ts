import {expect, test} from 'vitest';
import {codesIn, identifiersIn} from './codes';
import {searcherOf} from './portal.fixture';

const searcher = searcherOf([
  {
    path: '/dev/models',
    title: 'Models',
    parts: [
      {text: 'Ask for glm-4-long, or set max_tokens. glm4long'},
      {anchor: 'long', heading: 'GLM-4-Long', text: 'Much text.', keys: ['glm-4-long']},
      {anchor: 'tokens', heading: 'max_tokens', text: 'How many at most.'},
      {anchor: 'about', heading: 'About max_tokens', text: 'More of it.'},
      {anchor: 'e', heading: 'Too many', text: 'Wait.', keys: ['1302']},
      {anchor: 'four', heading: 'Four', text: 'Words.', keys: ['a-b-c-4']},
      {anchor: 'words', heading: 'Words', text: 'Without a number.', keys: ['long-context']}
    ]
  }
]);
const codes = (text: string) => [...codesIn(searcher, text)];
const identifiers = (text: string) => [...identifiersIn(searcher, text)];

test('a code is found in one word or in up to three, by the record whose own it is', () => {
  for (const text of ['what is glm-4-long good for', 'is glm 4 long good', 'glm4long']) expect(codes(text), text).toEqual([1]);
  expect(codes('error 1302 again')).toEqual([4]);
  expect(codes('1302 or glm-4-long')).toEqual([4, 1]);
  expect(codes('a b c 4')).toEqual([]);
});

test('a part of a code, a word without a number and a code that nobody has are none', () => {
  for (const text of ['glm 4', '4', 'long context', 'glm-9-long', '']) expect(codes(text), text).toEqual([]);
});

test('an identifier leads to the record that has it as its heading', () => {
  expect(identifiers('what does max_tokens do')).toEqual([2]);
  expect(identifiers('what does max_tokens_now do')).toEqual([]);
  for (const text of ['max tokens', 'max_token', '_max', 'tokens_', '']) expect(identifiers(text), text).toEqual([]);
});
