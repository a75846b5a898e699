import {notFound} from 'next/navigation';
import {locale as localeParam} from 'next/root-params';
import {hasLocale} from 'next-intl';
import {getRequestConfig} from 'next-intl/server';
import {catalogue} from './catalogues';
import {formats, routing, timeZone} from './routing';

/** The one reader of the locale: an explicit argument first, then the first segment of the internal address. */
export default getRequestConfig(async ({locale: explicit}) => {
  const locale = explicit ?? (await localeParam());
  if (!hasLocale(routing.locales, locale)) notFound();
  return {locale, messages: catalogue(locale), formats, timeZone};
});
