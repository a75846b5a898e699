import {prices} from '@/content/prices';
import {entryOf} from '@/lib/data/entry-of';
import type {Model, Price, ScenarioCost, ServicePrice} from '@/lib/data/schema';
import {costOf} from './cost';
import {getModel} from './models';

/** What a run of a scenario uses, the price of one unit where there is one, and what it comes to in CNY. Undefined where no price is known. */
export type CostLine = ScenarioCost & {of: Model | ServicePrice; unit?: Pick<Price, 'amount' | 'unit'>; amount?: number};

function tokensOf(model: Model, {input, output, cached, batch}: Extract<ScenarioCost, {input: number}>): number | undefined {
  const half = batch ? model.prices.find(({item}) => item === 'batch')?.amount : undefined;
  if (batch) return half === undefined ? undefined : ((input + output) * half) / 1_000_000;
  return costOf(model, {input, output, cached, requests: 1})?.total;
}

/** Reckons one line by the prices of the data. Throws where it names a price that is not there. */
export function costLine(line: ScenarioCost): CostLine {
  if ('price' in line) {
    const of = entryOf(prices, line.price, 'content/prices.ts');
    return {...line, of, unit: of, amount: of.amount * line.count};
  }
  const of = getModel(line.model);
  if ('input' in line) return {...line, of, amount: tokensOf(of, line)};
  const unit = of.prices.find(({item}) => item === 'use');
  return {...line, of, unit, amount: unit && unit.amount * line.uses};
}

/** What a run costs in all, as far as its prices are known. */
export function totalOf(lines: readonly CostLine[]): number | undefined {
  return lines.some(({amount}) => amount === undefined) ? undefined : lines.reduce((sum, {amount = 0}) => sum + amount, 0);
}
