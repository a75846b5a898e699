import type {Locale} from '@/i18n/routing';
import {sendCard} from '@/lib/og/send';

export async function GET(_: Request, {params}: RouteContext<'/[locale]/og/[...file]'>) {
  const {locale, file} = await params;
  return sendCard(locale as Locale, file);
}
