import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {localePath} from '@/i18n/navigation';
import {locales, routing} from '@/i18n/routing';
import {askPath, isAskOffered} from '../ask/offered';
import {docPath, docs} from '../docs';
import {prerenderedDocs} from '../docs/prerendered';
import {scenarioPaths} from '../docs/scenarios';
import {sitePages} from '../docs/site-pages';
import {filingFiles, filingPages, filingPath, prerenderedFilings, registry} from '../filings';
import {insightsPath} from '../insights/access';
import {cardPath} from '../machine/cards/paths';
import {changesFeedPath, releaseFeeds} from '../machine/feeds/paths';
import {markdownPath, textFiles} from '../machine/markdown/store';
import {pricingFiles} from '../machine/pricing-paths';
import {referenceHistory} from '../openapi/changes/history';
import {operations} from '../openapi/operations';
import {apiPaths, tryPath} from '../openapi/pages';
import {collectionPath, referenceChangesFeed} from '../openapi/paths';
import {baseLocale, hasRealtime} from '../openapi/source';
import {builtDocuments} from '../server/built-documents';
import {keptUntilEdit} from '../server/content-cache';
import {env} from '../server/env';

/** Pages and files in each language that are not in the content folder, without language. */
function ownPages(): string[] {
  const tries = env.TRY_IT === 'off' ? [] : operations(baseLocale).map(tryPath);
  const operator = env.INSIGHTS_TOKEN ? [insightsPath] : [];
  return [
    '/',
    '/login',
    '/search',
    ...operator,
    ...(isAskOffered() ? [askPath] : []),
    '/opensearch.xml',
    '/dev/howuse',
    ...scenarioPaths(),
    ...filingPages(),
    ...apiPaths(),
    ...tries
  ];
}

/** Documents for machines that exist once for each language, beside those of the filing registry and the Markdown of pages. */
export const localizedFiles = [
  '/openapi.json',
  '/openapi.yaml',
  collectionPath,
  ...(hasRealtime ? ['/realtime.json'] : []),
  '/manifest.webmanifest',
  ...Object.values(releaseFeeds).map(({path}) => path),
  changesFeedPath,
  ...(referenceHistory().length > 0 ? [referenceChangesFeed] : [])
];

export type AddressTable = {
  /** Lower-case public address → address as it is written. */
  pages: Map<string, string>;
  /** Addresses without language of the pages that are offered as Markdown too. */
  markdown: Set<string>;
  /** Addresses of files and route handlers that have no language. */
  files: Set<string>;
  /** Addresses without language that the build does not prerender, because there are so many pages of their kind. */
  beyond: Set<string>;
};

function buildTable(): AddressTable {
  const pages = new Map<string, string>();
  for (const path of [...ownPages(), ...localizedFiles, ...docs.listAll().map(docPath)]) {
    for (const locale of locales) {
      const address = localePath(locale, path);
      pages.set(address.toLowerCase(), address);
    }
  }
  const markdown = sitePages().map(({path}) => path);
  for (const locale of locales) {
    for (const path of [...markdown.flatMap((each) => [markdownPath(each), cardPath(each)]), ...textFiles(locale)]) {
      const address = localePath(locale, path);
      pages.set(address.toLowerCase(), address);
    }
  }
  const assets = readdirSync(join(process.cwd(), 'public'), {recursive: true, encoding: 'utf8'}).filter((name) =>
    statSync(join(process.cwd(), 'public', name)).isFile()
  );
  return {
    pages,
    markdown: new Set(markdown),
    beyond: new Set([
      ...docs
        .listAll()
        .filter((slug) => !prerenderedDocs().has(slug))
        .map(docPath),
      ...filingsBeyond()
    ]),
    files: new Set([
      ...assets.map((name) => `/${name.replaceAll('\\', '/')}`),
      ...Object.values(filingFiles),
      ...Object.values(pricingFiles)
    ])
  };
}

/** Records after those that are prerendered, and those that the build did not know: a portal may start with another registry. */
function filingsBeyond(): string[] {
  const built = builtDocuments();
  const isBuilt = (path: string) => !built || built.has(`/${routing.defaultLocale}${path}`);
  return registry.records.flatMap(({number}, index) => {
    const path = filingPath(number);
    return index < prerenderedFilings().length && (isBuilt(path) || isBuilt(decodeURIComponent(path))) ? [] : [path];
  });
}

const table = keptUntilEdit((_: 'all') => buildTable());

/** Every address of the portal. */
export function addressTable(): AddressTable {
  return table('all');
}

/** Route handlers, which answer for themselves. */
export const handlers =
  /^\/(?:mcp|metrics|healthz|readyz|qr\.svg|icon\.svg|favicon\.ico|icons\/[\w-]+\.png|speculation-rules\.json|api\/(?:search|open|edits)|robots\.txt|sitemap\.xml|\.well-known\/security\.txt)$/;
