import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {operations, responsesOf} from './operations';
import {parametersOf} from './parameters';
import {openApi} from './source';
import {bodyTree, type Field} from './tree';

const all = ({fields, forms}: Pick<Field, 'fields' | 'forms'>): Field[] => [
  ...fields.flatMap((field) => [field, ...all(field)]),
  ...forms.flatMap(all)
];

/** The fields of every operation by its id, in the order in which its page shows them. */
const pages = locales.map((locale) =>
  operations(locale).map((operation) => {
    const media = (content = {}) => Object.entries(content as Record<string, {schema: object}>);
    const bodies = [
      ...media(operation.raw.requestBody?.content).map(([, {schema}]) => bodyTree(openApi(locale), schema)),
      ...responsesOf(locale, operation).flatMap(([status, {content}]) =>
        media(content).map(([type, {schema}]) =>
          bodyTree(openApi(locale), schema, type === 'text/event-stream' ? 'stream' : `answer-${status}`)
        )
      )
    ];
    return [
      ...parametersOf(locale, operation).flatMap(({fields}) => fields.flatMap((field) => [field, ...all(field)])),
      ...bodies.flatMap(all)
    ];
  })
);

test('every field of a page has an anchor of its own, the same in every language, that an address can have as it is', () => {
  expect(pages[0]?.flat().length).toBeGreaterThan(1500);
  for (const page of pages.flat()) {
    const anchors = page.map(({anchor}) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(new URL(`#${anchor}`, 'https://example.com').hash).toBe(`#${encodeURIComponent(anchor)}`);
  }
  for (const other of pages.slice(1))
    expect(other.map((page) => page.map(({anchor, path}) => [anchor, path]))).toEqual(
      pages[0]?.map((page) => page.map(({anchor, path}) => [anchor, path]))
    );
});

test('an anchor is the path where nothing else of its place has that path', () => {
  const chat = pages[0]?.[operations('en').findIndex(({id}) => id === 'chatCompletions')] ?? [];
  const anchors = chat.filter(({path}) => path === 'messages[].content[].image_url.url').map(({anchor}) => anchor);
  expect(anchors[0]).toBe('body-messages.content.image_url.url');
  expect(anchors.length).toBeGreaterThan(1);
});
