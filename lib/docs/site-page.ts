import {faqGroups} from '@/content/faq';
import {releases} from '@/content/releases';
import {byLocale, type Locale, locales} from '@/i18n/routing';
import type {LocalizedText} from '@/lib/data/schema';
import {docPath, docs} from './index';

/** A page that readers and crawlers are offered. */
export type SitePage = {
  /** Address without language. */
  path: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Day of the last change to its text or data, YYYY-MM-DD. */
  readonly updated: string;
  /** Languages that have a text of their own; in the others the page shows one of these. */
  locales: readonly Locale[];
};

/** Pages under one heading, as the navigation orders them. */
export type SiteSection = {id: string; label: LocalizedText; pages: SitePage[]};

/** The last of these days, YYYY-MM-DD. */
export const newest = (dates: string[]) => dates.toSorted().at(-1) ?? '';

/** A page of content. Its file is read when more than its address is asked for: that an address exists costs no reading. */
export function docPage(slug: string): SitePage {
  const meta = (locale: Locale) => docs.get(locale, slug)?.meta;
  const own = locales.filter((locale) => docs.has(locale, slug));
  const data: Record<string, () => string[]> = {
    releasenotes: () => releases.map(({date}) => date),
    faq: () => faqGroups.map(({asOf}) => asOf)
  };
  return {
    path: docPath(slug),
    get title() {
      return byLocale((locale) => meta(locale)?.title ?? '');
    },
    get description() {
      return byLocale((locale) => meta(locale)?.description ?? '');
    },
    get updated() {
      return newest([...own.map((locale) => meta(locale)?.updated ?? ''), ...(data[slug]?.() ?? [])]);
    },
    locales: own
  };
}

/** A page whose words come from data, which has every language. */
export function dataPage(path: string, title: LocalizedText, description: LocalizedText, updated: string): SitePage {
  return {path, title, description, updated, locales};
}
