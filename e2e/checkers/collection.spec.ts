import {createRequire} from 'node:module';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import type {Collection as Given} from '@/lib/openapi/collection/format';
import {operations} from '@/lib/openapi/operations';
import {requestOf} from '@/lib/openapi/samples';
import {portal} from '@/portal.config';

/** What Postman itself reads collections with; the parts that are used here. */
type Sdk = {
  Collection: new (
    given: Given
  ) => {
    auth: {type: string; parameters(): {get(name: string): string}};
    forEachItem(act: (item: {request: {method: string; url: object; body?: {mode: string}}}) => void): void;
    variables: {toObject(): Record<string, string>; replace(text: string): string};
  };
};

const {Collection} = createRequire(join(process.cwd(), 'e2e/checkers/package.json'))('postman-collection') as Sdk;

for (const locale of locales) {
  test(`Postman reads every request of the collection in ${locale}, its key is a variable without a value`, async ({request}) => {
    const given: Given = await (await request.get(localePath(locale, '/postman.json'))).json();
    const collection = new Collection(given);
    const known = collection.variables.toObject();
    expect(known[portal.apiKeyVariable]).toBe('');
    expect(collection.auth.type).toBe('bearer');
    expect(collection.auth.parameters().get('token')).toBe(`{{${portal.apiKeyVariable}}}`);
    const read: string[] = [];
    collection.forEachItem(({request: {method, url, body}}) => {
      const address = decodeURI(new URL(collection.variables.replace(url.toString())).href);
      read.push(`${method} ${address} ${body?.mode ?? 'none'}`);
    });
    const modes = {none: 'none', json: 'raw', form: 'formdata'};
    const samples = operations(locale).flatMap((operation) => {
      const examples = Object.values(Object.values(operation.raw.requestBody?.content ?? {})[0]?.examples ?? {}).map(({value}) => value);
      return (examples.length > 0 ? examples : [undefined]).map((example) => requestOf(portal.apiBase, operation, example));
    });
    expect(samples.length).toBeGreaterThan(operations(locale).length);
    expect(read).toEqual(samples.map(({method, url, kind}) => `${method} ${decodeURIComponent(url)} ${modes[kind]}`));
  });
}
