import {expect, test} from 'vitest';
import {isSameOrigin} from './same-origin';

test('only a page of this portal sends requests: by what its browser says, else by its origin', () => {
  const same = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), 'https://docs.example.org');
  expect(same({'sec-fetch-site': 'same-origin'})).toBe(true);
  for (const site of ['same-site', 'cross-site', 'none', ''])
    expect(same({'sec-fetch-site': site, origin: 'https://docs.example.org'}), site).toBe(false);
  expect(same({origin: 'https://docs.example.org'})).toBe(true);
  expect(same({origin: 'http://10.0.0.1:3000', host: '10.0.0.1:3000'})).toBe(true);
  for (const origin of ['https://evil.example', 'https://docs.example.org.evil.example', 'null', ''])
    expect(same({origin, host: 'docs.example.org'}), origin).toBe(false);
  expect(same({host: 'docs.example.org'})).toBe(false);
});
