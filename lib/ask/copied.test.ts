import {expect, test} from 'vitest';
import {withSources} from './copied';
import type {Source} from './types';

test('an answer is copied with the whole address of each passage that it names', () => {
  const source = (heading: string): Source => ({
    href: '/en/dev/faq#keys',
    locale: 'en',
    kind: 'faq',
    page: 'FAQs',
    heading: {text: heading, marks: []},
    text: {text: '', marks: []},
    links: []
  });
  expect(withSources('In the console [2].\n', [2], [source(''), source('Keys')], 'https://portal.test')).toBe(
    'In the console [2].\n\n[2] FAQs · Keys: https://portal.test/en/dev/faq#keys'
  );
  expect(withSources('Hm.', [], [source('')], 'https://portal.test')).toBe('Hm.');
});
