import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {terms} from '@/content/terms';
import {withSynonym} from './synonyms';

const source = `[{id: 'faq', zh: '常见问题', synonyms: ['FAQ']}, {id: 'top-up', synonyms: []}, {id: 'bare'}]`;

test('a word is added to the synonyms of its term', () => {
  expect(withSynonym(source, 'faq', '答疑')).toContain("{id: 'faq', zh: '常见问题', synonyms: ['答疑', 'FAQ']}");
  expect(withSynonym(source, 'top-up', "what's due")).toContain(`{id: 'top-up', synonyms: ["what's due"]}`);
});

test('a term that is unknown or has no list, and a word that is there, are named', () => {
  expect(() => withSynonym(source, 'nothing', 'x')).toThrow('There is no term "nothing". Known: faq, top-up, bare.');
  expect(() => withSynonym(source, 'bare', 'x')).toThrow("Add synonyms: ['x'] to it by hand.");
  expect(() => withSynonym(source, 'top-up', 'FAQ')).toThrow("'FAQ' stands in content/terms.ts already.");
});

test('every term of the portal can take a word', () => {
  const file = readFileSync('content/terms.ts', 'utf8');
  expect(terms.length).toBeGreaterThan(50);
  for (const {id} of terms) expect.soft(withSynonym(file, id, 'a word of readers'), id).toContain("'a word of readers'");
});
