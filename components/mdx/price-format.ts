import type {useTranslations} from 'next-intl';
import type {Price} from '@/lib/data/schema';

export type Translate = ReturnType<typeof useTranslations<never>>;

/** A price as text: `¥5 / M tokens`. Free of charge where the amount is 0. */
export function formatPrice(t: Translate, {amount, unit}: Pick<Price, 'amount' | 'unit'>): string {
  if (amount === 0) return t('ModelData.free');
  return t('ModelData.perUnit', {amount, unit: t(`ModelData.units.${unit}`)});
}

/** A price as it stands in a sentence: `¥5 per million tokens`, `free of charge`. */
export function priceInText(t: Translate, {amount, unit}: Pick<Price, 'amount' | 'unit'>): string {
  if (amount === 0) return t('ModelData.freeInText');
  return t('ModelData.priceInText', {amount, unit: t(`ModelData.unitsInText.${unit}`)});
}
