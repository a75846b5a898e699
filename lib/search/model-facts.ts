import {endpoints} from '@/content/endpoints';
import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {Model, Price} from '@/lib/data/schema';
import {portal} from '@/portal.config';
import {getModel, leadPrice} from '../docs/models';
import {priceTiers} from '../docs/price-tiers';

const compact = (values: (string | undefined | false)[]) => values.filter(Boolean).join('\n');

/** The specification of a model as its table shows it, a line for each row. */
export function modelFacts(model: Model, locale: Locale): string {
  const {t, price, list} = wordsFor(locale);
  const row = (label: string, value: string | false | undefined) => value && `${label} ${value}`;
  const {status, concurrency, maxTokens, sampling} = model;
  return compact([
    row(t('ModelData.code'), [model.code, ...model.otherCodes].join(' ')),
    row(
      t('ModelData.status'),
      status.state === 'retired' && status.date ? t('ModelData.retiredOn', {date: status.date}) : t(`ModelData.${status.state}`)
    ),
    status.successor && t('ModelData.successor', {name: getModel(status.successor).name}),
    row(t('ModelData.kind'), t(`ModelData.kinds.${model.kind}`)),
    row(t('ModelData.released'), model.releasedOn),
    row(t('ModelData.input'), list(model.input.map((kind) => t(`ModelData.modalities.${kind}`)))),
    row(t('ModelData.output'), list(model.output.map((kind) => t(`ModelData.modalities.${kind}`)))),
    row(
      t('ModelData.parameters'),
      model.parameters &&
        (model.parameters.active === undefined
          ? t('ModelData.parametersTotal', {total: String(model.parameters.total)})
          : t('ModelData.parametersActive', {total: String(model.parameters.total), active: String(model.parameters.active)}))
    ),
    row(t('ModelData.context'), model.context),
    row(t('ModelData.maxOutput'), model.maxOutput),
    row(t('ModelData.maxTokens'), maxTokens && [maxTokens.default, maxTokens.max].filter((value) => value !== undefined).join(' ')),
    row(
      t('ModelData.defaults'),
      sampling && `temperature ${sampling.temperature}${sampling.topP === undefined ? '' : `, top_p ${sampling.topP}`}`
    ),
    row(t('ModelData.thinking'), model.thinking && t(`ModelData.thinkingModes.${model.thinking}`)),
    row(t('ModelData.weights'), model.weights && new URL(model.weights.url).pathname.slice(1)),
    ...model.prices.map((each) =>
      compact([each.item !== 'use' && t(`ModelData.item.${each.item}`), price(each), each.condition?.[locale]]).replaceAll('\n', ' ')
    ),
    row(t('ModelData.concurrency'), concurrency && Object.values(concurrency).join(' / ')),
    row(
      t('ModelData.capabilities'),
      model.capabilities.length > 0 && list(model.capabilities.map((each) => t(`ModelData.capability.${each}`)))
    ),
    ...model.endpoints.map(endpointText),
    ...model.notes.map((note) => note[locale])
  ]);
}

/** A value that a text names by its model and field. */
export function modelValue(id: string, name: string, locale: Locale): string | number | undefined {
  const {priceInText} = wordsFor(locale);
  const model = getModel(id);
  const priced = (item: string) => {
    const found = item === 'lead' ? leadPrice(model) : model.prices.find((each) => each.item === item);
    return found && priceInText(found);
  };
  const values: Record<string, () => string | number | undefined> = {
    code: () => model.code,
    name: () => model.name,
    context: () => model.context,
    maxOutput: () => model.maxOutput,
    maxTokensDefault: () => model.maxTokens?.default,
    maxTokensMax: () => model.maxTokens?.max,
    temperature: () => model.sampling?.temperature,
    topP: () => model.sampling?.topP,
    price: () => priced('lead'),
    batchPrice: () => priced('batch'),
    cachePrice: () => priced('cache-hit'),
    releasedOn: () => model.releasedOn,
    retiredOn: () => model.status.date,
    successor: () => model.status.successor && getModel(model.status.successor).name
  };
  return values[name] ? values[name]() : model.concurrency?.[name as 'v0'];
}

/** The token prices of a model as their table shows them, a line for each length of request. */
export function priceRows(model: Pick<Model, 'name' | 'prices'>, locale: Locale): string {
  const {price} = wordsFor(locale);
  return priceTiers(model)
    .map(({condition, input, output, cacheHit}) => {
      const amounts = [input, output, cacheHit].filter((amount) => amount !== undefined);
      return [model.name, condition?.[locale], ...amounts.map((amount) => price({amount, unit: 'million-tokens'}))]
        .filter(Boolean)
        .join(' ');
    })
    .join('\n');
}

/** Prices of a model as a table of the price page shows them: by steps where it has tokens, otherwise a line each. */
export function pieceRows({model, prices}: {model: Model; prices: Price[]}, locale: Locale): string {
  const {price} = wordsFor(locale);
  if (prices.some(({item}) => item === 'input' || item === 'inference')) return priceRows({...model, prices}, locale);
  return prices.map((each) => [model.name, price(each), each.condition?.[locale]].filter(Boolean).join(' ')).join('\n');
}

/** A model in a list: name, code, sizes and what a plain call costs. */
export function modelRow(model: Model, locale: Locale): string {
  const {price} = wordsFor(locale);
  const lead = leadPrice(model);
  return [
    model.name,
    model.code,
    model.context,
    model.maxOutput,
    lead && price(lead),
    model.concurrency && Object.values(model.concurrency).join(' / ')
  ]
    .filter(Boolean)
    .join(' ');
}

/** Method and address of an endpoint. */
export function endpointText(id: string): string {
  const found = endpoints.find((endpoint) => endpoint.id === id);
  return found ? `${found.method} ${found.method === 'WSS' ? portal.apiBase.replace('https', 'wss') : portal.apiBase}${found.path}` : '';
}
