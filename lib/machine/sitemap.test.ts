import {expect, test} from 'vitest';
import {byLocale} from '@/i18n/routing';
import type {SitePage} from '@/lib/docs/site-page';
import {absoluteUrl} from './metadata';
import {sitemap} from './sitemap';

test('a page that has one language is listed in it alone', () => {
  const page: SitePage = {
    path: '/dev/x',
    title: byLocale(() => 'x'),
    description: byLocale(() => 'x'),
    updated: '2026-01-02',
    locales: ['en']
  };
  expect(sitemap([page])).toEqual([{url: absoluteUrl('en', '/dev/x'), lastModified: '2026-01-02'}]);
});
