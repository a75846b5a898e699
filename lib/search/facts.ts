import {disputedPoints} from '@/content/disputed';
import {endpoints} from '@/content/endpoints';
import {errorCodes} from '@/content/errors';
import {prices} from '@/content/prices';
import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {retryCodes} from '@/lib/docs/retry-codes';
import {getModel} from '../docs/models';
import {endpointText, modelFacts, modelRow, modelValue, priceRows} from './model-facts';

type Attributes = Record<string, string>;

function errorRow(code: number, locale: Locale): string {
  const found = errorCodes.find((error) => error.code === code);
  return found ? `${found.code} ${found.http ?? ''} ${found.meaning[locale]}\n${found.remedy[locale]}` : '';
}

function endpointRows(locale: Locale): string {
  const {t, list} = wordsFor(locale);
  return endpoints
    .map(({id, name, modes}) => `${name[locale]} ${endpointText(id)} ${list(modes.map((mode) => t(`EndpointTable.mode.${mode}`)))}`)
    .join('\n');
}

const strings = (source = '') => [...source.matchAll(/(["'])((?:\\.|(?!\1).)*)\1/g)].map((match) => match[2] ?? '');
const numbers = (source = '') => (source.match(/\d+/g) ?? []).map(Number);

/** What a component of a page shows as text; the lists that make entries of their own are in `lists.ts`. */
export function componentText(name: string, attributes: Attributes, locale: Locale): string {
  const {price, priceInText} = wordsFor(locale);
  const ids = strings(attributes.ids);
  const priceOf = (id: string) => prices.find((each) => each.id === id);
  switch (name) {
    case 'ModelSpec':
      return modelFacts(getModel(attributes.id ?? ''), locale);
    case 'ModelPrices':
      return ids.map((id) => priceRows(getModel(id), locale)).join('\n');
    case 'ModelTable':
      return ids.map((id) => modelRow(getModel(id), locale)).join('\n');
    case 'ModelValue':
      return String(modelValue(attributes.id ?? '', attributes.field ?? '', locale) ?? '');
    case 'PriceTable':
      return ids
        .map(priceOf)
        .map((each) => (each ? `${each.name[locale]} ${price(each)} ${each.condition?.[locale] ?? ''}` : ''))
        .join('\n');
    case 'PriceValue': {
      const found = priceOf(attributes.id ?? '');
      return found ? priceInText(found) : '';
    }
    case 'Endpoint':
      return endpointText(attributes.id ?? '');
    case 'EndpointTable':
      return endpointRows(locale);
    case 'ErrorTable':
      return numbers(attributes.codes)
        .map((code) => errorRow(code, locale))
        .join('\n');
    case 'RetryCodes':
      return retryCodes.join(' ');
    case 'Disputed':
      return disputedPoints.find(({id}) => id === attributes.id)?.text[locale] ?? '';
    case 'ErrorCode':
      return attributes.code ?? '';
    case 'Sequence':
      return [attributes.label, ...strings(attributes.actors), ...strings(attributes.steps)].join('\n');
    case 'Flow':
      return [attributes.label, ...strings(attributes.nodes)].join('\n');
    default:
      return [attributes.title, attributes.label].filter(Boolean).join('\n');
  }
}
