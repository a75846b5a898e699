import type {Locale} from '@/i18n/routing';
import {collectionOf} from '@/lib/openapi/collection';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** The requests of the API as a Postman collection. */
export async function GET(request: Request, {params}: RouteContext<'/[locale]/postman.json'>) {
  const locale = (await params).locale as Locale;
  return sendMade(request, `postman.json ${locale}`, forPrograms('application/json'), () => JSON.stringify(collectionOf(locale), null, 2));
}
