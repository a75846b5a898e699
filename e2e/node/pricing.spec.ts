import {expect, test} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {models} from '@/content/models';
import {prices} from '@/content/prices';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {docs} from '@/lib/docs';
import {priceSections} from '@/lib/docs/price-sections';
import {readPage} from '@/scripts/checks/page';
import {checkPrices, pricingSlug} from '@/scripts/checks/prices';
import {mainOf, tags} from '../html';
import {translator} from '../support';

const path = '/dev/howuse/pricing';
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
/** Rows of the tables in a piece of a document, each as the texts of its cells. */
const rows = (html: string) => (html.match(/<tr>.*?<\/tr>/gs) ?? []).map((row) => (row.match(/<t[hd]\b.*?<\/t[hd]>/gs) ?? []).map(plain));

for (const locale of locales) {
  const t = translator(locale);
  const words = wordsFor(locale).price;

  test(`every price of the data stands on the page in ${locale}, beside its name and condition`, async ({request}) => {
    const table = rows(mainOf(await (await request.get(localePath(locale, path))).text()));
    const all = [
      ...models.flatMap(({name, prices: own}) => own.map((price) => ({name, ...price}))),
      ...prices.map(({name, ...price}) => ({name: name[locale], ...price}))
    ];
    expect(all.length).toBeGreaterThan(150);
    for (const {name, amount, unit, condition} of all) {
      const found = table.filter((cells) => cells[0] === name && (!condition || cells.includes(condition[locale])));
      const shown = found.some((cells) =>
        cells.some((cell) => cell === words({amount, unit}) || cell.endsWith(` ${words({amount, unit})}`))
      );
      expect(shown, `${name}: ${words({amount, unit})}, ${condition?.[locale]}`).toBe(true);
    }
  });

  test(`the calculator of ${locale} answers in a view that points to the bare page`, async ({request}) => {
    const response = await request.get(`${localePath(locale, path)}?input=6200&output=300&cached=6000&requests=1000`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    const canonical = tags(html, 'link').find(({rel}) => rel === 'canonical')?.href ?? '';
    expect(new URL(canonical).pathname + new URL(canonical).search).toBe(localePath(locale, path));
    expect(tags(html, 'meta').find(({name}) => name === 'robots')?.content).toContain('noindex');
    const row = rows(mainOf(html)).find((cells) => cells[0] === 'GLM-4.6' && cells[1] === '¥8.4');
    expect(row?.slice(1, 5)).toEqual(['¥8.4', '¥0.6', '¥3.6', '¥4.2']);
    expect(mainOf(html)).toContain('value="6200"');
    const wrong = mainOf(await (await request.get(`${localePath(locale, path)}?input=10&cached=11`)).text());
    expect(plain(wrong)).toContain(t('PriceCalculator.wrong.cached', {most: 2_000_000}));
    expect(
      tags(wrong, 'input')
        .filter((input) => input['aria-invalid'] === 'true')
        .map(({name}) => name)
    ).toEqual(['cached']);
  });

  test(`a price page of ${locale} that lacks a table or has one twice is refused`, () => {
    const doc = docs.get(locale, pricingSlug);
    if (!doc) throw new Error('There is no price page.');
    const check = (body: string) => checkPrices(readPage({...doc, body}));
    expect(check(doc.body)).toEqual([]);
    expect(priceSections.length).toBeGreaterThan(8);
    for (const section of priceSections) {
      const table = `<PriceList of="${section}" />`;
      expect(check(doc.body.replace(table, '')).length, section).toBeGreaterThan(0);
      expect(check(`${doc.body}\n\n${table}\n`).length, section).toBeGreaterThan(0);
    }
    expect(check(doc.body.replace('<UnpricedModels />', ''))).toHaveLength(1);
  });

  test(`the Markdown of the prices in ${locale} has the tables and no form`, async ({request}) => {
    const text = await (await request.get(`${localePath(locale, path)}.md`)).text();
    expect(text).toContain('| [GLM-4.6](');
    expect(text).toContain(words({amount: 0.00012, unit: 'call'}));
    expect(text).not.toContain(t('PriceCalculator.fields.cached'));
  });
}

test('the JSON of all prices is what its schema says, and has what the data has', async ({request}) => {
  const schema = await (await request.get('/pricing.schema.json')).json();
  const data = await (await request.get('/pricing.json')).json();
  const ajv = new Ajv2020({strict: true, allErrors: true});
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(data.$schema).toBe(schema.$id);
  expect(data.services).toEqual(prices);
  expect(data.models.map(({id, prices: own, asOf}: (typeof models)[number]) => [id, own, asOf])).toEqual(
    models.map(({id, prices: own, pricesAsOf}) => [id, own, pricesAsOf])
  );
  for (const wrong of [
    {...data, version: 2},
    {...data, currency: 'USD'},
    {...data, services: [{...data.services[0], amount: -1}]}
  ])
    expect(validate(wrong)).toBe(false);
});
