import {expect, test} from 'vitest';
import type {RankedSection} from '@/lib/search/ranked-sections';
import type {SearchKind} from '@/lib/search/types';
import {linksIn, sectionText} from './section-text';

const section = (anchor: string, heading: string, kind: SearchKind = 'guide'): RankedSection => ({
  passage: {href: '', locale: 'en', kind, page: 'Page', heading: {text: heading, marks: []}, text: {text: '', marks: []}},
  path: '/dev/page',
  anchor,
  text: 'As the search knows it.'
});

const page = [
  '---\ntitle: Page\n---',
  '# Page',
  'First.',
  '## Set `max_tokens`',
  '```python\n# not a heading\ndef f():\n    return 1\n```',
  '### Below',
  'Other.'
].join('\n\n');
const read = () => page;

test('a section is what stands below its heading on the page, code with its indentation', () => {
  expect(sectionText(section('set', 'Set max_tokens'), read)).toBe('```python\n# not a heading\ndef f():\n    return 1\n```');
  expect(sectionText(section('below', 'Below'), read)).toBe('Other.');
});

test('the beginning of a page ends at the next heading, that of an operation goes on to its samples', () => {
  expect(sectionText(section('', ''), read)).toBe('First.');
  expect(sectionText(section('', '', 'api'), read)).toContain('    return 1');
});

test('where the page has no such heading, or has not been written, the text of the search stands in', () => {
  expect(sectionText(section('field', 'field'), read)).toBe('As the search knows it.');
  expect(sectionText(section('below', 'Below'), () => undefined)).toBe('As the search knows it.');
});

test('addresses of a text are found without what stands around them', () => {
  expect(linksIn('See [it](https://a.test/b) and https://a.test/c. 见 https://a.test/d，`https://a.test/b`')).toEqual([
    'https://a.test/b',
    'https://a.test/c',
    'https://a.test/d'
  ]);
});
