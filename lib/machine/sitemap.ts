import type {MetadataRoute} from 'next';
import {languageTag} from '@/i18n/routing';
import type {SitePage} from '../docs/site-page';
import {absoluteUrl, alternates} from './metadata';

/** An entry for each language in which a page has a text of its own, each naming all of them. One file may have 50,000 (sitemaps.org). */
export function sitemap(pages: readonly SitePage[]): MetadataRoute.Sitemap {
  return pages.flatMap(({path, updated, locales}) => {
    const tags = new Set([...locales.map((locale) => languageTag[locale]), 'x-default']);
    const languages = Object.fromEntries(Object.entries(alternates(path)).filter(([tag]) => tags.has(tag)));
    return locales.map((locale) => ({
      url: absoluteUrl(locale, path),
      lastModified: updated,
      ...(locales.length > 1 && {alternates: {languages}})
    }));
  });
}
