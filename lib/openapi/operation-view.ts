import type {Locale} from '@/i18n/routing';
import {fold} from '../search/normalize';
import {type Operation, operationGroups} from './operations';

export type OperationView = {
  /** Groups that have operations left, with those. */
  groups: ReturnType<typeof operationGroups>;
  /** Operations left in all groups. */
  total: number;
};

/** Whether each word stands in what a reader knows an operation by: name, description, method, path, or its ID in client libraries. */
function hasWords({id, method, apiPath, raw}: Operation, words: string[]): boolean {
  const text = fold([raw.summary, raw.description, method, apiPath, id].join('\n'));
  return words.every((word) => text.includes(word));
}

/** The operations that a query leaves, by group. An unknown parameter, method or group narrows nothing. */
export function viewOperations(locale: Locale, query: Readonly<Record<string, string>>): OperationView {
  const all = operationGroups(locale);
  const words = fold(query.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const {methods} = operationChoices(locale);
  const method = methods.find((each) => each === query.method?.toUpperCase());
  const group = all.find(({tag}) => tag.name === query.group);
  const groups = all
    .filter((each) => !group || each === group)
    .map((each) => ({
      ...each,
      operations: each.operations.filter(
        (operation) => (!method || operation.method.toUpperCase() === method) && hasWords(operation, words)
      )
    }))
    .filter(({operations}) => operations.length > 0);
  return {groups, total: groups.reduce((sum, {operations}) => sum + operations.length, 0)};
}

/** What a reader can narrow the list by: the methods that there are, and the groups by their names. */
export function operationChoices(locale: Locale): {methods: string[]; groups: {value: string; label: string}[]} {
  const groups = operationGroups(locale);
  const methods = new Set(groups.flatMap(({operations}) => operations.map(({method}) => method.toUpperCase())));
  return {methods: [...methods].toSorted(), groups: groups.map(({tag}) => ({value: tag.name, label: tag['x-name']}))};
}
