import {models, otherModelNames} from '@/content/models';
import type {Model, Price} from '@/lib/data/schema';

const byId = new Map(models.map((model) => [model.id, model]));

/** The model with this id. Throws, naming the id, when there is none. */
export function getModel(id: string): Model {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no model "${id}". Use an id of content/models/*.ts, or add the model there.`);
  return found;
}

/** The model whose guide page this is. */
export function modelOfPage(slug: string): Model | undefined {
  return models.find((model) => model.page === slug);
}

const modelNames = new Set([...otherModelNames, ...models.map(({name}) => name)]);

/** What keeps the translators of browsers off a label that is the name of a model: attributes of its element. */
export function asWritten(label: string): {translate?: 'no'} {
  return modelNames.has(label) ? {translate: 'no'} : {};
}

/** Number of tokens in a printed size: 128K → 128000, 1M → 1000000. Undefined sizes sort as 0. */
export function tokens(size: string | undefined): number {
  if (!size) return 0;
  return Number(size.slice(0, -1)) * (size.endsWith('M') ? 1_000_000 : 1_000);
}

/** The price models are compared by: what a plain call costs. Undefined where none is published. */
export function leadPrice(model: Model): Price | undefined {
  return model.prices.find(({item}) => item === 'inference' || item === 'input' || item === 'use') ?? model.prices[0];
}

export type ModelQuery = {kind?: string; capability?: string; sort?: string};

/** Models of a kind and with a capability, sorted by context (longest first) or price (lowest first, unknown last). */
export function queryModels({kind, capability, sort}: ModelQuery): Model[] {
  const found = models.filter(
    (model) => (!kind || model.kind === kind) && (!capability || (model.capabilities as string[]).includes(capability))
  );
  if (sort === 'context') return found.toSorted((a, b) => tokens(b.context) - tokens(a.context));
  if (sort === 'price') {
    const priced = found.flatMap((model) => {
      const price = leadPrice(model);
      return price ? [{model, ...price}] : [];
    });
    const inOrder = priced.sort((a, b) => a.unit.localeCompare(b.unit) || a.amount - b.amount).map(({model}) => model);
    return [...inOrder, ...found.filter((model) => !leadPrice(model))];
  }
  return found;
}
