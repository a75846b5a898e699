import {expect, test} from 'vitest';
import {env} from '@/lib/server/env';
import {platformLogin, safeRedirect} from './login';

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

test('the longest redirect is kept, one that is longer dropped', () => {
  expect(safeRedirect(`/${'a'.repeat(1999)}`)).toHaveLength(2000);
  expect(safeRedirect(`/${'a'.repeat(2000)}`)).toBeUndefined();
});

test('a redirect may be encoded three times, and one that is so more often is dropped', () => {
  const encoded = (times: number) => Array.from({length: times}).reduce((path: string) => path.replaceAll('%', '%25'), '/dev/a%20b');
  expect(safeRedirect(encoded(2))).toBe(encoded(2));
  expect(safeRedirect(encoded(3))).toBeUndefined();
});
