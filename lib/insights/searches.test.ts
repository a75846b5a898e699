import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import {routing} from '@/i18n/routing';
import {env} from '../server/env';
import {noteDead} from './dead';
import {openedAddress} from './opened';
import {queue} from './queue';
import {answerOpened, keptQuery, noteSearch} from './searches';
import type {TableName} from './tables';

const folder = mkdtempSync(join(tmpdir(), 'insights-'));
afterAll(() => rmSync(folder, {recursive: true}));
beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('portal.insights.queue')];
  queue().wake = () => undefined;
});

const waiting = (table: TableName) => [...queue().waiting[table].values()].map(({row: {day: _, ...row}}) => row);
const locale = routing.defaultLocale;
const reader = {'sec-fetch-site': 'same-origin'};
const open = (address: string, headers: Record<string, string> = reader, method = 'GET') =>
  answerOpened(new Request(env.SITE_URL + address, {headers, method}));

test("a query is kept in one form, cut, and not at all where it may be a person's own", () => {
  expect(keptQuery('  Function　CALL ')).toBe('function call');
  expect(keptQuery('x '.repeat(300))?.length).toBeLessThanOrEqual(200);
  for (const query of ['', ' \u0000 ', 'a@b.test', '13800138000']) expect(keptQuery(query), query).toBeUndefined();
});

test('a search is counted, one that is fetched ahead is not', () => {
  noteSearch(locale, 'Token', 3, new Headers());
  noteSearch(locale, 'token', 4, new Headers());
  noteSearch(locale, 'other', 4, new Headers({'sec-purpose': 'prefetch;prerender'}));
  expect(waiting('search')).toEqual([{locale, query: 'token', results: 4, asked: 2}]);
});

test('a result that is opened is counted, and its link leads to the page', () => {
  const answer = open(openedAddress('/dev/faq#keys', {locale, query: 'Key', place: 2}));
  expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([307, '/dev/faq#keys', 'no-store']);
  expect(waiting('opening')).toEqual([{locale, query: 'key', target: '/dev/faq#keys', place: 2, opened: 1}]);
});

test('what is no opening of a reader leads there and is not counted', () => {
  const address = openedAddress('/dev/faq', {locale, query: 'key', place: 1});
  const answers = [
    open(address, {'sec-fetch-site': 'cross-site'}),
    open(address, {...reader, 'sec-purpose': 'prefetch'}),
    open(address, reader, 'HEAD'),
    open('/api/open?to=/dev/faq'),
    open(openedAddress('/nothing', {locale, query: 'key', place: 1})),
    open(openedAddress('/dev/faq', {locale: 'xx', query: 'key', place: 1})),
    open(openedAddress('/dev/faq', {locale, query: 'a@b.test', place: 1})),
    open(openedAddress('/dev/faq', {locale, query: 'key', place: 0.5}))
  ];
  expect(answers.map(({status}) => status)).toEqual(answers.map(() => 307));
  expect(waiting('opening')).toEqual([]);
});

test('no link leads to another site', () => {
  for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '/%2f/evil.example', ''])
    expect(open(openedAddress(to, {locale, query: 'key', place: 1})).status, to).toBe(400);
});

test('a dead address is counted with the page of this site that led there, and no other', () => {
  const host = {host: 'docs.example.org'};
  noteDead('/gone', new Headers({...host, referer: 'https://docs.example.org/dev/faq?q=secret'}));
  noteDead('/gone', new Headers({...host, referer: 'https://elsewhere.example/page'}));
  noteDead('/gone', new Headers({...host, referer: 'https://docs.example.org/gone'}));
  noteDead('/reset/someone%40example.org', new Headers(host));
  noteDead('/ahead', new Headers({...host, 'sec-purpose': 'prefetch'}));
  noteDead(`/${'x'.repeat(300)}`, new Headers(host));
  expect(waiting('dead')).toEqual([
    {path: '/gone', source: '/dev/faq', hits: 1},
    {path: '/gone', source: '', hits: 2},
    {path: `/${'x'.repeat(199)}`, source: '', hits: 1}
  ]);
});
