import {pageHref} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import {sitePages} from '@/lib/docs/site-pages';
import {recordOf} from '@/lib/filings';
import {filingListPath} from '@/lib/filings/paths';
import {env} from '@/lib/server/env';
import {pageMarkdown} from './page';
import {recordMarkdown} from './record';
import {pageOfMarkdown, readText} from './store';

/** The text at an address below a language, from the build's files; that of a page that was not prerendered is written now. */
export async function markdownText(locale: Locale, path: string): Promise<string | undefined> {
  const known = readText(locale, path);
  const address = pageOfMarkdown(path);
  if (known !== undefined || address === undefined) return known;
  const record = address.startsWith(`${filingListPath}/`) ? recordOf(address.slice(filingListPath.length + 1)) : undefined;
  if (record) return recordMarkdown(locale, record);
  const page = sitePages().find((each) => each.path === address);
  if (!page) return undefined;
  // What the page says is known where it is rendered: this process is asked for it like any other reader would.
  const response = await fetch(`http://localhost:${env.PORT}${pageHref(locale, address)}`, {headers: {Accept: 'text/html'}});
  return response.ok ? pageMarkdown(locale, page, await response.text()) : undefined;
}
