import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {docPath, docs} from './docs';
import {env} from './env';
import {releaseFeeds} from './feeds/paths';
import {filingFiles, filingPages} from './filings';
import {markdownPath, textFiles} from './markdown/store';
import {cardPath} from './og/paths';
import {operations} from './openapi/operations';
import {apiPaths} from './openapi/pages';
import {scenarioPaths} from './scenarios';
import {dialogWordsPath} from './search/dialog-words';
import {sitePages} from './site-pages';
import {tryFormPaths} from './try/form';

/** Pages and files in each language that are not in the content folder, without language. */
const ownPages = ['/', '/login', '/search', '/opensearch.xml', '/dev/howuse', ...scenarioPaths(), ...filingPages(), ...apiPaths()];

/** Documents for machines that exist once for each language, beside those of the filing registry and the Markdown of pages. */
export const localizedFiles = [
  '/openapi.json',
  '/openapi.yaml',
  '/realtime.json',
  '/manifest.webmanifest',
  dialogWordsPath,
  ...tryFormPaths(),
  ...Object.values(releaseFeeds).map(({path}) => path)
];

export type AddressTable = {
  /** Lower-case public address → address as it is written. */
  pages: Map<string, string>;
  /** Addresses without language of the pages that are offered as Markdown too. */
  markdown: Set<string>;
  /** Addresses of files and route handlers that have no language. */
  files: Set<string>;
  /** Addresses without language of operations whose page has no form to try them. */
  withoutTry: Set<string>;
};

let table: AddressTable | undefined;

function buildTable(): AddressTable {
  const pages = new Map<string, string>();
  for (const path of [...ownPages, ...localizedFiles, ...docs.listAll().map(docPath)]) {
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
  const assets = readdirSync(join(process.cwd(), 'public'), {recursive: true, encoding: 'utf8'});
  return {
    pages,
    markdown: new Set(markdown),
    withoutTry: new Set(env.TRY_IT === 'off' ? operations('en').map(({path}) => path) : []),
    files: new Set([...assets.map((name) => `/${name.replaceAll('\\', '/')}`), ...Object.values(filingFiles)])
  };
}

/** Every address of the portal, read once for a process. */
export function addressTable(): AddressTable {
  if (process.env.NODE_ENV === 'development') return buildTable();
  table ??= buildTable();
  return table;
}

/** Route handlers, which answer for themselves. */
export const handlers =
  /^\/(?:mcp|healthz|readyz|qr\.svg|icon\.svg|api\/search|robots\.txt|sitemap\.xml|sitemaps\/\d{1,6}\.xml|\.well-known\/security\.txt)$/;
