import type {Locale} from '@/i18n/routing';
import {referenceChangesAtom} from '@/lib/machine/feeds/reference-changes';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** Changes of the API document. */
export async function GET(request: Request, {params}: RouteContext<'/[locale]/api-changes.atom'>) {
  const locale = (await params).locale as Locale;
  const headers = {...forPrograms('application/atom+xml; charset=utf-8'), 'Cache-Control': 'public, max-age=3600'};
  return sendMade(request, `api-changes.atom ${locale}`, headers, () => referenceChangesAtom(locale));
}
