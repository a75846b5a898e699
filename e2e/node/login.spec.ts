import {expect, test} from '@playwright/test';
import {env} from '@/lib/server/env';
import {hrefs, mainOf} from '../html';
import {translator} from '../support';

const good = ['/', '/en/dev/faq?x=1#keys', '/dev/howuse/model?kind=reasoning&sort=price', '/dev/faq?q=%20a'];

/** One of each kind; lib/routing/login.test.ts has them all. */
const hostile = [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/dev/faq',
  'javascript:alert(1)',
  '',
  '/%252Fevil.example',
  '/\t/evil.example',
  '/%E0%A4%A'
];

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
