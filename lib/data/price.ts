import {z} from 'zod';
import {id, isoDate, sourceUrl} from './fields';
import {localizedText} from './texts';

const priceUnits = [
  'million-tokens',
  'image',
  'video',
  'minute',
  'call',
  'thousand-calls',
  'page',
  'gb-day',
  'second',
  'ten-thousand-characters'
] as const;

/** Lengths of one request, in tokens, for which a price holds. The vendor's K counts as 1,000. */
const priceStep = z.strictObject({
  inputFrom: z.number().int().positive().optional(),
  inputBelow: z.number().int().positive().optional(),
  outputFrom: z.number().int().positive().optional(),
  outputBelow: z.number().int().positive().optional()
});
export type PriceStep = z.infer<typeof priceStep>;

export const price = z.strictObject({
  /** What is billed. `inference` is one price for input and output together. */
  item: z.enum(['inference', 'input', 'output', 'cache-hit', 'batch', 'training', 'storage', 'use']),
  /** Amount in CNY for one `unit`. 0 means free of charge. */
  amount: z.number().nonnegative(),
  unit: z.enum(priceUnits),
  condition: localizedText.optional(),
  /** What the condition says, where it is about the length of a request. */
  step: priceStep.optional()
});
export type Price = z.infer<typeof price>;

export const serviceGroups = ['search', 'knowledge', 'files', 'moderation', 'agents'] as const;

/** Prices of everything that is not a model: tools and storage. */
export const servicePrice = z.strictObject({
  id,
  /** Table of the price page that it stands in. */
  group: z.enum(serviceGroups),
  name: localizedText,
  amount: z.number().nonnegative(),
  unit: z.enum(priceUnits),
  condition: localizedText.optional(),
  asOf: isoDate,
  source: sourceUrl
});
export type ServicePrice = z.infer<typeof servicePrice>;
