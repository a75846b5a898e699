import {stringify} from 'yaml';
import type {Locale} from '@/i18n/routing';
import {publishedOpenApi} from '@/lib/openapi/publish';
import {forPrograms, sendMade} from '@/lib/server/made-files';

/** The API document as YAML. */
export async function GET(request: Request, {params}: {params: Promise<{locale: string}>}) {
  const locale = (await params).locale as Locale;
  return sendMade(request, `openapi.yaml ${locale}`, forPrograms('application/yaml; charset=utf-8'), () =>
    stringify(publishedOpenApi(locale))
  );
}
