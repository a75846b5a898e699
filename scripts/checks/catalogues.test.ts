import {describe, expect, test} from 'vitest';
import en from '@/messages/en.json' with {type: 'json'};
import zh from '@/messages/zh.json' with {type: 'json'};
import {type Catalogue, compareCatalogues} from './catalogues';

const compare = (zh: Catalogue, en: Catalogue) =>
  compareCatalogues({file: 'messages/zh.json', catalogue: zh}, {file: 'messages/en.json', catalogue: en});

describe('catalogues', () => {
  test('are equal', () => expect(compare(zh, en)).toEqual([]));

  const cases: [string, Catalogue, Catalogue, string][] = [
    [
      'a missing key',
      {A: {one: '一', two: '二'}},
      {A: {one: 'one'}},
      'messages/en.json: the key "A.two" is missing; messages/zh.json has it. Add the message, or remove the key from messages/zh.json.'
    ],
    [
      'an extra key',
      {A: {one: '一'}},
      {A: {one: 'one', two: 'two'}},
      'messages/zh.json: the key "A.two" is missing; messages/en.json has it. Add the message, or remove the key from messages/en.json.'
    ],
    [
      'other arguments',
      {A: {one: '{count} 个'}},
      {A: {one: '{number} items'}},
      'messages/en.json: the message "A.one" has the arguments {number}, and messages/zh.json has {count}. Use the same arguments in both.'
    ],
    [
      'an argument left out',
      {A: {one: '{name} 的页面'}},
      {A: {one: 'The page'}},
      'messages/en.json: the message "A.one" has the arguments (none), and messages/zh.json has {name}. Use the same arguments in both.'
    ],
    [
      'a tag in one language only',
      {A: {one: '见<link>此处</link>'}},
      {A: {one: 'See here'}},
      'messages/en.json: the message "A.one" has the arguments (none), and messages/zh.json has <link>. Use the same arguments in both.'
    ],
    ['an empty message', {A: {one: ' '}}, {A: {one: 'one'}}, 'messages/zh.json: the message "A.one" is empty. Write it.']
  ];
  for (const [what, zh, en, problem] of cases) {
    test(`with ${what} are refused`, () => expect(compare(zh, en)).toEqual([problem]));
  }

  test('with braces that do not close are refused', () => {
    expect(compare({A: '{count'}, {A: 'x'})).toEqual([
      expect.stringMatching(/^messages\/zh\.json: the message "A" is not ICU: .+ Correct its braces\.$/)
    ]);
  });

  test('may use a plural in one language and a number in the other', () => {
    expect(compare({A: '{count, number} 个'}, {A: '{count, plural, one {# item} other {# items}}'})).toEqual([]);
  });
});
