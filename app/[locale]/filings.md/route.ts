import type {Locale} from '@/i18n/routing';
import {registry} from '@/lib/filings';
import {sendFilings} from '@/lib/filings/downloads';
import {filingMarkdown} from '@/lib/filings/markdown';

export async function GET(request: Request, {params}: RouteContext<'/[locale]/filings.md'>) {
  const locale = (await params).locale as Locale;
  return sendFilings(request, `markdown ${locale}`, 'text/markdown; charset=utf-8', () => filingMarkdown(locale, registry));
}
