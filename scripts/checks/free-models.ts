import {models} from '@/content/models';
import {leadPrice} from '@/lib/docs/models';
import type {Finding} from './finding';
import type {Page} from './page';

/** The page that lists the free models. */
const freeModelsSlug = 'activities';

/** The page of free models has every model that the data marks as free and that can be called, and no other in its table. */
export function checkFreeModels({doc, elements}: Pick<Page, 'doc' | 'elements'>): Finding[] {
  if (doc.slug !== freeModelsSlug) return [];
  const free = models.filter((model) => model.status.state !== 'retired' && leadPrice(model)?.amount === 0).map(({id}) => id);
  const table = elements.find(({name}) => name === 'ModelTable');
  const shown: string[] = table ? JSON.parse(table.attributes.ids ?? '[]') : [];
  const report = (message: string, remedy: string): Finding => ({file: doc.file, line: table?.line ?? 1, message, remedy});
  return [
    ...free
      .filter((id) => !shown.includes(id))
      .map((id) => report(`${id} is free by its price in content/models, but the table does not have it.`, `Add "${id}" to <ModelTable>.`)),
    ...shown
      .filter((id) => !free.includes(id))
      .map((id) => report(`${id} stands in the table of free models, but content/models does not say so.`, 'Correct one of the two.'))
  ];
}
