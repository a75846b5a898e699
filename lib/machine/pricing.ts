import {z} from 'zod';
import {models} from '@/content/models';
import {prices} from '@/content/prices';
import {isoDate, model, price, servicePrice} from '@/lib/data/schema';
import {docPath} from '../docs';
import {localizedUrls, urlsOf} from './localized-urls';
import {fileUrl} from './metadata';
import {pricingFiles, pricingPath} from './pricing-paths';

const file = z.strictObject({
  $schema: z.url(),
  version: z.literal(1).describe('Grows when a field changes its meaning or goes away.'),
  currency: z.literal('CNY'),
  asOf: isoDate.describe('Newest day for which one of the prices was read; each entry has its own.'),
  url: localizedUrls.describe('The prices as a page.'),
  models: z.array(
    model.pick({id: true, code: true, name: true, kind: true, sources: true}).extend({
      state: model.shape.status.shape.state,
      prices: z.array(price).describe('Empty where no source gives a price.'),
      asOf: isoDate,
      url: localizedUrls.optional().describe('The guide page of the model.')
    })
  ),
  services: z.array(servicePrice)
});

/** Every price of the data as JSON: models with their steps, tools and storage. Amounts in CNY. */
export function pricingJson(): string {
  const data: z.infer<typeof file> = {
    $schema: fileUrl(pricingFiles.schema),
    version: 1,
    currency: 'CNY',
    asOf: [...models.map(({pricesAsOf}) => pricesAsOf), ...prices.map(({asOf}) => asOf)].toSorted().at(-1) ?? '',
    url: urlsOf(pricingPath),
    models: models.map(({id, code, name, kind, status, sources, pricesAsOf, page, ...rest}) => ({
      ...{id, code, name, kind, sources},
      state: status.state,
      prices: rest.prices,
      asOf: pricesAsOf,
      ...(page && {url: urlsOf(docPath(page))})
    })),
    services: prices
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** JSON Schema (draft 2020-12) of `pricingJson`. */
export function pricingSchema(): string {
  const schema = z.toJSONSchema(file, {target: 'draft-2020-12', io: 'output'});
  return `${JSON.stringify({$id: fileUrl(pricingFiles.schema), title: 'Prices', ...schema}, null, 2)}\n`;
}
