import {expect, test} from 'vitest';
import {errorCodes} from '@/content/errors';
import {apiNavigation} from '@/content/navigation';
import {locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {modelsOf} from './models-of';
import {apiTree} from './nav';
import {operationGroups, operationOfEndpoint, operations, operationsWithError, responsesOf} from './operations';
import {apiPageAt, apiPages, apiPaths, describeApiPage, errorPath, tryPath} from './pages';
import {realtime} from './source';

const words = {title: (code: number) => `title ${code}`, description: (code: number) => `description ${code}`};
const chat = '/dev/api/model/chat-completions';

for (const locale of locales) {
  test(`every group, operation and code of ${locale} has a page under its own title`, () => {
    const groups = operationGroups(locale);
    const list = operations(locale);
    const described = (path: string) => {
      const page = apiPageAt(locale, path);
      return page && {kind: page.kind, ...describeApiPage(locale, page, words)};
    };
    for (const {tag, path, operations: own} of groups) {
      expect(described(path), path).toEqual({kind: 'group', title: tag['x-name'], description: tag.description.replaceAll('`', '')});
      expect(own.length, path).toBeGreaterThan(0);
      expect(own.every(({group, path: below}) => group === tag.name && below.startsWith(`${path}/`))).toBe(true);
    }
    expect(groups.flatMap((group) => group.operations)).toHaveLength(list.length);
    for (const {path, raw} of list)
      expect(described(path), path).toEqual({kind: 'operation', title: raw.summary, description: raw.description.replaceAll('`', '')});
    for (const {code} of errorCodes)
      expect(described(errorPath(code))).toEqual({kind: 'error', title: `title ${code}`, description: `description ${code}`});
    const {title, description} = realtime(locale).info;
    expect(described('/dev/api/realtime')).toEqual({kind: 'realtime', title, description});
    expect(described('/dev/api/nowhere')).toBeUndefined();
    expect(apiPages(locale).size).toBe(groups.length + list.length + errorCodes.length + 1);
    expect(apiPaths()).toEqual([...apiPages(locale).keys()]);
  });

  test(`the sidebar of the reference of ${locale} has the guides, then the operations by group, then the realtime events`, () => {
    const guide = {slug: 'g', path: '/dev/g', label: 'G'};
    const asked: (readonly string[])[] = [];
    const tree = apiTree(locale, (slugs) => {
      asked.push(slugs);
      return [guide];
    });
    expect(asked).toEqual([apiNavigation.guides]);
    expect(tree.map(({id, label}) => [id, label])).toEqual([
      ['api-guides', textIn(apiNavigation.labels.guides, locale)],
      ['api-operations', textIn(apiNavigation.labels.operations, locale)]
    ]);
    expect(tree[0]?.entries).toEqual([guide]);
    expect(tree[1]?.entries).toEqual([
      ...operationGroups(locale).map(({tag, operations: own}) => ({
        label: tag['x-name'],
        items: own.map(({path, raw}) => ({slug: path, path, label: raw.summary}))
      })),
      {slug: '/dev/api/realtime', path: '/dev/api/realtime', label: realtime(locale).info.title}
    ]);
  });
}

test('an operation is found by its address, by the endpoint that the guide names and by the codes it can answer', () => {
  const operation = operations('en').find(({path}) => path === chat);
  if (!operation) throw new Error('There is no chat.');
  expect(operation).toMatchObject({id: 'chatCompletions', group: 'model', method: 'post', apiPath: '/paas/v4/chat/completions'});
  expect(tryPath(operation)).toBe(`${chat}/try`);
  expect(operationOfEndpoint('POST', '/paas/v4/chat/completions')).toBe(chat);
  expect(operationOfEndpoint('GET', '/paas/v4/chat/completions')).toBeUndefined();
  expect(operationOfEndpoint('GET', '/paas/v4/files')).toBe('/dev/api/file/list-files');
  const [code = 0] = operation.raw['x-error-codes'] ?? [];
  expect(operationsWithError('en', code).map(({id}) => id)).toContain(operation.id);
  expect(operationsWithError('en', 1)).toEqual([]);
});

test('the models of an operation are those that are called by it, retired ones left out', () => {
  const ids = modelsOf({method: 'post', apiPath: '/paas/v4/chat/completions'}).map(({id}) => id);
  expect(ids).toContain('glm-4.6');
  expect(ids).not.toContain('glm-z1-air');
  expect(ids).not.toContain('cogview-4');
  expect(modelsOf({method: 'get', apiPath: '/paas/v4/chat/completions'})).toEqual([]);
});

test('answers stand under their status, shared ones written out, and one that leads nowhere is an error', () => {
  const [operation] = operations('en');
  if (!operation) throw new Error('There is no operation.');
  const shared = operations('en')
    .flatMap(({raw}) => Object.values(raw.responses))
    .find((response) => '$ref' in response);
  expect(shared).toBeDefined();
  for (const each of operations('en')) for (const [, response] of responsesOf('en', each)) expect(response.description).toMatch(/\w/);
  const raw = {...operation.raw, responses: {200: {description: 'x'}, default: {$ref: '#/components/responses/Nowhere'}}};
  expect(() => responsesOf('en', {...operation, raw})).toThrow(
    `The operation ${operation.id} refers to #/components/responses/Nowhere, which the document does not hold.`
  );
  expect(responsesOf('en', {...operation, raw: {...raw, responses: {200: {description: 'x'}}}})).toEqual([['200', {description: 'x'}]]);
});
