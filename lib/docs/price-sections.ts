import {models} from '@/content/models';
import {prices} from '@/content/prices';
import {type Model, type Price, type ServicePrice, serviceGroups} from '@/lib/data/schema';

/** The tables of the price page: those of models, then those of tools and storage. */
const modelPriceSections = ['text', 'vision', 'image', 'video', 'speech', 'vectors', 'batch', 'retired'] as const;
export const priceSections = [...modelPriceSections, ...serviceGroups] as const;
export type PriceSection = (typeof priceSections)[number];

const sectionOfKind: Record<Model['kind'], (typeof modelPriceSections)[number]> = {
  language: 'text',
  reasoning: 'text',
  vision: 'vision',
  'visual-reasoning': 'vision',
  image: 'image',
  video: 'video',
  audio: 'speech',
  embedding: 'vectors',
  other: 'vectors'
};

function sectionOf({kind, status}: Model, {item}: Price): PriceSection {
  if (status.state === 'retired') return 'retired';
  return item === 'batch' ? 'batch' : sectionOfKind[kind];
}

/** Models that have prices in a table, each with those prices. */
export function pricedModels(section: PriceSection): {model: Model; prices: Price[]}[] {
  return models
    .map((model) => ({model, prices: model.prices.filter((price) => sectionOf(model, price) === section)}))
    .filter(({prices: own}) => own.length > 0);
}

/** Prices of tools and storage in a table. */
export function servicePrices(section: PriceSection): ServicePrice[] {
  return prices.filter(({group}) => group === section);
}

/** Models that can be called and whose price no source gives. */
export function unpricedModels(): Model[] {
  return models.filter((model) => model.prices.length === 0 && model.status.state !== 'retired');
}

/** The table that a reader calls by this name. Throws where there is none. */
export function priceSection(name: string): PriceSection {
  const found = priceSections.find((section) => section === name);
  if (!found) throw new Error(`<PriceList of="${name}"/>: there is no such table. Use one of ${priceSections.join(', ')}.`);
  return found;
}
