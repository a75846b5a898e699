import {guideNavigation} from '@/content/navigation';
import {byLocale, type Locale, locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import type {NavigationGroup} from '@/lib/data/navigation';
import {apiTree} from '../openapi/nav';
import {docPath, docs} from './index';

export type NavItem = {slug: string; path: string; label: string};
export type NavCategory = {label: string; items: NavItem[]};
export type NavGroup = {id: string; label: string; entries: (NavItem | NavCategory)[]};

/** Tells a category from a page in a list of navigation entries. */
export function isCategory(entry: NavItem | NavCategory): entry is NavCategory {
  return 'items' in entry;
}

/**
 * Gives the navigation its labels, which are the pages' own titles.
 * Throws, naming the slug, when a page is listed that does not exist or is listed twice.
 */
export function buildNavigation(groups: readonly NavigationGroup[], locale: Locale, source: Pick<typeof docs, 'get'>): NavGroup[] {
  const seen = new Set<string>();
  const item = (slug: string): NavItem => {
    const doc = source.get(locale, slug);
    if (!doc) {
      throw new Error(
        `content/navigation.ts lists "${slug}", and there is no such page. Write content/docs/<${locales.join('|')}>/${slug}.mdx or correct the slug; upper and lower case count.`
      );
    }
    if (seen.has(slug)) throw new Error(`content/navigation.ts lists "${slug}" twice. Remove one of the two.`);
    seen.add(slug);
    return {slug, path: docPath(slug), label: doc.meta.navTitle ?? doc.meta.title};
  };
  return groups.map((group) => ({
    id: group.id,
    label: textIn(group.label, locale),
    entries: group.entries.map((entry) =>
      typeof entry === 'string' ? item(entry) : {label: textIn(entry.label, locale), items: entry.pages.map(item)}
    )
  }));
}

/** Sidebar of the guide in one language. */
export function guideTree(locale: Locale): NavGroup[] {
  return buildNavigation(guideNavigation, locale, docs);
}

/** Sidebar of the API reference in one language. */
export function apiNavTree(locale: Locale): NavGroup[] {
  return apiTree(
    locale,
    (slugs) => buildNavigation([{id: 'guides', label: byLocale(() => ''), entries: slugs}], locale, docs)[0]?.entries ?? []
  );
}

const pagesOf = (entry: NavItem | NavCategory) => (isCategory(entry) ? entry.items : [entry]);

/** The pages of a navigation in reading order. */
export function flatten(groups: readonly NavGroup[]): NavItem[] {
  return groups.flatMap((group) => group.entries.flatMap(pagesOf));
}

/**
 * What stands around a page of the guide or the reference: the headings it is filed under and its neighbours in reading
 * order. A page of the reference that is made from data has its address for a slug.
 */
export function placeOf(locale: Locale, slug: string) {
  const groups = /^(?:\/dev\/)?api(?:\/|$)/.test(slug) ? apiNavTree(locale) : guideTree(locale);
  const order = flatten(groups);
  const index = order.findIndex((item) => item.slug === slug);
  const all = groups.flatMap((group) => group.entries.map((entry) => ({group, entry})));
  const found = all.find(({entry}) => pagesOf(entry).some((item) => item.slug === slug));
  if (!found) return undefined;
  const category = isCategory(found.entry) ? found.entry.label : undefined;
  return {group: found.group.label, category, previous: order[index - 1], next: order[index + 1]};
}
