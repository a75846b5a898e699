import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {publishedOpenApi} from './publish';
import {openApi} from './source';
import type {ApiResponse, OpenApi, RawOperation} from './types';

/** Names that a browser's scripts know, which a generated client would hide. */
const ofBrowsers = [
  'Comment',
  'Document',
  'Element',
  'History',
  'Image',
  'Location',
  'Node',
  'Notification',
  'Option',
  'Range',
  'Selection',
  'Text'
];

test('as it is published, every operation says how it fails, a stream is text, and no schema hides a global', () => {
  for (const locale of locales) {
    const {paths, components} = publishedOpenApi(locale) as unknown as OpenApi;
    for (const [path, item] of Object.entries(paths))
      for (const {responses} of Object.values(item)) {
        expect(Object.keys(responses).filter((status) => status.startsWith('4')).length, path).toBeGreaterThan(0);
        const {content = {}} = responses['200'] as ApiResponse;
        expect(content['text/event-stream']?.schema.type ?? 'string', path).toBe('string');
      }
    const globals = new Set([...Object.getOwnPropertyNames(globalThis), ...ofBrowsers]);
    expect(Object.keys(components.schemas).filter((name) => globals.has(name))).toEqual([]);
  }
});

test('a stream is text whose events have a schema, a failure is of both kinds, and all else stays as it is', () => {
  for (const locale of locales) {
    const document = openApi(locale);
    const {paths, ...rest} = publishedOpenApi(locale) as unknown as OpenApi;
    const {paths: known, ...others} = document;
    expect(rest).toEqual(others);
    let streams = 0;
    for (const [path, item] of Object.entries(known))
      for (const [method, {responses: own, ...operation}] of Object.entries(item)) {
        const {responses, ...published} = (paths[path]?.[method as 'get'] ?? {responses: {}}) as RawOperation;
        expect(published, path).toEqual(operation);
        const {default: failure, ...named} = own;
        expect(Object.keys(responses).sort(), path).toEqual([...Object.keys(named), ...(failure ? ['4XX', '5XX'] : [])].sort());
        if (failure) expect([responses['4XX'], responses['5XX']], path).toEqual([failure, failure]);
        for (const [status, response] of Object.entries(named)) {
          const stream = '$ref' in response ? undefined : response.content?.['text/event-stream'];
          if (!stream) expect(responses[status], path).toEqual(response);
          else {
            streams++;
            const {schema, ...media} = (responses[status] as ApiResponse).content?.['text/event-stream'] ?? {};
            const {schema: events, ...mediaBefore} = stream;
            expect(media).toEqual(mediaBefore);
            expect(schema).toEqual({type: 'string', contentMediaType: 'text/event-stream', contentSchema: events});
          }
        }
      }
    expect(streams).toBeGreaterThan(4);
  }
});
