import {expect, test} from 'vitest';
import type {Doc} from '@/lib/docs';
import type {Page} from './page';
import {checkQuestions, checkRepeatedQuestions, compareQuestions} from './questions';

const page = (questions: Record<string, string[]>, locale: Doc['locale'] = 'en'): Page => ({
  doc: {file: `content/docs/${locale}/a.mdx`, path: '/dev/a', locale, meta: {questions}} as unknown as Doc,
  headings: [{id: 'limits', text: 'Limits', depth: 2, line: 9}],
  samples: [],
  tables: [],
  links: [],
  images: [],
  elements: [],
  prose: [],
  codeSpans: [],
  sections: []
});

test('questions belong to headings that the page has, or to the page', () => {
  expect(checkQuestions(page({page: ['What is it?'], limits: ['How much?']}))).toEqual([]);
  expect(checkQuestions(page({limit: ['How much?']})).map(({message}) => message)).toEqual([
    'the page has questions for "limit", and no heading with this id.'
  ]);
});

test('both languages have as many questions at the same sections', () => {
  expect(compareQuestions(page({limits: ['多少？']}, 'zh'), page({limits: ['How much?']}))).toEqual([]);
  expect(compareQuestions(page({limits: ['多少？', '多大？']}, 'zh'), page({limits: ['How much?']}))).toHaveLength(1);
  expect(compareQuestions(page({}, 'zh'), page({limits: ['How much?']}))).toHaveLength(1);
});

test('a question stands at one section', () => {
  expect(checkRepeatedQuestions([page({page: ['How much?'], limits: ['How many?']})])).toEqual([]);
  expect(checkRepeatedQuestions([page({page: ['How much?'], limits: ['How much?']})])).toHaveLength(1);
});
