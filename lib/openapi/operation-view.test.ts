import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {operationChoices, viewOperations} from './operation-view';
import {operations} from './operations';

const pathsOf = (query: Record<string, string>, locale = locales[0] ?? 'en') =>
  viewOperations(locale, query).groups.flatMap((group) => group.operations.map(({method, apiPath}) => `${method} ${apiPath}`));

test('without a filter, and with one that nobody knows, every operation is there once', () => {
  for (const locale of locales) {
    const all = operations(locale).length;
    expect(all).toBeGreaterThan(50);
    const unknown: Record<string, string>[] = [{}, {q: ' '}, {method: 'brew'}, {group: 'constructor'}, {colour: 'blue'}];
    for (const query of unknown) expect(viewOperations(locale, query).total, JSON.stringify(query)).toBe(all);
  }
});

test('method, group and words narrow together, whatever their case and width', () => {
  expect(pathsOf({method: 'delete'}).every((each) => each.startsWith('delete '))).toBe(true);
  expect(pathsOf({group: 'batch'})).toHaveLength(operations('en').filter(({group}) => group === 'batch').length);
  expect(pathsOf({q: 'ＣＨＡＴ/Completions async'})).toEqual(['post /paas/v4/async/chat/completions']);
  expect(pathsOf({q: 'post embeddings', method: 'GET'})).toEqual([]);
  expect(pathsOf({group: 'file', method: 'DELETE'}).length).toBeGreaterThan(0);
});

test('each choice leaves operations', () => {
  for (const locale of locales) {
    const {methods, groups} = operationChoices(locale);
    expect(methods.length).toBeGreaterThan(2);
    for (const method of methods) expect(viewOperations(locale, {method}).total, method).toBeGreaterThan(0);
    for (const {value} of groups) expect(viewOperations(locale, {group: value}).total, value).toBeGreaterThan(0);
  }
});
