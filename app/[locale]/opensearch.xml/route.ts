import type {Locale} from '@/i18n/routing';
import {openSearchDescription} from '@/lib/search/opensearch';
import {sendMade} from '@/lib/server/made-files';

const headers = {'Content-Type': 'application/opensearchdescription+xml; charset=utf-8', 'Cache-Control': 'public, max-age=86400'};

/** How a browser searches the portal from its own field. */
export async function GET(request: Request, {params}: RouteContext<'/[locale]/opensearch.xml'>) {
  const locale = (await params).locale as Locale;
  return sendMade(request, `opensearch.xml ${locale}`, headers, () => openSearchDescription(locale));
}
