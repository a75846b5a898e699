import {type Locale, locales} from '@/i18n/routing';
import {realtime} from '@/lib/openapi/source';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({locale}));
}

/** The realtime events as AsyncAPI. */
export async function GET(_: Request, {params}: {params: Promise<{locale: string}>}) {
  const {locale} = await params;
  return Response.json(realtime(locale as Locale));
}
