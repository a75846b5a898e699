import {expect, test} from 'vitest';
import {byLocale, type Locale} from '@/i18n/routing';
import {type Page, searcherOf} from './portal.fixture';
import {isSentence, search} from './search';

const page = (path: string, text: string): Page => ({path, title: path, parts: [{text}]});

/** Searches two languages of a portal, asked in Chinese. */
function asked(pages: Record<Locale, Page[]>, query: string, more: {page?: number; limit?: number} = {}) {
  const answer = search(
    byLocale((locale) => searcherOf(pages[locale], {locale})),
    {locale: 'zh', query, ...more}
  );
  return {...answer, found: answer.results.map(({href}) => href)};
}

const common = Array.from({length: 6}, (_, at) => page(`/dev/common/${at}`, 'gamma'));
const en = [page('/dev/whole', 'alpha beta gamma')];

test('another language that has all of a query stands before a small part in one’s own, and after nearly all of it', () => {
  const little = asked({zh: [page('/dev/part', 'alpha'), ...common], en}, 'alpha beta gamma');
  expect(little.found[0]).toBe('/en/dev/whole');
  expect(little.found).toContain('/dev/part');
  expect(little).toMatchObject({otherLanguage: 1, total: little.found.length});

  const much = asked({zh: [page('/dev/part', 'alpha beta'), ...common], en}, 'alpha beta gamma');
  expect(much.found[0]).toBe('/dev/part');
  expect(much.found.at(-1)).toBe('/en/dev/whole');
  expect(much).toMatchObject({match: 'relaxed', otherLanguage: 1});
});

test('pages go through one language after the other, and lose none', () => {
  const pages = {zh: [page('/dev/part', 'alpha beta'), ...common], en};
  const all = asked(pages, 'alpha beta gamma', {limit: 100}).found;
  for (const limit of [1, 2, 3]) {
    const steps = Array.from({length: all.length + 1}, (_, at) => asked(pages, 'alpha beta gamma', {limit, page: at + 1}).found);
    expect(steps.flat()).toEqual(all);
    expect(steps.every((step) => step.length <= limit)).toBe(true);
  }
});

test('what one’s own language has in full or with a mistake needs no other', () => {
  expect(asked({zh: [page('/dev/own', 'alpha')], en: [page('/dev/other', 'alpha')]}, 'alpha')).toMatchObject({
    found: ['/dev/own'],
    otherLanguage: 0
  });
  expect(asked({zh: [page('/dev/own', 'alphabet')], en: [page('/dev/other', 'unlike')]}, 'alphabte')).toMatchObject({
    found: ['/dev/own'],
    match: 'corrected',
    otherLanguage: 0
  });
  expect(asked({zh: [page('/dev/own', 'alphabet')], en: [page('/dev/other', 'alphabte')]}, 'alphabte').found[0]).toBe('/en/dev/other');
});

test('where one’s own language has nothing, another one answers with a mistake corrected, or with a part', () => {
  const zh = [page('/dev/own', '没有')];
  expect(asked({zh, en: [page('/dev/other', 'alphabet')]}, 'alphabte')).toMatchObject({
    found: ['/en/dev/other'],
    match: 'corrected',
    otherLanguage: 1
  });
  expect(asked({zh, en: [page('/dev/other', 'alphabet'), page('/dev/more', 'unlike')]}, 'alphabet zzqqxx')).toMatchObject({
    found: ['/en/dev/other'],
    match: 'relaxed',
    otherLanguage: 1
  });
  expect(asked({zh, en: [page('/dev/other', 'alphabet')]}, 'zzqqxx')).toMatchObject({found: [], match: 'none', corrections: []});
});

test('a query is cut at its longest, everywhere', () => {
  const query = `alpha ${'x'.repeat(2000)}`;
  const pages = {zh: [page('/dev/own', 'alpha')], en};
  expect(asked(pages, query).query.length).toBeLessThan(300);
  const long = `alpha ${' '.repeat(400)} how can I do it?`;
  const searchers = byLocale((locale) => searcherOf(pages[locale], {locale}));
  expect(isSentence(searchers, {locale: 'en', query: long})).toBe(false);
  expect(isSentence(searchers, {locale: 'en', query: 'how can I do it?'})).toBe(true);
});

test('passages answer a question on its first page alone, and an answer names its kind', () => {
  const pages = {
    zh: [page('/dev/own', '没有')],
    en: [page('/dev/one', 'Wait before the next attempt.'), page('/dev/two', 'The next attempt waits.')]
  };
  const first = asked(pages, 'how long do I wait before the next attempt?', {limit: 1});
  expect(first.passages.length).toBeGreaterThan(0);
  expect(asked(pages, 'how long do I wait before the next attempt?', {limit: 1, page: 2}).passages).toEqual([]);
  expect(first).not.toHaveProperty('kind');
  const searchers = byLocale((locale) => searcherOf(pages[locale], {locale}));
  expect(search(searchers, {locale: 'en', query: 'attempt', kind: 'guide'}).kind).toBe('guide');
});

test('a sentence is answered in its own script; the language that has more of it stands first, and what says as much stays behind', () => {
  const english = [page('/dev/wait', 'Wait before the next attempt.')];
  const question = 'how long before the next attempt?';
  const none = asked({zh: [page('/dev/own', '没有')], en: english}, question);
  expect(none).toMatchObject({found: ['/en/dev/wait'], match: 'sentence', otherLanguage: 1});
  const less = asked({zh: [page('/dev/own', 'attempt')], en: english}, question);
  expect(less.found).toEqual(['/en/dev/wait', '/dev/own']);
  const same = asked({zh: [page('/dev/own', 'Long before the next attempt.')], en: english}, question);
  expect(same.found).toEqual(['/dev/own']);
  const chinese = asked(
    {zh: [page('/dev/own', '没有重试')], en: [page('/dev/wait', '请求失败以后等待多久再重试')]},
    '请求失败以后要等待多久才能再重试？'
  );
  expect(chinese.found).toEqual(['/dev/own']);
});

test('of a page three sections are shown and the others counted; of one kind, as many as ten', () => {
  const parts = Array.from({length: 12}, (_, at) => ({anchor: `part-${at}`, heading: `Part ${at}`, text: 'alpha'}));
  const searchers = byLocale((locale) => searcherOf([{path: '/dev/long', title: 'Long', parts}], {locale}));
  const [all] = search(searchers, {locale: 'en', query: 'alpha'}).results;
  expect([all?.sections.length, all?.more, all?.kind]).toEqual([3, 9, 'guide']);
  const [guides] = search(searchers, {locale: 'en', query: 'alpha', kind: 'guide'}).results;
  expect([guides?.sections.length, guides?.more]).toEqual([10, 2]);
});
