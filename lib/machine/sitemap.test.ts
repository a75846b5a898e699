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

test('a page of both languages is listed in each, and each names all', () => {
  const text = {zh: 'x', en: 'x'};
  const page: SitePage = {path: '/dev/x', title: text, description: text, updated: '2026-01-02', locales: ['zh', 'en']};
  const [zh, en] = [absoluteUrl('zh', '/dev/x'), absoluteUrl('en', '/dev/x')];
  const alternates = {languages: {'zh-CN': zh, en, 'x-default': zh}};
  expect(sitemap([page])).toEqual([
    {url: zh, lastModified: '2026-01-02', alternates},
    {url: en, lastModified: '2026-01-02', alternates}
  ]);
});
