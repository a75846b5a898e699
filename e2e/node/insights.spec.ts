import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {openStore} from '@/lib/insights/database';
import {openedAddress} from '@/lib/insights/opened';
import {readReport} from '@/lib/insights/report';
import {type OwnPortal, startPortal} from '../own-portal';
import {translator} from '../support';

const token = 'a-token-of-the-spec';
const folder = mkdtempSync(join(tmpdir(), 'insights-'));
let portal: OwnPortal;

test.describe.configure({mode: 'serial'});
test.beforeAll(async () => {
  portal = await startPortal({DATA_DIR: folder, INSIGHTS_TOKEN: token, LOG: 'json'});
});
test.afterAll(async () => {
  await portal.close();
  rmSync(folder, {recursive: true});
});

const ask = (path: string, init: RequestInit & {headers?: Record<string, string>} = {}) =>
  fetch(portal.origin + path, {redirect: 'manual', ...init, headers: {'sec-fetch-site': 'same-origin', ...init.headers}});
const send = (path: string, fields: Record<string, string>, headers = {}) =>
  ask(path, {method: 'POST', body: new URLSearchParams(fields), headers});
/** What the command and the page read; scripts/insights/run.test.ts has the command itself. */
const report = async () => {
  const {db} = await openStore({DATA_DIR: folder});
  return readReport(db, 7).finally(() => db.destroy());
};

test('three searches, an opened result, two remarks and a dead address stand in the tables', async () => {
  for (const query of ['㐂㐂㐂', 'token', '13800138000'])
    await ask(`/search?q=${encodeURIComponent(query)}`).then((answer) => answer.text());
  const opened = await ask(openedAddress('/dev/faq', {locale: 'zh', query: 'token', place: 2}));
  expect([opened.status, opened.headers.get('location')]).toEqual([307, '/dev/faq']);
  const said = {page: '/en/dev/faq', helpful: 'no', remark: '<img src=x onerror=alert(1)>'};
  expect((await send('/api/feedback', said)).headers.get('location')).toBe('/en/dev/faq#feedback-thanks');
  expect((await send('/api/feedback', {page: '/dev/faq', quote: '句子', remark: '不对'}, {accept: 'application/json'})).status).toBe(200);
  expect((await ask('/dev/gone', {headers: {referer: `${portal.origin}/dev/faq`}})).status).toBe(404);
  await expect.poll(async () => (await report()).dead, {timeout: 20_000}).toEqual([{path: '/dev/gone', source: '/dev/faq', hits: 1}]);
  const {pages, remarks, misses, unopened} = await report();
  expect(misses).toEqual([{query: '㐂㐂㐂', locale: 'zh', asked: 1}]);
  expect(unopened).toEqual([{query: 'token', locale: 'zh', asked: 1, opened: 1}]);
  expect(pages).toHaveLength(2);
  expect(remarks.map(({quote, remark}) => [quote, remark]).toSorted()).toEqual([
    [null, said.remark],
    ['句子', '不对']
  ]);
});

test('the page shows them to who has the token, in every language, and markup as text', async () => {
  for (const locale of locales) {
    const t = translator(locale);
    const path = localePath(locale, '/insights');
    const closed = await ask(path).then((answer) => answer.text());
    expect(closed).toContain(t('Insights.tokenNote'));
    expect(closed).not.toContain('㐂㐂㐂');
    const open = await ask(path, {headers: {authorization: `Bearer ${token}`}});
    expect(open.headers.get('cache-control')).toBe('private, no-cache');
    const html = await open.text();
    for (const text of [t('Insights.misses'), '㐂㐂㐂', '/dev/gone', '&lt;img src=x onerror=alert(1)&gt;']) expect(html).toContain(text);
    expect(html).not.toContain('<img src=x');
    // A page did not help, and one search of two found nothing.
    for (const bar of ['1 \\(1\\)', '2 \\(1\\)']) expect(html).toMatch(new RegExp(`<title>\\d{4}-\\d\\d-\\d\\d: ${bar}</title>`));
  }
});

test('the form lets in by a cookie', async () => {
  const answer = await send('/api/insights', {token, page: '/en/insights'});
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/insights']);
  const cookie = answer.headers.getSetCookie().find((each) => each.includes('Path=/en/insights')) ?? '';
  const page = await ask('/en/insights', {headers: {cookie: cookie.split(';')[0] ?? ''}});
  expect(await page.text()).toContain('㐂㐂㐂');
});

test('requests are counted and logged, without query and address', async () => {
  expect((await ask('/metrics')).status).toBe(401);
  const metrics = await ask('/metrics', {headers: {authorization: `Bearer ${token}`}}).then((answer) => answer.text());
  expect(metrics).toContain('portal_requests_total{kind="feedback",status="303"} 1');
  expect(metrics).toContain('portal_search_misses 2');
  expect(metrics).toContain('portal_insights_database_open 1');
  const lines = portal
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const dead = lines.map((line) => JSON.parse(line)).find(({path}) => path === '/dev/gone');
  expect(dead).toMatchObject({method: 'GET', status: 404, level: 'info'});
  expect(dead.bytes).toBeGreaterThan(1000);
  expect(lines.join('\n')).not.toMatch(/13800138000|127\.0\.0\.1|::1/);
});

test('many remarks, a large body and other sites harm no page, and what is thanked for is kept', async () => {
  const post = async (index: number) => {
    const fields = {page: '/dev/faq', helpful: 'no', remark: `<b>${index}</b>\u0000\u001b[2J`};
    const answer = await send('/api/feedback', fields, {accept: 'application/json'});
    return answer.json();
  };
  const large = send('/api/feedback', {page: '/dev/faq', remark: 'x'.repeat(1_000_000)}).then(({status}) => status);
  const foreign = send('/api/feedback', {page: '/dev/faq', helpful: 'yes'}, {'sec-fetch-site': 'cross-site'}).then(({status}) => status);
  const page = ask('/dev/faq').then(({status}) => status);
  const answers = await Promise.all(Array.from({length: 200}, (_, index) => post(index)));
  expect(await Promise.all([large, foreign, page])).toEqual([413, 403, 200]);
  expect(answers.filter(({kept}) => kept)).toHaveLength(200);
  const {pages} = await report();
  expect(pages.find(({page: path, locale}) => path === '/dev/faq' && locale === 'zh')?.unhelpful).toBe(200);
});

test('a folder that cannot be written is said once, and pages are served', async () => {
  const other = await startPortal({DATA_DIR: '/proc/nothing'});
  const page = await fetch(`${other.origin}/dev/faq`);
  const form = new URLSearchParams({page: '/dev/faq', helpful: 'yes'});
  const headers = {'sec-fetch-site': 'same-origin'};
  const answer = await fetch(`${other.origin}/api/feedback`, {method: 'POST', body: form, headers, redirect: 'manual'});
  const hidden = await fetch(`${other.origin}/insights`);
  await other.close();
  expect([page.status, answer.headers.get('location'), hidden.status]).toEqual([200, '/dev/faq#feedback-failed', 404]);
  expect(other.output().match(/What readers tell is not kept/g)).toHaveLength(1);
});
