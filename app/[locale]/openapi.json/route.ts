import {type Locale, locales} from '@/i18n/routing';
import {openApi} from '@/lib/openapi/source';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({locale}));
}

/** The API document as JSON. */
export async function GET(_: Request, {params}: {params: Promise<{locale: string}>}) {
  const {locale} = await params;
  return Response.json(openApi(locale as Locale));
}
