import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {guideStart} from '@/content/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import {filingListPath} from '../filings';
import {filingAlternates} from '../filings/alternates';
import {releaseAlternates} from '../machine/feeds/releases';
import {pageMetadata} from '../machine/metadata';
import {apiPaths} from '../openapi/pages';
import {docPath, docs} from './index';
import {prerenderedDocs} from './prerendered';

/** Address of the guide itself. */
const guideRoot = '/dev/howuse';

/** Addresses below `/dev`, without language, of the pages of content and of the API reference that the build prerenders. */
export function documentPaths(): string[] {
  return [guideRoot, ...[...prerenderedDocs()].map(docPath), ...apiPaths()];
}

/** Slug of the page of content that is shown at an address below `/dev`: the guide's own address shows its first page. */
export function slugAt(path: string): string {
  return path === guideRoot ? guideStart : path.slice('/dev/'.length);
}

/** Head of a page of content. Undefined for an unknown slug, which the page answers with 404. */
export async function docMetadata(slug: string, view: {noIndex?: boolean} = {}): Promise<Metadata | undefined> {
  const locale = await getLocale();
  const doc = docs.get(locale, slug);
  if (!doc) return undefined;
  const {title, description} = doc.meta;
  const types =
    doc.path === filingListPath ? await filingAlternates(locale) : slug === 'releasenotes' ? releaseAlternates(locale) : undefined;
  return pageMetadata({
    locale,
    path: doc.path,
    title,
    description,
    written: locales.filter((each) => docs.has(each, slug)),
    textLocale: doc.locale,
    types,
    card: true,
    ...view
  });
}

/**
 * The first value of each parameter of a query, bounded, so that a page can filter by it. For a name that every object has,
 * such as `constructor`, Next hands over the object's own member; that is no parameter.
 */
export function readQuery(given: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(given).flatMap(([name, value]) => {
    const [first] = [value].flat();
    return typeof first === 'string' && first !== '' ? [[name, first.slice(0, 200)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Head of the page of an unknown address. */
export async function notFoundMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations('NotFoundPage');
  return {title: `${t('title')} · ${textIn(portal.name, locale)}`, robots: {index: false}};
}
