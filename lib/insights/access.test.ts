import {expect, test} from 'vitest';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {env} from '../server/env';
import {answerToken, mayRead} from './access';

const token = 'a-token-of-the-test';
const send = (fields: Record<string, string>, site = 'same-origin', known: string | undefined = token) =>
  answerToken(
    new Request(`${env.SITE_URL}/api/insights`, {method: 'POST', body: new URLSearchParams(fields), headers: {'sec-fetch-site': site}}),
    known
  );

test('the token opens the page, and nothing else does', () => {
  expect(mayRead(`Bearer ${token}`, undefined, token)).toBe(true);
  for (const given of [null, '', 'Bearer ', `Bearer ${token}x`, token, `bearer ${token}`])
    expect(mayRead(given, undefined, token), `${given}`).toBe(false);
  expect(mayRead('Bearer undefined', undefined, undefined)).toBe(false);
  expect(mayRead(null, token, token)).toBe(false);
});

test('the form sets a strict cookie for the page alone, which does not hold the token', async () => {
  const answer = await send({token, page: '/insights'});
  const cookies = answer.headers.getSetCookie();
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/insights']);
  expect(cookies).toHaveLength(locales.length);
  for (const [index, locale] of locales.entries()) {
    const [pair = '', ...flags] = (cookies[index] ?? '').split('; ');
    expect(flags).toEqual([`Path=${localePath(locale, '/insights')}`, 'Max-Age=28800', 'HttpOnly', 'SameSite=Strict']);
    expect(pair).not.toContain(token);
    expect(mayRead(null, pair.split('=')[1], token)).toBe(true);
    expect(mayRead(null, pair.split('=')[1], `${token}2`)).toBe(false);
  }
});

test('a wrong token, another site, and a portal without a token get none', async () => {
  const wrong = await send({token: 'wrong', page: '//evil.example'});
  expect([wrong.headers.get('location'), wrong.headers.getSetCookie()]).toEqual(['/insights?wrong=1', []]);
  expect((await send({token}, 'cross-site')).status).toBe(403);
  expect((await send({token, page: 'x'.repeat(3000)})).status).toBe(413);
  const none = new Request(`${env.SITE_URL}/api/insights`, {method: 'POST', body: new URLSearchParams({token})});
  expect((await answerToken(none)).status).toBe(404);
});
