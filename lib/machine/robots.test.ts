import {expect, test} from 'vitest';
import {absoluteUrl} from './metadata';
import {robots} from './robots';

test('where an operator lets a portal be indexed, robots are led to its pages and kept from views and searches', () => {
  expect(robots(true)).toMatchObject({sitemap: absoluteUrl('zh', '/sitemap.xml'), rules: {allow: '/'}});
  expect(robots(true).rules).not.toMatchObject({disallow: expect.arrayContaining(['/'])});
  const disallowed = ['/search', '/en/search', '/api/', '/dev/howuse/model?', '/en/dev/howuse/Filing?', '/en/dev/releasenotes?'];
  expect(robots(true)).toMatchObject({rules: {disallow: expect.arrayContaining(disallowed)}});
});

test('every view of a list is kept from crawlers in both languages; a portal that is not open keeps nothing', () => {
  const {rules} = robots(true) as {rules: {disallow: string[]}};
  expect(rules.disallow[0]).toBe('/api/');
  const paths = rules.disallow.slice(1);
  expect(paths.filter((path) => path.startsWith('/en')).map((path) => path.slice(3))).toEqual(
    paths.filter((path) => !path.startsWith('/en'))
  );
  expect(paths).toContain('/dev/howuse/Filing/check?');
  expect(paths.every((path) => path.endsWith('?') || path.endsWith('/search'))).toBe(true);
  expect(robots(true)).toMatchObject({rules: {userAgent: '*', allow: '/'}});
  expect(robots(false)).toEqual({rules: {userAgent: '*', allow: '/'}});
});
