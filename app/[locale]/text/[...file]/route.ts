import type {Locale} from '@/i18n/routing';
import {sendText} from '@/lib/machine/markdown/send';

/** Pages as Markdown, `llms.txt` and the full texts: files that the build has written. */
export async function GET(request: Request, {params}: RouteContext<'/[locale]/text/[...file]'>) {
  const {locale, file} = await params;
  return sendText(request, locale as Locale, file);
}
