import {describe, expect, test} from 'vitest';
import en from '@/messages/en.json' with {type: 'json'};
import zh from '@/messages/zh.json' with {type: 'json'};
import {type Catalogue, compareCatalogues, readCatalogue} from './catalogues';
import type {Finding} from './finding';

const source = (locale: string, catalogue: Catalogue) => {
  const file = `messages/${locale}.json`;
  return readCatalogue(file, JSON.stringify(catalogue, null, 2));
};
const compare = (zh: Catalogue, en: Catalogue) => compareCatalogues(source('zh', zh), source('en', en));

describe('catalogues', () => {
  test('are equal', () => expect(compare(zh, en)).toEqual([]));

  const at = (locale: string, line: number, message: string, remedy: string) => ({file: `messages/${locale}.json`, line, message, remedy});
  const cases: [string, Catalogue, Catalogue, Finding][] = [
    [
      'a missing key',
      {A: {one: '一', two: '二'}},
      {A: {one: 'one'}},
      at('en', 2, 'the message "A.two" is missing; messages/zh.json has it.', 'Add the message, or remove the key from messages/zh.json.')
    ],
    [
      'an extra key',
      {A: {one: '一'}},
      {A: {one: 'one', two: 'two'}},
      at('zh', 2, 'the message "A.two" is missing; messages/en.json has it.', 'Add the message, or remove the key from messages/en.json.')
    ],
    [
      'other arguments',
      {A: {one: '{count} 个'}},
      {A: {one: '{number} items'}},
      at('en', 3, 'the message "A.one" has the arguments {number}, and messages/zh.json has {count}.', 'Use the same arguments in both.')
    ],
    [
      'an argument left out',
      {A: {one: '{name} 的页面'}},
      {A: {one: 'The page'}},
      at('en', 3, 'the message "A.one" has the arguments (none), and messages/zh.json has {name}.', 'Use the same arguments in both.')
    ],
    [
      'a tag in one language only',
      {A: {one: '见<link>此处</link>'}},
      {A: {one: 'See here'}},
      at('en', 3, 'the message "A.one" has the arguments (none), and messages/zh.json has <link>.', 'Use the same arguments in both.')
    ],
    ['an empty message', {A: {one: ' '}}, {A: {one: 'one'}}, at('zh', 3, 'the message "A.one" is empty.', 'Write it.')],
    [
      'braces that do not close',
      {A: {one: '{count'}},
      {A: {one: 'x'}},
      at('zh', 3, 'the message "A.one" is not ICU: EXPECT_ARGUMENT_CLOSING_BRACE.', 'Correct its braces.')
    ]
  ];
  for (const [what, zh, en, finding] of cases) {
    test(`with ${what} are refused`, () => expect(compare(zh, en)).toEqual([finding]));
  }

  test('that are not JSON are refused', () => {
    expect(() => readCatalogue('messages/en.json', '{"A": }')).toThrow(
      /^messages\/en\.json: the file is not JSON: .+ Correct it at that place\.$/
    );
  });

  test('may use a plural in one language and a number in the other', () => {
    expect(compare({A: '{count, number} 个'}, {A: '{count, plural, one {# item} other {# items}}'})).toEqual([]);
  });
});
