import {expect, test} from 'vitest';
import {absoluteUrl} from './metadata';
import {robots} from './robots';

test('where an operator lets a portal be indexed, robots are led to its pages and kept from views and searches', () => {
  expect(robots(true)).toMatchObject({sitemap: absoluteUrl('zh', '/sitemap.xml'), rules: {allow: '/'}});
  expect(robots(true).rules).not.toMatchObject({disallow: expect.arrayContaining(['/'])});
  const disallowed = ['/search', '/en/search', '/api/', '/dev/howuse/model?', '/en/dev/howuse/Filing?', '/en/dev/releasenotes?'];
  expect(robots(true)).toMatchObject({rules: {disallow: expect.arrayContaining(disallowed)}});
});
