import {expect, test} from 'vitest';
import {allFields, nameFields} from './hits';
import {matchPhrase} from './match';
import {listsOf, verified} from './phrases';
import {searcherOf} from './portal.fixture';
import {field} from './vocabulary';

/** Made within each test, so that a break of what makes it is noticed there. */
const makeSearcher = () =>
  searcherOf(
    [
      {
        path: '/dev/a',
        title: 'A page',
        parts: [
          {anchor: 'text', heading: 'Calls of functions', text: 'A Function Call asks for a tool.'},
          {anchor: 'apart', heading: 'Other', text: 'A call to a function, a function that may call.'},
          {anchor: 'name', heading: 'Function call', text: 'To call a function.'}
        ]
      }
    ],
    {
      terms: [
        {spellings: ['函数调用', 'Function Call'], readings: []},
        {spellings: ['Call Centre', 'tool'], readings: []}
      ]
    }
  );
const read = (postings: Uint32Array) => Array.from(postings, (posting) => [posting >>> 8, (posting >>> 4) & 15]);

test('a phrase stands where the text or a name has it word for word, and only those fields count', () => {
  const searcher = makeSearcher();
  const lists = listsOf(searcher, 'function call');
  expect(lists.map(({length}) => length)).toEqual([3, 3]);
  expect(read(verified(searcher, 'function call', lists))).toEqual([
    [0, field.body],
    [2, field.heading]
  ]);
});

test('phrases of the termbase are found when the index is built, those that stand nowhere too, single words not', () => {
  const searcher = makeSearcher();
  const {phrases} = searcher.data;
  expect(phrases.terms).toEqual(['call centre', 'function call', '函数调用']);
  expect(read(phrases.postings(phrases.find('function call')))).toEqual(
    read(verified(searcher, 'function call', listsOf(searcher, 'function call')))
  );
  expect([...phrases.postings(phrases.find('call centre'))]).toEqual([]);
});

test('what is asked for in names alone is not found in texts, whether the termbase has it or not', () => {
  const searcher = makeSearcher();
  const records = (phrase: string, fields: number) => [...matchPhrase(searcher, phrase, fields).numbers];
  expect([records('function call', allFields), records('function call', nameFields)]).toEqual([[0, 2], [2]]);
  expect([records('to call', allFields), records('to call', nameFields)]).toEqual([[2], []]);
});
