import {routing} from '@/i18n/routing';
import type {LocalizedText, Model} from '@/lib/data/schema';

/** What a million tokens cost under one condition; a part that is not priced is left out. Amounts in CNY. */
export type PriceTier = {condition?: LocalizedText; input?: number; output?: number; cacheHit?: number};

/** The token prices of a model, a step for each condition, in the order of the data. */
export function priceTiers({prices}: Pick<Model, 'prices'>): PriceTier[] {
  const tiers = new Map<string, PriceTier>();
  for (const {item, amount, unit, condition} of prices) {
    if (unit !== 'million-tokens' || item === 'batch' || item === 'training') continue;
    const key = condition?.[routing.defaultLocale] ?? '';
    const tier = tiers.get(key) ?? {condition};
    if (item === 'input' || item === 'inference') tier.input = amount;
    if (item === 'output' || item === 'inference') tier.output = amount;
    if (item === 'cache-hit') tier.cacheHit = amount;
    tiers.set(key, tier);
  }
  return [...tiers.values()];
}
