import {expect, test} from 'vitest';
import {route} from './router';

test('files of this portal answer at their address alone, those of the registry without a language', () => {
  for (const pathname of ['/filings.json', '/filings.csv', '/robots.txt', '/icon.svg'])
    expect(route({pathname, search: ''}).kind, pathname).toBe('pass');
  for (const pathname of ['/en/filings.json', '/en/icon.svg', '/filings.xml'])
    expect(route({pathname, search: ''}).kind, pathname).toBe('notFound');
});
