import {afterEach, expect, test, vi} from 'vitest';
import {otherLocales, routing} from './routing';

const [other = routing.defaultLocale] = otherLocales(routing.defaultLocale);

async function navigation(basePath?: string) {
  vi.stubEnv('BASE_PATH', basePath);
  vi.resetModules();
  return {...(await import('./base-path')), ...(await import('./navigation'))};
}
// Units share what they have imported: what was read with another base path is read again.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('at the root of its host an address is as the portal knows it', async () => {
  const {pageHref, publicPath} = await navigation();
  expect([pageHref(routing.defaultLocale, '/'), pageHref(other, '/dev/faq#keys'), publicPath('/icon.svg')]).toEqual([
    '/',
    `/${other}/dev/faq#keys`,
    '/icon.svg'
  ]);
});

test('a portal of one language has its front page', async () => {
  vi.doMock('./routing', () => ({locales: ['en'], routing: {locales: ['en'], defaultLocale: 'en'}}));
  const {splitLocale} = await navigation();
  vi.doUnmock('./routing');
  expect(['/', '/dev/faq'].map(splitLocale)).toEqual([
    {locale: 'en', path: '/'},
    {locale: 'en', path: '/dev/faq'}
  ]);
});

test('an address that comes from outside is known within the portal without the base path', async () => {
  const {innerPath} = await navigation('/docs');
  expect(['/docs', '/docs/dev/faq', '/docs?a', '/dev/faq', '/docsify', '/'].map(innerPath)).toEqual([
    '/',
    '/dev/faq',
    '?a',
    '/dev/faq',
    '/docsify',
    '/'
  ]);
  expect((await navigation()).innerPath('/docs')).toBe('/docs');
});

test('below a base path every address of this site begins with it, and no other one', async () => {
  const {pageHref, publicPath, localePath} = await navigation('/docs');
  expect([pageHref(routing.defaultLocale, '/'), pageHref(other, '/'), pageHref(other, '/dev/faq?a=/b'), publicPath('/icon.svg')]).toEqual([
    '/docs',
    `/docs/${other}`,
    `/docs/${other}/dev/faq?a=/b`,
    '/docs/icon.svg'
  ]);
  for (const address of ['https://example.org/', '//example.org/', '#keys', 'mailto:a@example.org', 'dev/faq'])
    expect(pageHref(other, address)).toBe(address);
  expect(localePath(other, '/dev/faq')).toBe(`/${other}/dev/faq`);
});
