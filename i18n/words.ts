import {createFormatter, createTranslator} from 'next-intl';
import type {Messages} from '@/portal.config';
import {catalogue} from './catalogues';
import {enumerate} from './enumerate';
import {byLocale, formats, type Locale, timeZone} from './routing';

/** An amount in yuan for a unit that the catalogues name. */
type Price = {amount: number; unit: keyof Messages['ModelData']['units']};

function onError(error: Error): never {
  throw error;
}

function makeWords(locale: Locale) {
  const t = createTranslator({locale, messages: catalogue(locale), onError});
  const format = createFormatter({locale, timeZone, formats});
  return {
    t,
    /** A day in words, by which the search finds it too; pages show YYYY-MM-DD. */
    day: (date: string) => format.dateTime(new Date(date), 'day'),
    price: ({amount, unit}: Price) => (amount === 0 ? t('ModelData.free') : `¥${amount} / ${t(`ModelData.units.${unit}`)}`),
    priceInText: ({amount, unit}: Price) =>
      amount === 0 ? t('ModelData.freeInText') : t('ModelData.priceInText', {amount, unit: t(`ModelData.unitsInText.${unit}`)}),
    list: (values: readonly string[]) => enumerate(locale, values)
  };
}

const made = byLocale(makeWords);

/** The words of the interface outside a request: for texts that are indexed, listed or written to files. */
export function wordsFor(locale: Locale): ReturnType<typeof makeWords> {
  return made[locale];
}
