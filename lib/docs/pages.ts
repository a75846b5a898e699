import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {guideStart} from '@/content/navigation';
import {type Locale, locales, routing} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import {filingListPath} from '../filings';
import {filingAlternates} from '../filings/alternates';
import {releaseAlternates} from '../machine/feeds/releases';
import {absoluteUrl, pageMetadata} from '../machine/metadata';
import {pricingFiles, pricingPath} from '../machine/pricing-paths';
import {apiPaths} from '../openapi/pages';
import {referenceChangesFeed, referenceChangesPath} from '../openapi/paths';
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

/** The same content for programs, beside the Markdown that every page has. */
async function filesOf(locale: Locale, path: string) {
  if (path === filingListPath) return filingAlternates(locale);
  if (path === docPath('releasenotes')) return releaseAlternates(locale);
  if (path === referenceChangesPath) {
    const title = (await getTranslations('ReferenceChanges'))('feedTitle');
    return {'application/atom+xml': [{url: absoluteUrl(locale, referenceChangesFeed), title}]};
  }
  if (path !== pricingPath) return undefined;
  const t = await getTranslations('PriceList');
  return {'application/json': [{url: absoluteUrl(routing.defaultLocale, pricingFiles.json), title: t('file')}]};
}

/** Head of a page of content. Undefined for an unknown slug, which the page answers with 404. */
export async function docMetadata(slug: string, view: {noIndex?: boolean} = {}): Promise<Metadata | undefined> {
  const locale = await getLocale();
  const doc = docs.get(locale, slug);
  if (!doc) return undefined;
  const {title, description} = doc.meta;
  const types = await filesOf(locale, doc.path);
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
