import {createFormatter, createTranslator} from 'next-intl';
import {catalogue} from '@/i18n/catalogues';
import {formats, type Locale, routing, timeZone} from '@/i18n/routing';

/** Stands for `next-intl/server`, which works within a request of Next alone. */
let current: Locale = routing.defaultLocale;

/** The language of what is rendered next: the place of a request's address. */
export function setLocale(locale: Locale): void {
  current = locale;
}

export async function getLocale(): Promise<Locale> {
  return current;
}

type Asked = {locale: Locale; namespace?: 'Filing'};

export async function getTranslations(asked?: 'Filing' | Asked) {
  const {locale, namespace} = typeof asked === 'object' ? asked : {locale: current, namespace: asked};
  return createTranslator({locale, namespace: namespace as 'Filing', messages: catalogue(locale), formats, timeZone});
}

export async function getFormatter() {
  return createFormatter({locale: current, formats, timeZone});
}

export async function getMessages() {
  return catalogue(current);
}
