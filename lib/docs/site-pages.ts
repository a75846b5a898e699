import {guideNavigation, sectionTabs} from '@/content/navigation';
import {scenarios} from '@/content/scenarios';
import {byLocale} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import {portal} from '@/portal.config';
import {filingListPath, filingPath, registry} from '../filings';
import {apiRoot} from '../openapi/operations';
import {keptUntilEdit} from '../server/content-cache';
import {docPath, docs} from './index';
import {referenceSections} from './reference-sections';
import {galleryPath, scenarioPath} from './scenarios';
import {dataPage, docPage, newest, type SitePage, type SiteSection} from './site-page';

function guideSections(): SiteSection[] {
  return guideNavigation.map(({id, label, entries}) => ({
    id,
    label: byLocale((locale) => textIn(label, locale)),
    pages: entries.flatMap((entry) => (typeof entry === 'string' ? [docPage(entry)] : entry.pages.map(docPage)))
  }));
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
