import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {guideStart} from '@/content/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import {portal} from '@/portal.config';
import {filingFiles, filingListPath, localizedFilingFiles} from '../filings/paths';
import {releaseAlternates} from '../machine/feeds/releases';
import {absoluteUrl, fileUrl, pageMetadata} from '../machine/metadata';
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

/** The same content for programs, beside the Markdown that every page has: media types with addresses and titles. */
function filesOf(locale: Locale, path: string): Record<string, {url: string; title: string}[]> | undefined {
  const {t} = wordsFor(locale);
  const own = (file: string, title: string) => [{url: absoluteUrl(locale, file), title}];
  const bare = (file: string, title: string) => [{url: fileUrl(file), title}];
  switch (path) {
    case filingListPath:
      return {
        'application/atom+xml': own(localizedFilingFiles.feed, t('FilingFeed.title')),
        'application/json': bare(filingFiles.json, t('FilingFeed.fileTitle', {format: 'JSON'})),
        'text/csv': bare(filingFiles.csv, t('FilingFeed.fileTitle', {format: 'CSV'})),
        'text/markdown': own(localizedFilingFiles.markdown, t('FilingFeed.fileTitle', {format: 'Markdown'}))
      };
    case docPath('releasenotes'):
      return releaseAlternates(locale);
    case referenceChangesPath:
      return {'application/atom+xml': own(referenceChangesFeed, t('ReferenceChanges.feedTitle'))};
    case pricingPath:
      return {'application/json': bare(pricingFiles.json, t('PriceList.file'))};
  }
}

/** Head of a page of content. Undefined for an unknown slug, which the page answers with 404. */
export async function docMetadata(slug: string, view: {noIndex?: boolean} = {}): Promise<Metadata | undefined> {
  const locale = await getLocale();
  const doc = docs.get(locale, slug);
  if (!doc) return undefined;
  const {title, description} = doc.meta;
  const types = filesOf(locale, doc.path);
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
