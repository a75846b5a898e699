import type {Locale} from '@/i18n/routing';
import {realtime} from '@/lib/openapi/source';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** The realtime events as AsyncAPI. */
export async function GET(request: Request, {params}: {params: Promise<{locale: string}>}) {
  const locale = (await params).locale as Locale;
  return sendMade(request, `realtime.json ${locale}`, forPrograms('application/json'), () => JSON.stringify(realtime(locale)));
}
