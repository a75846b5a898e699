import {models} from '@/content/models';
import {prices} from '@/content/prices';
import {pricedModels, priceSections, servicePrices} from '@/lib/docs/price-sections';
import type {Finding} from './finding';
import type {Page} from './page';

/** The page that has every price. */
export const pricingSlug = 'howuse/pricing';

/** No price of the data is missing from the price page: it has every table, and the tables have every price, each once. */
export function checkPrices({doc, elements}: Pick<Page, 'doc' | 'elements'>): Finding[] {
  if (doc.slug !== pricingSlug) return [];
  const shown = elements.filter(({name}) => name === 'PriceList').map(({attributes}) => attributes.of);
  const tables = shown.flatMap((of) => priceSections.filter((section) => section === of));
  const report = (message: string, remedy: string): Finding => ({file: doc.file, line: 1, message, remedy});
  const priced = tables.flatMap((section) => pricedModels(section).flatMap((entry) => entry.prices));
  const services = tables.flatMap(servicePrices);
  const times = <T>(all: readonly T[], one: T) => all.filter((each) => each === one).length;
  return [
    ...models.flatMap((model) =>
      model.prices
        .filter((price) => times(priced, price) !== 1)
        .map((price) =>
          report(
            `the price of ${model.name} (${price.item}, ¥${price.amount}) stands in ${times(priced, price)} tables of the page.`,
            `Show each of these tables once: ${priceSections.map((section) => `<PriceList of="${section}" />`).join(' ')}.`
          )
        )
    ),
    ...prices
      .filter((price) => times(services, price) !== 1)
      .map((price) =>
        report(
          `the price "${price.id}" stands in ${times(services, price)} tables of the page.`,
          `Show <PriceList of="${price.group}" /> once.`
        )
      ),
    ...(elements.some(({name}) => name === 'UnpricedModels')
      ? []
      : [report('the models without a price are not named.', 'Show <UnpricedModels />.')])
  ];
}
