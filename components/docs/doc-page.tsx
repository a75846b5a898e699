import {notFound} from 'next/navigation';
import {getLocale, getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import {mdxComponents} from '@/components/mdx';
import {Callout} from '@/components/ui/callout';
import {sectionTabs} from '@/content/navigation';
import {pageHref} from '@/i18n/navigation';
import {languageName, languageTag} from '@/i18n/routing';
import {type Doc, docPath, docs} from '@/lib/docs';
import {compileMdx} from '@/lib/docs/compile';
import {asWritten} from '@/lib/docs/models';
import {placeOf} from '@/lib/docs/navigation';
import {filingListPath} from '@/lib/filings';
import {article, faqPage, filingDataset} from '@/lib/machine/json-ld';
import {Breadcrumbs, type Crumb} from '../page/breadcrumbs';
import {PageChanges} from '../page/changes';
import {Contents} from '../page/contents';
import {Feedback} from '../page/feedback';
import {Lead, Main} from '../page/main';
import {Pager} from '../page/pager';
import {Provenance} from '../page/provenance';

type DocPageProps = {
  slug: string;
  /** Filters of the page's lists, from the address. */
  query?: Readonly<Record<string, string>>;
  /** Address without language at which the reader sees the page, where it is not the page's own. */
  at?: string;
};

/** What a page of content is for crawlers: an article, and what its lists are. */
async function thingsOf(doc: Doc) {
  const t = await getTranslations('FilingDataset');
  const own = {
    faq: () => faqPage(doc.locale),
    [filingListPath.slice('/dev/'.length)]: () => filingDataset(doc.locale, {name: t('name'), description: t('description')})
  }[doc.slug];
  return [article(doc), ...(own ? [own()] : [])];
}

/** A page of content: breadcrumb, title, contents, text, sources, neighbours. */
export async function DocPage({slug, query = {}, at = docPath(slug)}: DocPageProps) {
  const locale = await getLocale();
  const doc = docs.get(locale, slug);
  if (!doc) notFound();
  const t = await getTranslations();
  const {Content, headings} = await compileMdx(doc);
  const place = placeOf(locale, slug);
  const tab = sectionTabs.find(({path}) => docPath(slug) === path || docPath(slug).startsWith(`${path}/`));
  const crumbs: Crumb[] = [
    ...(tab && tab.path !== docPath(slug) ? [{label: t(`SectionTabs.${tab.key}`), href: pageHref(locale, tab.path)}] : []),
    ...(place ? [{label: place.group}] : []),
    ...(place?.category ? [{label: place.category}] : []),
    {label: doc.meta.navTitle ?? doc.meta.title}
  ];
  const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : '';
  return (
    <Frame path={at} search={search}>
      <Main>
        <header>
          <Breadcrumbs crumbs={crumbs} path={doc.isFallback ? undefined : doc.path} file={doc.file} things={await thingsOf(doc)} />
          {doc.isFallback && <Callout>{t('DocPage.fallback', {language: languageName[doc.locale]})}</Callout>}
          <div lang={languageTag[doc.locale]} className={doc.isFallback ? 'mt-4' : undefined}>
            <h1 {...asWritten(doc.meta.title)}>{doc.meta.title}</h1>
            <Lead>{doc.meta.description}</Lead>
          </div>
        </header>
        <Contents headings={headings} />
        <article className="prose" lang={languageTag[doc.locale]}>
          <Content components={mdxComponents({path: doc.path, query})} />
        </article>
        <PageChanges slug={slug} />
        <footer className="mt-12">
          <Feedback path={at} headings={headings} />
          <Provenance
            asOf={t('DocPage.asOf', {date: doc.meta.asOf})}
            updated={t('DocPage.updated', {date: doc.meta.updated})}
            label={t('DocPage.sources')}
            sources={doc.meta.sources}
          />
          <Pager previous={place?.previous} next={place?.next} />
        </footer>
      </Main>
    </Frame>
  );
}
