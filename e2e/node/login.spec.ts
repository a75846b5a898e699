import {expect, test} from '@playwright/test';
import {platformLogin, safeRedirect} from '@/lib/routing/login';
import {env} from '@/lib/server/env';
import {hrefs, mainOf} from '../html';
import {translator} from '../support';

const good = [
  '/',
  '/dev/howuse/Filing',
  '/en/dev/faq?x=1#keys',
  '/dev/howuse/model?kind=reasoning&sort=price',
  '/en/dev/faq#a/b',
  '/dev/faq?q=%20a'
];

const hostile = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://evil.example/dev/faq',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '@evil.example',
  '.evil.example',
  '',
  '/%2Fevil.example',
  '/%2fevil.example',
  '/%5Cevil.example',
  '%2F%2Fevil.example',
  '/%252Fevil.example',
  '/%255Cevil.example',
  '/%25252Fevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%09/evil.example',
  '/%0D%0ALocation:%20https://evil.example',
  '/dev/..//evil.example',
  '/.//evil.example',
  '/%E0%A4%A',
  ' //evil.example',
  `/${'a'.repeat(2001)}`
];

test('a redirect that is a path of this site is kept as it is', () => {
  expect(good).toHaveLength(6);
  for (const path of good) expect.soft(safeRedirect(path), path).toBe(path);
});

test('every other redirect is dropped', () => {
  expect(hostile).toHaveLength(28);
  for (const value of hostile) expect.soft(safeRedirect(value), JSON.stringify(value)).toBeUndefined();
  expect(safeRedirect(undefined)).toBeUndefined();
  expect(safeRedirect(['/dev/faq', '//evil.example'])).toBeUndefined();
});

test('the platform is told the whole address to come back to, and nothing when there is none', () => {
  const back = encodeURIComponent(`${env.SITE_URL}/dev/faq?x=1#keys`);
  expect(platformLogin('/dev/faq?x=1#keys')).toBe(`${env.PLATFORM_ORIGIN}/login?redirect=${back}`);
  expect(platformLogin(undefined)).toBe(`${env.PLATFORM_ORIGIN}/login`);
});

test('the login page leads on with a good redirect and offers the way back', async ({request, baseURL}) => {
  for (const path of good) {
    const response = await request.get(`/en/login?redirect=${encodeURIComponent(path)}`, {maxRedirects: 0});
    expect(response.status()).toBe(200);
    expect(response.headers()).not.toHaveProperty('set-cookie');
    const [on = '', back] = hrefs(mainOf(await response.text()));
    expect(new URL(on).origin + new URL(on).pathname).toBe(`${env.PLATFORM_ORIGIN}/login`);
    expect(new URL(on).searchParams.get('redirect')).toBe(baseURL + path);
    expect(back).toBe(path);
  }
});

test('the login page drops a hostile redirect', async ({request}) => {
  for (const value of hostile) {
    for (const address of [`/login?redirect=${encodeURIComponent(value)}`, `/en/login?redirect=x&redirect=${encodeURIComponent(value)}`]) {
      const response = await request.get(address, {maxRedirects: 0});
      expect(response.status(), address).toBe(200);
      const main = mainOf(await response.text());
      expect.soft(hrefs(main), address).toEqual([`${env.PLATFORM_ORIGIN}/login`]);
      expect.soft(main, address).not.toContain('evil.example');
    }
  }
});

test('the panel asks for nothing: no form, no field', async ({request}) => {
  const main = mainOf(await (await request.get('/login')).text());
  expect(main).toContain(translator('zh')('LoginPage.headline'));
  expect(main).not.toMatch(/<form|<input|<textarea/);
});
