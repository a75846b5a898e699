import {expect, test} from 'vitest';
import {models} from '@/content/models';
import {prices} from '@/content/prices';
import {absoluteUrl} from './metadata';
import {pricingJson, pricingSchema} from './pricing';

const site = absoluteUrl('zh', '/').replace(/\/$/, '');
const urls = (path: string) => ({'zh-CN': site + path, en: `${site}/en${path}`});

test('every price is in the file for programs, with its model, its day and its sources', () => {
  const {models: found, services, ...rest} = JSON.parse(pricingJson());
  expect(rest).toEqual({
    $schema: `${site}/pricing.schema.json`,
    version: 1,
    currency: 'CNY',
    asOf: [...models.map(({pricesAsOf}) => pricesAsOf), ...prices.map(({asOf}) => asOf)].toSorted().at(-1),
    url: urls('/dev/howuse/pricing')
  });
  expect(services).toEqual(JSON.parse(JSON.stringify(prices)));
  expect(found).toHaveLength(models.length);
  for (const [index, model] of models.entries()) {
    const {id, code, name, kind, sources, status, pricesAsOf, page} = model;
    expect(found[index], id).toEqual({
      ...JSON.parse(JSON.stringify({id, code, name, kind, sources, state: status.state, prices: model.prices, asOf: pricesAsOf})),
      ...(page && {url: urls(`/dev/${page}`)})
    });
  }
  expect(pricingJson()).toMatch(/^\{\n {2}"\$schema"[\s\S]+\}\n$/);
});

test('its schema says what the fields are', () => {
  const schema = JSON.parse(pricingSchema());
  expect(schema).toMatchObject({$id: `${site}/pricing.schema.json`, title: 'Prices', type: 'object', additionalProperties: false});
  expect(schema.$schema).toContain('2020-12');
  for (const field of ['version', 'asOf', 'url']) expect(schema.properties[field].description, field).toMatch(/\w/);
  for (const field of ['prices', 'url']) expect(schema.properties.models.items.properties[field].description, field).toMatch(/\w/);
  expect(schema.properties.version.const).toBe(1);
  expect(schema.required).toEqual(['$schema', 'version', 'currency', 'asOf', 'url', 'models', 'services']);
  expect(pricingSchema()).toMatch(/^\{\n {2}"\$id"[\s\S]+\}\n$/);
});
