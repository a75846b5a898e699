import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {remember} from './recent-searches';

/** What the browser keeps, as `localStorage` of a window does. */
const kept = new Map<string, string>();
const recent = () => JSON.parse(kept.get('recent-searches') ?? '[]');

beforeEach(() => {
  kept.clear();
  const localStorage = {getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value)};
  vi.stubGlobal('window', {localStorage});
});
afterEach(() => vi.unstubAllGlobals());

test('the newest search stands first, each once, six at most', () => {
  for (const query of ['a', 'b', 'c', 'a']) remember(query);
  expect(recent()).toEqual(['a', 'c', 'b']);
  for (const query of ['d', 'e', 'f', 'g']) remember(query);
  expect(recent()).toEqual(['g', 'f', 'e', 'd', 'a', 'c']);
  remember('');
  expect(recent()).toHaveLength(6);
});

test('what somebody else has put into the storage is no search', () => {
  for (const text of ['{', '{"a":1}', 'null', '[1, null, "x"]']) {
    kept.set('recent-searches', text);
    remember('new');
    expect(recent(), text).toEqual(text.includes('"x"') ? ['new', 'x'] : ['new']);
  }
});
