import type {Locale} from '@/i18n/routing';
import {registry} from '@/lib/filings';
import {sendFilings} from '@/lib/filings/downloads';
import {filingFeed} from '@/lib/filings/feed';

export async function GET(request: Request, {params}: RouteContext<'/[locale]/filings.atom'>) {
  const locale = (await params).locale as Locale;
  return sendFilings(request, `feed ${locale}`, 'application/atom+xml; charset=utf-8', () => filingFeed(locale, registry));
}
