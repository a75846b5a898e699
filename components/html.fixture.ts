import type {ReactNode} from 'react';
import {prerender} from 'react-dom/static';
import type {Locale} from '@/i18n/routing';
import {setLocale} from '@/i18n/server.fixture';
export async function htmlOf(locale: Locale, node: ReactNode): Promise<string> {
  setLocale(locale);
  const {prelude} = await prerender(node);
  return new Response(prelude as ReadableStream).text();
}
