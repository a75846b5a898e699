import {expect, test} from 'vitest';
import {portal} from '@/portal.config';
import {absoluteUrl} from '../machine/metadata';
import {openSearchDescription} from './opensearch';
import {readSearchRequest, searchUsage} from './request';

const read = (query: string) => readSearchRequest(new URLSearchParams(query));

test('a search is asked for by words, and the rest has a default', () => {
  expect(read('q=%20api%20')).toEqual({request: {query: 'api', locale: 'zh', limit: 10, page: 1}});
  expect(read('q=a&locale=en&kind=model&limit=50&page=1000&other=1')).toEqual({
    request: {query: 'a', locale: 'en', kind: 'model', limit: 50, page: 1000}
  });
  expect(read(`q=${'x'.repeat(200)}`)).toHaveProperty('request');
});

test('what cannot be used is named, with what it may be', () => {
  for (const [query, parameter, value] of [
    ['', 'q', null],
    ['q=', 'q', ''],
    ['q=%20', 'q', ' '],
    [`q=${'x'.repeat(201)}`, 'q', 'x'.repeat(100)],
    ['q=a&locale=fr', 'locale', 'fr'],
    ['q=a&kind=page', 'kind', 'page'],
    ['q=a&limit=0', 'limit', '0'],
    ['q=a&limit=51', 'limit', '51'],
    ['q=a&limit=1.5', 'limit', '1.5'],
    ['q=a&limit=x', 'limit', 'x'],
    ['q=a&page=1001', 'page', '1001']
  ] as const)
    expect(read(query), query).toEqual({refusal: {parameter, value, expected: searchUsage[parameter]}});
  expect(searchUsage).toEqual({
    q: 'required, 1 to 200 characters: what to look for',
    locale: 'zh or en, default zh: language of the reader',
    kind: 'one of guide, model, api, error, release, faq, filing; all kinds where it is left out',
    limit: '1 to 50, default 10: pages in an answer',
    page: '1 to 1000, default 1: which of the answers'
  });
});

test('a browser is told how to search from its address bar', () => {
  const text = openSearchDescription('en');
  expect(text).toContain(`<ShortName>${portal.shortName.en}</ShortName>`);
  expect(text).toContain('<Language>en</Language>');
  expect(text).toContain(`template="${absoluteUrl('en', '/search')}?q={searchTerms}"`);
  expect(text).toContain(`rel="self" template="${absoluteUrl('en', '/opensearch.xml')}"`);
  expect(text).toContain(`>${absoluteUrl('zh', '/icon.svg')}</Image>`);
  expect(openSearchDescription('zh')).toContain('<Language>zh-CN</Language>');
});
