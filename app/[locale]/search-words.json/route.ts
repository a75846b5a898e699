import {type Locale, locales} from '@/i18n/routing';
import {dialogWords} from '@/lib/search/dialog-words';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({locale}));
}

/** The words of the search dialog, fetched with its script when a reader opens it. */
export async function GET(_: Request, {params}: {params: Promise<{locale: string}>}) {
  return Response.json(dialogWords((await params).locale as Locale));
}
