import {expect, test} from 'vitest';
import {nearWords} from './distance';

const near = (word: string, terms: string[]) => {
  const byLength: number[][] = [];
  for (const [at, term] of terms.entries()) {
    byLength[term.length] ??= [];
    byLength[term.length]?.push(at);
  }
  return nearWords(word, terms, byLength).map((at) => terms[at]);
};

test('a letter changed, added, left out or swapped is one mistake; short words have none, long ones two', () => {
  for (const typed of ['modal', 'modeel', 'mode', 'mdoel', 'xodel', 'modelx', 'odel'])
    expect(near(typed, ['model']), typed).toEqual(['model']);
  expect(near('mdole', ['model'])).toEqual([]);
  expect(near('api', ['apj'])).toEqual([]);
  expect(near('abcd', ['abce'])).toEqual(['abce']);
  expect(near('abcdefg', ['abcdexy'])).toEqual([]);
  expect(near('abcdefgh', ['abcdefxy'])).toEqual(['abcdefxy']);
  expect(near('emebdding', ['embedding', 'embeddings'])).toEqual(['embedding']);
  expect(near('abcdefgh', ['abcxyzgh'])).toEqual([]);
  expect(near('abcdefghij', ['badcefghij'])).toEqual(['badcefghij']);
});

test('of several words the nearest are taken, all of them', () => {
  expect(near('filing', ['failings', 'filling', 'fining', 'xyz'])).toEqual(['fining', 'filling']);
  expect(near('embeddin', ['embedxyn', 'embedding'])).toEqual(['embedding']);
  expect(near('model', [])).toEqual([]);
});

test('digits are never taken for mistakes, and only words of letters are corrected', () => {
  expect(near('glm4plus', ['glm5plus', 'glm4plis'])).toEqual(['glm4plis']);
  expect(near('gpt4x12', ['gpt4x1'])).toEqual([]);
  expect(near('1234567', ['1234568'])).toEqual([]);
  expect(near('ab12cd', ['ab12ce'])).toEqual([]);
  expect(near('x'.repeat(65), ['x'.repeat(64)])).toEqual([]);
  expect(near('x'.repeat(64), [`${'x'.repeat(63)}y`])).toEqual([`${'x'.repeat(63)}y`]);
});
