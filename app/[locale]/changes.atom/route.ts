import type {Locale} from '@/i18n/routing';
import {changesFeed} from '@/lib/machine/feeds/changes';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** Changes of prices, user levels and policies. */
export async function GET(request: Request, {params}: RouteContext<'/[locale]/changes.atom'>) {
  const locale = (await params).locale as Locale;
  const headers = {...forPrograms('application/atom+xml; charset=utf-8'), 'Cache-Control': 'public, max-age=3600'};
  return sendMade(request, `changes.atom ${locale}`, headers, () => changesFeed(locale));
}
