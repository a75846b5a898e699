import {getMessages} from 'next-intl/server';
import {type Locale, locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {tryForm} from '@/lib/try/form';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => operations(locale).map(({id}) => ({locale, file: `${id}.json`})));
}

/** What the form of an operation is made from, fetched when a reader opens it. */
export async function GET(_: Request, {params}: RouteContext<'/[locale]/try/[file]'>) {
  const {locale, file} = (await params) as {locale: Locale; file: string};
  const operation = operations(locale).find(({id}) => `${id}.json` === file);
  if (!operation) return new Response(null, {status: 404});
  const {TryIt: words} = await getMessages({locale});
  return Response.json({form: tryForm(locale, operation), words});
}
