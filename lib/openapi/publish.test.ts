import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {publishedOpenApi} from './publish';
import type {ApiResponse, OpenApi} from './types';

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
