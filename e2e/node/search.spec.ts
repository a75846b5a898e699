import {expect, test} from '@playwright/test';
import type {Locale} from '@/i18n/routing';
import {searchDocuments} from '@/lib/search/documents';
import {searchPortal} from '@/lib/search/portal';
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
  const runs = records.flatMap(({text, heading, page}) => [...`${heading}\n${text}`.matchAll(pattern)].map(([run]) => ({run, page})));
  return Array.from({length: count}, () => {
    const {run, page} = runs[Math.floor(random() * runs.length)] ?? {run: '', page: 0};
    return {text: cut(run, random), path: pages[page]?.path ?? ''};
  });
}

function misses(locale: Locale, drawn: {text: string; path: string}[]): string[] {
  const prefix = locale === 'zh' ? '' : '/en';
  return drawn.flatMap(({text, path}) => {
    const {results} = searchPortal({locale, query: text, limit: 100_000});
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
    const {results} = searchPortal({locale: gold.locale, query: gold.query});
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

test.describe('answers', () => {
  test('a query with a part that stands nowhere is relaxed, and says so', () => {
    const answer = searchPortal({locale: 'zh', query: '模型备案 㐂㐂㐂'});
    expect(answer.match).toBe('relaxed');
    expect(answer.results[0]?.href).toBe('/dev/howuse/Filing');
  });

  test('what only the other language has comes labelled', () => {
    const answer = searchPortal({locale: 'en', query: '收不到短信验证码'});
    expect(answer.otherLanguage).toBeGreaterThan(0);
    expect(answer.results.some(({locale, href}) => locale === 'zh' && !href.startsWith('/en/'))).toBe(true);
  });

  test('a spelling mistake is corrected, and named', () => {
    const answer = searchPortal({locale: 'en', query: 'emebdding'});
    expect(answer).toMatchObject({match: 'corrected', corrections: [{from: 'emebdding', to: 'embedding'}]});
  });

  test('a page stands once among all results, and paging loses none', () => {
    const all = searchPortal({locale: 'zh', query: '模型', limit: 10_000}).results.map(({href}) => href);
    expect(new Set(all).size).toBe(all.length);
    const paged = Array.from({length: Math.ceil(all.length / 7)}, (_, index) =>
      searchPortal({locale: 'zh', query: '模型', limit: 7, page: index + 1}).results.map(({href}) => href)
    ).flat();
    expect(paged).toEqual(all);
  });

  test('every occurrence in a snippet is marked', () => {
    const {results} = searchPortal({locale: 'zh', query: '备案', limit: 50});
    const snippets = results.flatMap(({sections}) => sections.map(({snippet}) => snippet));
    expect(snippets.length).toBeGreaterThan(5);
    for (const {text, marks} of snippets) {
      for (const {index} of text.matchAll(/备案/g)) {
        expect(
          marks.some(([from, to]) => from <= index && to >= index + 2),
          `${index} in ${text}`
        ).toBe(true);
      }
    }
  });

  test('a kind restricts results and sections, and the counts stay those of all kinds', () => {
    const all = searchPortal({locale: 'zh', query: '并发', limit: 100});
    const errors = searchPortal({locale: 'zh', query: '并发', kind: 'error', limit: 100});
    expect(errors.total).toBe(all.kinds.error);
    expect(errors.kinds).toEqual(all.kinds);
    expect(new Set(errors.results.flatMap(({sections}) => sections.map(({kind}) => kind)))).toEqual(new Set(['error']));
  });
});

test('hostile queries are answered', () => {
  const queries = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '.*+?^$\u007b}()|[]\\/-',
    '(a+)+$',
    '\ud800',
    'a\udfffb',
    '\u0000\u0001\u001f\u007f',
    ' '.repeat(5000),
    '模'.repeat(100_000),
    'ab '.repeat(40_000),
    '👩‍👩‍👧‍👦🔥',
    '\u202e\u200f模型\u202c',
    'é́́́́́́́',
    '%00%ff',
    '__proto__ constructor toString',
    Array.from({length: 200}, (_, index) => String.fromCharCode(97 + (index % 26)))
      .join(' ')
      .slice(0, 200)
  ];
  for (const locale of ['zh', 'en'] as const) {
    for (const query of queries) {
      const answer = searchPortal({locale, query});
      expect(answer.results.length).toBeLessThanOrEqual(10);
      for (const {title, sections} of answer.results) {
        for (const {text, marks} of [title, ...sections.flatMap(({heading, snippet}) => [heading, snippet])]) {
          expect(text).toBe(text.toWellFormed?.() ?? text);
          for (const [from, to] of marks) expect(from < to && from >= 0 && to <= text.length).toBe(true);
        }
      }
    }
  }
});

test('five thousand different queries leave memory as it was', () => {
  const ask = (from: number, count: number) => {
    for (let index = from; index < from + count; index++) {
      const rare = String.fromCharCode(0x4e00 + (index % 20_000));
      searchPortal({locale: index % 2 ? 'zh' : 'en', query: index % 100 ? `${rare}案${index % 7}` : `query${index}`, limit: 1});
    }
  };
  ask(0, 1000);
  const before = process.memoryUsage().heapUsed;
  ask(1000, 5000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * 1024 * 1024);
});
