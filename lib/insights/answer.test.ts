import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {env} from '../server/env';
import {answerFeedback} from './answer';
import {openStore} from './database';
import {startKeeper} from './keeper';

let folder: string;
let keeper: ReturnType<typeof startKeeper>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'insights-'));
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('portal.insights.queue')];
  keeper = startKeeper({DATA_DIR: folder, FEEDBACK_DAYS: 180});
});
afterAll(async () => {
  await keeper.stop();
  rmSync(folder, {recursive: true});
});

const page = '/dev/faq';
function send(fields: Record<string, string> | string, headers: Record<string, string> = {}): Promise<Response> {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
  const type = {'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin'};
  return answerFeedback(new Request(`${env.SITE_URL}/api/feedback`, {method: 'POST', body, headers: {...type, ...headers}}));
}
const feedback = async () => {
  const {db} = await openStore({DATA_DIR: folder});
  return db
    .selectFrom('feedback')
    .selectAll()
    .execute()
    .finally(() => db.destroy());
};

test('a form without script comes back to its page, to thanks where it is kept', async () => {
  for (const locale of locales) {
    const own = localePath(locale, page);
    const answer = await send({page: own, helpful: 'no', remark: ` ${locale} `});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${own}#feedback-thanks`]);
  }
  expect((await feedback()).map(({page: path, locale, helpful, remark}) => ({path, locale, helpful, remark})).sort()).toEqual(
    locales.map((locale) => ({path: page, locale, helpful: 0, remark: locale})).sort()
  );
});

test('a script is told by the status', async () => {
  const json = {accept: 'application/json'};
  expect((await send({page, helpful: 'yes'}, json)).status).toBe(200);
  expect((await send({page}, json)).status).toBe(400);
  expect((await send({page, helpful: 'perhaps'}, json)).status).toBe(400);
  expect((await send({page, remark: 'x'.repeat(2001)}, json)).status).toBe(400);
  expect((await send({page: '/nothing', helpful: 'yes'})).status).toBe(400);
  expect((await send({page: '//evil.example', helpful: 'yes'})).status).toBe(400);
  expect((await send({page: '/dev/faq.md', helpful: 'yes'})).status).toBe(400);
});

test('what is wrong leads to the regret of the page', async () => {
  expect((await send({page, remark: 'x'.repeat(2001)})).headers.get('location')).toBe(`${page}#feedback-failed`);
});

test('other sites, other types and large bodies are refused', async () => {
  const form = {page, helpful: 'yes'};
  expect((await send(form, {'sec-fetch-site': 'cross-site'})).status).toBe(403);
  expect((await send(form, {'content-type': 'application/json'})).status).toBe(415);
  expect((await send(`page=${page}&remark=${'x'.repeat(1_000_000)}`)).status).toBe(413);
});

test('what would steer a terminal or turn the line is left out; markup stays text', async () => {
  const remark = '<script>alert(1)</script>\u001b[31m\u202ered\u0000 \ud800 line\r\nnext';
  expect((await send({page, remark})).status).toBe(303);
  const kept = (await feedback()).map((row) => row.remark);
  expect(kept).toContain('<script>alert(1)</script>[31mred \ufffd line\nnext');
});
