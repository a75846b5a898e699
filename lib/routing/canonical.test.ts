import {expect, test} from 'vitest';
import {route} from './router';

const pages = ['/', '/en', '/dev/faq', '/en/dev/faq', '/dev/howuse/model', '/dev/howuse/Filing/A%20B'];
const site = {
  pages: new Map(pages.map((address) => [address.toLowerCase(), address])),
  markdown: new Set<string>(),
  files: new Set<string>(),
  beyond: new Set<string>()
};
const at = (pathname: string, search = '') => route({pathname, search}, site);
const leadsTo = (to: string) => ({kind: 'redirect', status: 308, to});

test('an address that is escaped where it need not be leads to its page in one step', () => {
  expect(at('/en/dev/f%61q')).toEqual(leadsTo('/en/dev/faq'));
  expect(at('/dev/howuse/Filing/%41%20B', '?a=b')).toEqual(leadsTo('/dev/howuse/Filing/A%20B?a=b'));
  expect(at('/dev/howuse/Filing/A%20B').kind).toBe('page');
  expect(at('/dev/%E0%A4%A').kind).toBe('notFound');
  expect(at('/dev%2Ffaq').kind).toBe('notFound');
});

test('prefix and case of an address are mended in one step', () => {
  expect(at('/ZH/DEV/FAQ')).toEqual(leadsTo('/dev/faq'));
  expect(at('/zh/nothing')).toEqual(leadsTo('/nothing'));
  expect(at('/zh/dev/api/old/chat-completions')).toEqual(leadsTo('/dev/api/old/chat-completions'));
});

test('a filtered view has one address', () => {
  expect(at('/dev/howuse/model', '?kind=video&sort=price')).toEqual({
    kind: 'page',
    inner: '/zh/on-demand/dev/howuse/model',
    onDemand: true
  });
  expect(at('/dev/howuse/model', '?sort=price&kind=video')).toEqual(leadsTo('/dev/howuse/model?kind=video&sort=price'));
  expect(at('/dev/howuse/model', '?kind=video&kind=image&utm=x')).toEqual(leadsTo('/dev/howuse/model?kind=video'));
  expect(at('/dev/howuse/model', '?kind=&sort=')).toEqual(leadsTo('/dev/howuse/model'));
  expect(at('/dev/howuse/model', '?utm=x').kind).toBe('page');
});
