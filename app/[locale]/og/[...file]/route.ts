import type {Locale} from '@/i18n/routing';
import {sendCard} from '@/lib/machine/cards/send';

export async function GET(request: Request, {params}: RouteContext<'/[locale]/og/[...file]'>) {
  const {locale, file} = await params;
  return sendCard(request, locale as Locale, file);
}
