import type {Metadata} from 'next';
import {pageHref} from '@/i18n/navigation';
import {type Locale, languageTag, locales, routing} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import {env} from '../server/env';
import {cardPath, cardSize} from './cards/paths';
import {markdownPath} from './markdown/store';

/** Absolute public address of a page. */
export function absoluteUrl(locale: Locale, path: string): string {
  return new URL(pageHref(locale, path), env.SITE_URL).href;
}

/** Absolute public address of a file that has no language. */
export function fileUrl(path: string): string {
  return absoluteUrl(routing.defaultLocale, path);
}

/** The same page in the languages it has, with the default for readers of none of them. Keys are BCP 47 tags. */
export function alternates(path: string, written: readonly Locale[] = locales): Record<string, string> {
  return {
    ...Object.fromEntries(written.map((locale) => [languageTag[locale], absoluteUrl(locale, path)])),
    'x-default': absoluteUrl(routing.defaultLocale, path)
  };
}

type PageFacts = {
  locale: Locale;
  /** Address without language. */
  path: string;
  title: string;
  description: string;
  /** Languages that the page is written in; all of them where this is left out. */
  written?: readonly Locale[];
  /** Language of the text where it is not the page's: the page is then canonical to its source and has no alternates. */
  textLocale?: Locale;
  /** Address without language of the page this one repeats, if it repeats one. */
  canonicalPath?: string;
  noIndex?: boolean;
  /** The same content for programs: media type → addresses with titles. */
  types?: Record<string, {url: string; title: string}[]>;
  /** Whether the page is in the list of pages (`lib/docs/site-pages.ts`): then it is offered as Markdown and has a card. */
  listed?: boolean;
  /** Whether it has a card: a filtered view has that of its page. */
  card?: boolean;
};

/** The one door to a page's head: title, description, canonical address, language alternates, Open Graph. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  written,
  textLocale = locale,
  canonicalPath = path,
  noIndex = false,
  types,
  listed = !noIndex,
  card = listed
}: PageFacts): Metadata {
  const canonical = absoluteUrl(textLocale, canonicalPath);
  const siteName = textIn(portal.name, locale);
  return {
    title: path === '/' ? title : `${title} · ${siteName}`,
    description,
    alternates: {
      canonical,
      ...(textLocale === locale && !noIndex && {languages: alternates(canonicalPath, written)}),
      ...((types || listed) && {
        types: {
          ...types,
          ...(listed && {
            'text/markdown': [{url: absoluteUrl(textLocale, markdownPath(canonicalPath)), title}, ...(types?.['text/markdown'] ?? [])]
          })
        }
      })
    },
    ...((noIndex || !env.SITE_INDEXABLE) && {robots: {index: false, follow: true}}),
    openGraph: {
      title,
      description,
      url: canonical,
      siteName,
      type: 'website',
      locale: languageTag[textLocale].replace('-', '_'),
      ...(card && {images: [{url: absoluteUrl(textLocale, cardPath(canonicalPath)), ...cardSize, alt: `${title} · ${description}`}]})
    },
    ...(card && {twitter: {card: 'summary_large_image'}})
  };
}
