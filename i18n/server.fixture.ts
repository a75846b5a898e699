import {createTranslator} from 'next-intl';
import {catalogue} from './catalogues';
import type {Locale} from './routing';

/** Stands for that of `next-intl/server`, which works within a request of Next alone. */
export async function getTranslations({locale, namespace}: {locale: Locale; namespace: 'Filing'}) {
  return createTranslator({locale, namespace, messages: catalogue(locale)});
}
