import type {MetadataRoute} from 'next';
import {absoluteUrl} from './metadata';

/**
 * Rules for crawlers. Unless the operator opens the portal to search engines, every answer says `X-Robots-Tag: noindex`
 * (next.config.ts): crawlers may read all of it, or they would never learn that.
 */
export function robots(indexable: boolean): MetadataRoute.Robots {
  if (!indexable) return {rules: {userAgent: '*', allow: '/'}};
  return {
    rules: {userAgent: '*', allow: '/', disallow: ['/search', '/en/search', '/api/']},
    sitemap: absoluteUrl('zh', '/sitemap.xml')
  };
}
