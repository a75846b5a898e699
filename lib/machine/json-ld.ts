import {faqGroups} from '@/content/faq';
import {pageHref} from '@/i18n/navigation';
import {type Locale, languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import type {Doc} from '../docs';
import {filingFiles, filingListPath, registry} from '../filings';
import {env} from '../server/env';
import {absoluteUrl, fileUrl} from './metadata';

type Thing = {'@type': string; [property: string]: unknown};

/** Things of schema.org as the text of a script element, in which no `<` can end it. */
export function jsonLd(...things: Thing[]): string {
  const data =
    things.length === 1 ? {'@context': 'https://schema.org', ...things[0]} : {'@context': 'https://schema.org', '@graph': things};
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Where a page stands. A crumb without an address is a heading of the navigation; the last one is the page itself. */
export function breadcrumbList(crumbs: readonly {label: string; href?: string}[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs
      .filter(({href}, index) => href !== undefined || index === crumbs.length - 1)
      .map(({label, href}, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        ...(href !== undefined && {item: new URL(href, env.SITE_URL).href})
      }))
  };
}

/** A page of content. */
export function article({locale, path, meta}: Pick<Doc, 'locale' | 'path' | 'meta'>): Thing {
  return {
    '@type': 'TechArticle',
    headline: meta.title,
    inLanguage: languageTag[locale],
    dateModified: meta.updated,
    url: absoluteUrl(locale, path),
    author: {'@type': 'Organization', name: textIn(portal.name, locale), url: absoluteUrl(locale, '/')}
  };
}

/** The common questions with their answers as plain text. */
export function faqPage(locale: Locale): Thing {
  const plain = (markdown: string) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
  return {
    '@type': 'FAQPage',
    inLanguage: languageTag[locale],
    mainEntity: faqGroups.flatMap(({items}) =>
      items.map(({question, answer}) => ({
        '@type': 'Question',
        name: question[locale],
        acceptedAnswer: {'@type': 'Answer', text: plain(answer[locale])}
      }))
    )
  };
}

/** The filing registry as a data set with its files. `words` are its name and description in the language. */
export function filingDataset(locale: Locale, words: {name: string; description: string}): Thing {
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: fileUrl(path),
    encodingFormat
  });
  return {
    '@type': 'Dataset',
    ...words,
    url: absoluteUrl(locale, filingListPath),
    inLanguage: languageTag[locale],
    dateModified: registry.asOf,
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    creator: {'@type': 'Organization', name: textIn(portal.name, locale), url: absoluteUrl(locale, '/')},
    distribution: [file(filingFiles.json, 'application/json'), file(filingFiles.csv, 'text/csv')]
  };
}

/** The portal itself, with its search. */
export function webSite(locale: Locale): Thing {
  return {
    '@type': 'WebSite',
    name: textIn(portal.name, locale),
    url: absoluteUrl(locale, '/'),
    inLanguage: languageTag[locale],
    potentialAction: {
      '@type': 'SearchAction',
      target: {'@type': 'EntryPoint', urlTemplate: `${new URL(pageHref(locale, '/search'), env.SITE_URL).href}?q={query}`},
      'query-input': 'required name=query'
    }
  };
}
