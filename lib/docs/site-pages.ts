import {errorCodes} from '@/content/errors';
import {faqGroups} from '@/content/faq';
import {guideNavigation, sectionTabs} from '@/content/navigation';
import {releases} from '@/content/releases';
import {scenarios} from '@/content/scenarios';
import {byLocale, type Locale, locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import type {LocalizedText} from '@/lib/data/schema';
import {portal} from '@/portal.config';
import {filingListPath, filingPath, registry} from '../filings';
import {apiRoot, operationGroups} from '../openapi/operations';
import {apiPages, describeApiPage} from '../openapi/pages';
import {baseLocale, openApi} from '../openapi/source';
import {keptUntilEdit} from '../server/content-cache';
import {docPath, docs} from './index';
import {galleryPath, scenarioPath} from './scenarios';

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

const newest = (dates: string[]) => dates.toSorted().at(-1) ?? '';

/** A page of content. Its file is read when more than its address is asked for: that an address exists costs no reading. */
function docPage(slug: string): SitePage {
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

function guideSections(): SiteSection[] {
  return guideNavigation.map(({id, label, entries}) => ({
    id,
    label: byLocale((locale) => textIn(label, locale)),
    pages: entries.flatMap((entry) => (typeof entry === 'string' ? [docPage(entry)] : entry.pages.map(docPage)))
  }));
}

function dataPage(path: string, title: LocalizedText, description: LocalizedText, updated: string): SitePage {
  return {path, title, description, updated, locales};
}

function referenceSections(): SiteSection[] {
  const asOf = openApi(baseLocale).info['x-as-of'];
  const tables = byLocale(apiPages);
  const page = (path: string): SitePage => {
    const facts = (locale: Locale) => {
      const {t} = wordsFor(locale);
      const found = tables[locale].get(path);
      if (!found) throw new Error(`The reference has no page ${path} in "${locale}". Both languages must have the same operations.`);
      return describeApiPage(locale, found, {
        title: (code) => t('Api.errorTitle', {code: String(code)}),
        description: (code) => errorCodes.find((error) => error.code === code)?.meaning[locale] ?? ''
      });
    };
    return dataPage(
      path,
      byLocale((locale) => facts(locale).title),
      byLocale((locale) => facts(locale).description),
      asOf
    );
  };
  const groups = operationGroups(baseLocale).map(({tag, path, operations}, index) => ({
    id: `api-${tag.name}`,
    label: byLocale((locale) => `API: ${operationGroups(locale)[index]?.tag['x-name'] ?? tag.name}`),
    pages: [page(path), ...operations.map((operation) => page(operation.path))]
  }));
  const rest = [...tables[baseLocale].keys()].filter((path) => tables[baseLocale].get(path)?.kind === 'realtime');
  const errors = [...tables[baseLocale].keys()].filter((path) => tables[baseLocale].get(path)?.kind === 'error');
  const guides = docs.listAll().filter((slug) => slug === 'api' || slug.startsWith('api/'));
  return [
    {id: 'api', label: byLocale((locale) => wordsFor(locale).t('SectionTabs.api')), pages: [...guides.map(docPage), ...rest.map(page)]},
    ...groups,
    {id: 'api-errors', label: byLocale((locale) => docs.get(locale, 'api/errors')?.meta.title ?? ''), pages: errors.map(page)}
  ];
}

function tabSections(): SiteSection[] {
  const ownSections = ['/dev/welcome', '/dev/howuse', apiRoot];
  const tabs = sectionTabs.filter(({path}) => !ownSections.includes(path)).map(({key, path}) => ({key, slug: path.slice('/dev/'.length)}));
  return tabs.map(({key, slug}) => ({
    id: slug,
    label: byLocale((locale) => wordsFor(locale).t(`SectionTabs.${key}`)),
    pages: docs
      .listAll()
      .filter((each) => each === slug || each.startsWith(`${slug}/`))
      .map(docPage)
  }));
}

function build(): SiteSection[] {
  const title = (slug: string) => byLocale((locale) => docs.get(locale, slug)?.meta.title ?? '');
  const home = dataPage(
    '/',
    byLocale((locale) => textIn(portal.name, locale)),
    byLocale((locale) => wordsFor(locale).t('HomePage.description')),
    docPage('welcome').updated
  );
  const sections: SiteSection[] = [
    {id: 'welcome', label: byLocale((locale) => wordsFor(locale).t('SectionTabs.welcome')), pages: [home, docPage('welcome')]},
    ...guideSections(),
    {
      id: 'scenarios',
      label: title(galleryPath.slice('/dev/'.length)),
      pages: scenarios.map(({id, title: name, summary}) =>
        dataPage(scenarioPath(id), name, summary, docPage(galleryPath.slice('/dev/'.length)).updated)
      )
    },
    {
      id: 'filings',
      label: title(filingListPath.slice('/dev/'.length)),
      pages: registry.records.map(({number, model, kind, history}) =>
        dataPage(
          filingPath(number),
          byLocale(() => `${model} · ${number}`),
          byLocale((locale) => wordsFor(locale).t(`FilingRecord.kindText.${kind}`)),
          newest(history.map(({date}) => date))
        )
      )
    },
    ...referenceSections(),
    ...tabSections()
  ];
  const listed = new Set(sections.flatMap(({pages}) => pages.map(({path}) => path)));
  const others = docs.listAll().filter((slug) => !listed.has(docPath(slug)));
  if (others.length > 0)
    sections.push({id: 'more', label: byLocale((locale) => wordsFor(locale).t('Llms.more')), pages: others.map(docPage)});
  return sections.filter(({pages}) => pages.length > 0);
}

const sections = keptUntilEdit((_: 'all') => build());

/**
 * Every page that is offered, by section: the one list behind sitemap, llms.txt and the Markdown of pages. Pages that answer a
 * query (search, login, the check of a filing) are not in it.
 */
export function siteSections(): readonly SiteSection[] {
  return sections('all');
}

/** The same pages in one list. */
export function sitePages(): SitePage[] {
  return siteSections().flatMap(({pages}) => pages);
}
