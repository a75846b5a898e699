import type {Texts} from '@/i18n/texts';
import type {ModelInput, PriceStep} from '@/lib/data/schema';

type Price = ModelInput['prices'][number];
type Step = {condition: Texts; step: PriceStep};

/** The steps of the vendor's price table, by the length of a request in tokens. */
export const shortAnswer: Step = {
  condition: {zh: '输入小于 32K，输出小于 0.2K', en: 'input under 32K, output under 0.2K'},
  step: {inputBelow: 32_000, outputBelow: 200}
};
export const longAnswer: Step = {
  condition: {zh: '输入小于 32K，输出不小于 0.2K', en: 'input under 32K, output 0.2K or more'},
  step: {inputBelow: 32_000, outputFrom: 200}
};
export const shortInput: Step = {condition: {zh: '输入小于 32K', en: 'input under 32K'}, step: {inputBelow: 32_000}};
/** The last step; it ends where the context of the model ends. */
export const longInput = (end: string): Step => ({
  condition: {zh: `输入 32K 至 ${end}`, en: `input 32K to ${end}`},
  step: {inputFrom: 32_000}
});
export const from32K: Step = {condition: {zh: '输入 32K 及以上', en: 'input 32K or more'}, step: {inputFrom: 32_000}};

/** What input, output and cached input cost on one step, in CNY per million tokens. */
export function tier(step: Step | undefined, input: number, output: number, cacheHit: number): Price[] {
  const priced = (item: Price['item'], amount: number): Price => ({item, amount, unit: 'million-tokens', ...step});
  return [priced('input', input), priced('output', output), priced('cache-hit', cacheHit)];
}
