import {hasLocale} from 'next-intl';
import {locales, routing} from '@/i18n/routing';
import {openSearchDescription} from '@/lib/search/opensearch';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({locale}));
}

export async function GET(_request: Request, {params}: RouteContext<'/[locale]/opensearch.xml'>) {
  const {locale} = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, {status: 404});
  return new Response(openSearchDescription(locale), {headers: {'Content-Type': 'application/opensearchdescription+xml; charset=utf-8'}});
}
