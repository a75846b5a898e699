import {createFormatter, createTranslator} from 'next-intl';
import type {Price} from '@/content/schema';
import {formats, type Locale, timeZone} from '@/i18n/routing';
import en from '@/messages/en.json' with {type: 'json'};
import zh from '@/messages/zh.json' with {type: 'json'};
import {enumerate} from './enumerate';

/** The catalogues of both languages. */
const messages = {zh, en};

function onError(error: Error): never {
  throw error;
}

function makeWords(locale: Locale) {
  const t = createTranslator({locale, messages: messages[locale] as typeof zh, onError});
  const format = createFormatter({locale, timeZone, formats});
  return {
    t,
    day: (date: string) => format.dateTime(new Date(date), 'day'),
    price: ({amount, unit}: Pick<Price, 'amount' | 'unit'>) =>
      amount === 0 ? t('ModelData.free') : `¥${amount} / ${t(`ModelData.units.${unit}`)}`,
    priceInText: ({amount, unit}: Pick<Price, 'amount' | 'unit'>) =>
      amount === 0 ? t('ModelData.freeInText') : t('ModelData.priceInText', {amount, unit: t(`ModelData.unitsInText.${unit}`)}),
    list: (values: readonly string[]) => enumerate(locale, values)
  };
}

const made = {zh: makeWords('zh'), en: makeWords('en')};

/** The words of the interface outside a request: for texts that are indexed, listed or written to files. */
export function wordsFor(locale: Locale): ReturnType<typeof makeWords> {
  return made[locale];
}
