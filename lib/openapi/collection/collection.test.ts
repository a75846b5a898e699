import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {portal} from '@/portal.config';
import {operations} from '../operations';
import {requestOf} from '../samples';
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
