import type {LocalizedText, Price} from '@/lib/data/schema';

/** The steps of the vendor's price table, by the length of a request in tokens. */
export const shortAnswer: LocalizedText = {zh: '输入小于 32K，输出小于 0.2K', en: 'input under 32K, output under 0.2K'};
export const longAnswer: LocalizedText = {zh: '输入小于 32K，输出不小于 0.2K', en: 'input under 32K, output 0.2K or more'};
export const shortInput: LocalizedText = {zh: '输入小于 32K', en: 'input under 32K'};
export const longInput = (end: string): LocalizedText => ({zh: `输入 32K 至 ${end}`, en: `input 32K to ${end}`});
export const from32K: LocalizedText = {zh: '输入 32K 及以上', en: 'input 32K or more'};

/** What input, output and cached input cost under one condition, in CNY per million tokens. */
export function tier(condition: LocalizedText | undefined, input: number, output: number, cacheHit: number): Price[] {
  const priced = (item: Price['item'], amount: number): Price => ({item, amount, unit: 'million-tokens', ...(condition && {condition})});
  return [priced('input', input), priced('output', output), priced('cache-hit', cacheHit)];
}
