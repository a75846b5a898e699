import type {Locale} from '@/i18n/routing';
import {sendReleases} from '@/lib/machine/feeds/send';

export async function GET(request: Request, {params}: RouteContext<'/[locale]/releases.json'>) {
  return sendReleases(request, (await params).locale as Locale, 'json');
}
