import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import {operations} from '../operations';
import {requestOf} from '../samples';
import {openApi} from '../source';
import {collectionOf} from '.';
import type {Folder, Item} from './format';

const itemsOf = (folder: Folder): Item[] => folder.item.flatMap((each) => ('item' in each ? itemsOf(each) : [each]));

/** The address that a tool asks: variables of the path and parameters that are on filled in. */
function addressOf({request: {url}}: Item): string {
  const values = new Map(url.variable?.map(({key, value}) => [`:${key}`, encodeURIComponent(value)]));
  const query = (url.query ?? []).filter(({disabled}) => !disabled).map(({key, value}) => `${key}=${encodeURIComponent(value)}`);
  return `${portal.apiBase}/${url.path.map((part) => values.get(part) ?? part).join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

test('each example of the reference is a request that is sent as its sample is', () => {
  for (const locale of locales) {
    const collection = collectionOf(locale);
    const items = collection.item.flatMap(itemsOf);
    const wanted = operations(locale).flatMap((operation) => {
      const examples = Object.values(Object.values(operation.raw.requestBody?.content ?? {})[0]?.examples ?? {});
      return (examples.length > 0 ? examples.map(({value}) => value) : [undefined]).map((value) =>
        requestOf(portal.apiBase, operation, value)
      );
    });
    expect(items.length).toBeGreaterThan(operations(locale).length);
    expect(items.map((item) => `${item.request.method} ${addressOf(item)}`)).toEqual(wanted.map(({method, url}) => `${method} ${url}`));
    expect(new Set(wanted.map(({answer}) => answer)).size).toBe(3);
    for (const [index, {request}] of items.entries()) {
      const {kind, body, answer} = wanted[index] ?? {};
      const accept = request.header.find(({key}) => key === 'Accept')?.value;
      expect(accept).toBe(answer === 'stream' ? 'text/event-stream' : answer === 'json' ? 'application/json' : '*/*');
      if (kind === 'json') expect(request.body?.mode === 'raw' && JSON.parse(request.body.raw)).toEqual(body);
      else expect(request.body?.mode).toBe(kind === 'form' ? 'formdata' : undefined);
    }
  }
});

test('the key is a variable without a value, and no request has one of its own', () => {
  for (const locale of locales) {
    const {auth, variable, item} = collectionOf(locale);
    expect(auth.bearer[0]?.value).toBe(`{{${portal.apiKeyVariable}}}`);
    expect(variable.find(({key}) => key === portal.apiKeyVariable)?.value).toBe('');
    expect(JSON.stringify(item)).not.toMatch(/authorization|bearer|\bsk-|api[_-]?key"/i);
  }
});

test('a file of a form is chosen by the reader: the request names it and holds no place of a disk', () => {
  const fields = collectionOf(locales[0] ?? 'en')
    .item.flatMap(itemsOf)
    .flatMap(({request: {body}}) => (body?.mode === 'formdata' ? body.formdata : []));
  const files = fields.filter((field) => field.type === 'file');
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(file).toMatchObject({src: [], description: expect.stringMatching(/\.\w+$/)});
});

test('the collection, its folders and its requests are named as the reference names them, in its language', () => {
  for (const locale of locales) {
    const {info, tags} = openApi(locale);
    const {info: own, variable, item} = collectionOf(locale);
    expect(own).toMatchObject({name: `${info.title} · ${textIn(portal.name, locale)}`, description: info.description});
    expect(variable[0]).toEqual({key: 'baseUrl', value: portal.apiBase});
    expect(item.map(({name, description}) => [name, description])).toEqual(tags.map((tag) => [tag['x-name'], tag.description]));
    const all = operations(locale);
    const shown = item.flatMap((folder) => folder.item);
    expect(shown.map(({name}) => name)).toEqual(all.map(({raw}) => raw.summary));
    for (const [index, {raw}] of all.entries()) {
      const requests = itemsOf({name: '', item: shown.slice(index, index + 1)});
      const examples = Object.values(Object.values(raw.requestBody?.content ?? {})[0]?.examples ?? {});
      if (examples.length > 1) expect(requests.map(({name}) => name)).toEqual(examples.map(({summary}) => summary));
      const given = (raw.parameters ?? []).filter((parameter) => parameter.in !== 'header');
      for (const {request} of requests) {
        expect(request.description).toBe(raw.description);
        const said = [...(request.url.variable ?? []), ...(request.url.query ?? [])];
        expect(said.map(({key, description}) => [key, description])).toEqual(given.map(({name, description}) => [name, description]));
      }
    }
  }
});
