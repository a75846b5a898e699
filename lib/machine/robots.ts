import type {MetadataRoute} from 'next';
import {publicPath} from '@/i18n/base-path';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {filingCheckPath} from '../filings';
import {queryViews} from '../routing/query-views';
import {fileUrl} from './metadata';

/**
 * Rules for crawlers. Unless the operator opens the portal to search engines, every answer says `X-Robots-Tag: noindex`
 * (next.config.ts): crawlers may read all of it, or they would never learn that.
 */
export function robots(indexable: boolean): MetadataRoute.Robots {
  if (!indexable) return {rules: {userAgent: '*', allow: '/'}};
  // Each filter multiplies the addresses of a list, and every view of it says what the list says.
  const filtered = [...Object.keys(queryViews), filingCheckPath].map((path) => `${path}?`);
  const kept = ['/search', ...filtered].flatMap((path) => locales.map((locale) => pageHref(locale, path)));
  return {rules: {userAgent: '*', allow: '/', disallow: [publicPath('/api/'), ...kept]}, sitemap: fileUrl('/sitemap.xml')};
}
