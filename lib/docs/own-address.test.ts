import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {docs} from '.';
import {withOwnAddress} from './own-address';

test('a sample that asks this portal asks it where its readers do', () => {
  expect(withOwnAddress('curl -s http://localhost:3000/pricing.json', 'https://docs.example.org')).toBe(
    'curl -s https://docs.example.org/pricing.json'
  );
});

test('no page writes this portal’s address in a way that stays as it is', () => {
  const bodies = locales.flatMap((locale) => docs.list(locale).map((slug) => docs.get(locale, slug)?.body ?? ''));
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter((body) => withOwnAddress(body, '').includes('localhost'))).toEqual([]);
});
