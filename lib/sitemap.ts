import {localePath} from '@/i18n/navigation';
import {type Locale, languageTag, locales} from '@/i18n/routing';
import {filingCheckPath} from './filings';
import {absoluteUrl, alternates} from './metadata';
import {queryViews} from './router';
import type {SitePage} from './site-pages';
import {escapeXml} from './xml';

/** Most addresses of one file; beyond it the sitemap is an index of several. */
export const mostAddresses = 5000;

type Entry = {address: string; updated: string; languages: Record<string, string>};

/** An entry for each language in which a page has a text of its own, each naming all of them. */
function sitemapEntries(pages: readonly SitePage[]): Entry[] {
  return pages.flatMap(({path, updated, locales: own}) => {
    const tags = new Set([...own.map((locale) => languageTag[locale]), 'x-default']);
    const languages = Object.fromEntries(Object.entries(alternates(path)).filter(([tag]) => tags.has(tag)));
    return own.map((locale: Locale) => ({address: absoluteUrl(locale, path), updated, languages: own.length > 1 ? languages : {}}));
  });
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function entryXml({address, updated, languages}: Entry): string {
  const links = Object.entries(languages).map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(href)}"/>`);
  return `<url><loc>${escapeXml(address)}</loc><lastmod>${updated}</lastmod>${links.join('')}</url>`;
}

/** Part `part` (from 1) of the sitemap (sitemaps.org, with language alternates); undefined where there is no such part. */
export function sitemapPart(pages: readonly SitePage[], part: number): string | undefined {
  const entries = sitemapEntries(pages).slice((part - 1) * mostAddresses, part * mostAddresses);
  if (entries.length === 0) return undefined;
  const body = entries.map(entryXml).join('\n');
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${body}\n</urlset>\n`;
}

/** The sitemap itself: its only part, or an index of its parts. */
export function sitemap(pages: readonly SitePage[]): string {
  const count = Math.ceil(sitemapEntries(pages).length / mostAddresses);
  if (count <= 1) return sitemapPart(pages, 1) ?? '';
  const parts = Array.from({length: count}, (_, index) => {
    const address = absoluteUrl('zh', `/sitemaps/${index + 1}.xml`);
    return `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`;
  });
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('\n')}\n</sitemapindex>\n`;
}

/**
 * Rules for crawlers. Unless the operator opens the portal to search engines, every answer says `X-Robots-Tag: noindex`
 * (next.config.ts): crawlers may read all of it, or they would never learn that.
 */
export function robots(indexable: boolean): string {
  if (!indexable) return 'User-agent: *\nAllow: /\n';
  // Each filter multiplies the addresses of a list, and every view of it says what the list says.
  const filtered = [...Object.keys(queryViews), filingCheckPath].map((path) => `${path}?`);
  const kept = ['/search', ...filtered].flatMap((path) => locales.map((locale) => localePath(locale, path)));
  const rules = ['/api/', ...kept].map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\nAllow: /\n${rules}\nSitemap: ${absoluteUrl('zh', '/sitemap.xml')}\n`;
}
