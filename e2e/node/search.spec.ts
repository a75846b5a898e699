import {expect, test} from '@playwright/test';
import type {Locale} from '@/i18n/routing';
import {searchDocuments} from '@/lib/search/documents';
import {searchers} from '@/lib/search/portal';
import {search} from '@/lib/search/search';
import {questionTable} from '../question-places';
import {unseenQuestions} from '../questions.gold';
import {goldQueries, leadsTo} from '../search.gold';

/** Numbers that are the same on every run, so that a failure can be repeated (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Strings that match `pattern`, drawn from the texts, each with the pages whose texts have it. */
function draw(locale: Locale, pattern: RegExp, count: number, cut: (run: string, random: () => number) => string) {
  const random = randomNumbers(20261123);
  const {pages, records} = searchDocuments(locale);
  const indexed = records.filter(({path}) => path === undefined);
  const runs = indexed.flatMap(({text, heading, page}) => [...`${heading}\n${text}`.matchAll(pattern)].map(([run]) => ({run, page})));
  return Array.from({length: count}, () => {
    const {run, page} = runs[Math.floor(random() * runs.length)] ?? {run: '', page: 0};
    return {text: cut(run, random), path: pages[page]?.path ?? ''};
  });
}

function misses(locale: Locale, drawn: {text: string; path: string}[]): string[] {
  const prefix = locale === 'zh' ? '' : '/en';
  return drawn.flatMap(({text, path}) => {
    const {results} = search(searchers(), {locale, query: text, limit: 100_000});
    return results.some(({href}) => href === prefix + path) ? [] : [`${text} on ${path}`];
  });
}

test.describe('recall', () => {
  test('any Chinese string of 1 to 6 characters finds the page it stands on', () => {
    const drawn = draw('zh', /\p{Script=Han}+/gu, 500, (run, random) => {
      const characters = Array.from(run);
      const length = Math.min(characters.length, 1 + Math.floor(random() * 6));
      const from = Math.floor(random() * (characters.length - length + 1));
      return characters.slice(from, from + length).join('');
    });
    expect(drawn).toHaveLength(500);
    expect(new Set(drawn.map(({text}) => text.length))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(misses('zh', drawn)).toEqual([]);
  });

  test('any English word finds the page it stands on', () => {
    const drawn = draw('en', /[A-Za-z][A-Za-z0-9]*/g, 500, (run) => run);
    expect(drawn.filter(({text}) => text !== '')).toHaveLength(500);
    expect(misses('en', drawn)).toEqual([]);
  });
});

test.describe('gold queries', () => {
  const places = goldQueries.map((gold) => {
    const {results} = search(searchers(), {locale: gold.locale, query: gold.query});
    return {gold, place: results.findIndex((result) => leadsTo(result, gold))};
  });
  const named = (list: typeof places) => list.map(({gold, place}) => `${gold.locale} ${gold.query}: ${place}`);

  test('cover both languages', () => {
    expect(goldQueries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(goldQueries.map(({locale}) => locale))).toEqual(new Set(['zh', 'en']));
  });

  test('the first result is right for 95 % of them', () => {
    const wrong = places.filter(({place}) => place !== 0);
    expect(wrong.length / places.length, named(wrong).join('; ')).toBeLessThanOrEqual(0.05);
  });

  test('the right result is among the first three for all', () => {
    expect(named(places.filter(({place}) => place < 0 || place > 2))).toEqual([]);
  });
});

test('of the questions that nobody tuned for, 65 % have their answer first in each language and 80 % among the first five', () => {
  const table = questionTable(unseenQuestions, (locale, query) => search(searchers(), {locale, query}));
  expect(table.map(({questions}) => questions)).toEqual([30, 30]);
  for (const {locale, questions, first, five} of table) {
    expect(first / questions, locale).toBeGreaterThanOrEqual(0.65);
    expect(five / questions, locale).toBeGreaterThanOrEqual(0.8);
  }
});

test('five thousand different queries leave memory as it was', {tag: '@proof'}, () => {
  const ask = (from: number, count: number) => {
    for (let index = from; index < from + count; index++) {
      const rare = String.fromCharCode(0x4e00 + (index % 20_000));
      search(searchers(), {locale: index % 2 ? 'zh' : 'en', query: index % 100 ? `${rare}案${index % 7}` : `query${index}`, limit: 1});
    }
  };
  ask(0, 1000);
  const before = process.memoryUsage().heapUsed;
  ask(1000, 5000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * 1024 * 1024);
});
