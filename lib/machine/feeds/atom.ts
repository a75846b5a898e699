import {generateAtomFeed} from 'feedsmith';
import {type Locale, languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import {absoluteUrl} from '../metadata';

type Entry = {
  /** Never changes. */
  id: string;
  /** Where it can be read, where that is not its id. */
  link?: string;
  title: string;
  /** YYYY-MM-DD. */
  date: string;
  categories?: {term: string; label: string}[];
  html: string;
};

type Feed = {
  /** Address of the feed, without language. */
  path: string;
  /** Address of the page that says the same, without language. */
  page: string;
  /** Never changes; the feed's own address where it is left out. */
  id?: string;
  title: string;
  subtitle?: string;
  /** Newest first. */
  entries: readonly Entry[];
};

/** An Atom feed of this portal in a language. */
export function atomFeed(locale: Locale, {path, page, id, title, subtitle, entries}: Feed): string {
  const self = absoluteUrl(locale, path);
  return generateAtomFeed({
    xml: {lang: languageTag[locale]},
    id: id ?? self,
    title: {value: title},
    ...(subtitle && {subtitle: {value: subtitle}}),
    links: [
      {href: self, rel: 'self', type: 'application/atom+xml'},
      {href: absoluteUrl(locale, page), rel: 'alternate', type: 'text/html'}
    ],
    updated: new Date(entries[0]?.date ?? 0),
    authors: [{name: textIn(portal.name, locale), uri: absoluteUrl(locale, '/')}],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: {value: entry.title},
      links: [{href: entry.link ?? entry.id, rel: 'alternate', type: 'text/html'}],
      published: new Date(entry.date),
      updated: new Date(entry.date),
      categories: entry.categories,
      content: {type: 'html', value: entry.html}
    }))
  });
}
