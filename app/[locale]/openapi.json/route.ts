import type {Locale} from '@/i18n/routing';
import {publishedOpenApi} from '@/lib/openapi/publish';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** The API document as JSON. */
export async function GET(request: Request, {params}: {params: Promise<{locale: string}>}) {
  const locale = (await params).locale as Locale;
  return sendMade(request, `openapi.json ${locale}`, forPrograms('application/json'), () => JSON.stringify(publishedOpenApi(locale)));
}
