import {models} from '@/content/models';
import type {Model} from '@/lib/data/schema';
import {tokens} from './models';
import {isOnStep, type PriceTier, priceTiers} from './price-tiers';

/** A request in tokens; `cached` are those of `input` that hit the cache. `requests`: how often it is sent. */
export type Usage = {input: number; output: number; cached: number; requests: number};

/** What a model takes for that, in CNY: fresh input, cached input and output, and all of it together. */
export type Cost = {model: Model; tier: PriceTier; fresh: number; cached: number; output: number; total: number};

export const mostTokens = 2_000_000;
export const mostRequests = 1_000_000_000;

const chatKinds: readonly Model['kind'][] = ['language', 'reasoning', 'vision', 'visual-reasoning'];

/** The models that a request is reckoned for: those that can be called and are billed by tokens in and out. */
function reckonedModels(): Model[] {
  return models.filter(({kind, status, prices}) => chatKinds.includes(kind) && status.state !== 'retired' && prices.length > 0);
}

/** Whether a model takes a request of this length, as far as its limits are known. */
function holds({context, maxOutput}: Model, {input, output}: Usage): boolean {
  return (!context || input + output <= tokens(context)) && (!maxOutput || output <= tokens(maxOutput));
}

/** What one model takes. Cached input costs as much as other input where no price of a hit is known. Undefined where the data has no price for that length. */
export function costOf(model: Model, {input, output, cached, requests}: Usage): Cost | undefined {
  const tier = priceTiers(model).find(({step}) => isOnStep(step, input, output));
  if (tier?.input === undefined || (output > 0 && tier.output === undefined)) return undefined;
  const price = (count: number, amount: number) => (count * amount * requests) / 1_000_000;
  const hits = tier.cacheHit === undefined ? 0 : cached;
  const parts = {
    fresh: price(input - hits, tier.input),
    cached: price(hits, tier.cacheHit ?? 0),
    output: price(output, tier.output ?? 0)
  };
  return {model, tier, ...parts, total: parts.fresh + parts.cached + parts.output};
}

/** What each model takes, the cheapest first, and the models for which the request is too long. */
export function costs(usage: Usage): {costs: Cost[]; tooLong: Model[]} {
  const all = reckonedModels();
  const found = all.filter((model) => holds(model, usage)).flatMap((model) => costOf(model, usage) ?? []);
  return {costs: found.toSorted((a, b) => a.total - b.total), tooLong: all.filter((model) => !holds(model, usage))};
}

/** Names of the calculator's fields in the address. */
export const usageFields = ['input', 'output', 'cached', 'requests'] as const;

/** Reads the calculator's query. Names the first field that is no whole number within its bounds; undefined where nothing is asked. */
export function readUsage(query: Readonly<Record<string, string>>): Usage | {wrong: (typeof usageFields)[number]} | undefined {
  if (!usageFields.some((name) => query[name])) return undefined;
  const usage = {input: 0, output: 0, cached: 0, requests: 1};
  for (const name of usageFields) {
    const text = query[name]?.trim() ?? '';
    if (text === '') continue;
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    const most = name === 'requests' ? mostRequests : name === 'cached' ? usage.input : mostTokens;
    if (!(value >= (name === 'requests' ? 1 : 0) && value <= most)) return {wrong: name};
    usage[name] = value;
  }
  return usage.input + usage.output > 0 ? usage : {wrong: 'input'};
}
