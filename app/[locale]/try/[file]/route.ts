import type {Locale} from '@/i18n/routing';
import {sendTryForm} from '@/lib/try/send-form';

/** What the form of an operation is made from, fetched when a reader opens it. */
export async function GET(request: Request, {params}: RouteContext<'/[locale]/try/[file]'>) {
  const {locale, file} = await params;
  return sendTryForm(request, locale as Locale, file);
}
