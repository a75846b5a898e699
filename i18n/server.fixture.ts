import {createTranslator} from 'next-intl';
import type {Locale} from '@/i18n/routing';
import en from '@/messages/en.json' with {type: 'json'};
import zh from '@/messages/zh.json' with {type: 'json'};

/** Stands for that of `next-intl/server`, which works within a request of Next alone. */
export async function getTranslations({locale, namespace}: {locale: Locale; namespace: 'Filing'}) {
  return createTranslator({locale, namespace, messages: {zh, en}[locale] as typeof zh});
}
