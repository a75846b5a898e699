import {expect, test} from 'vitest';
import {isAheadAddress, notAhead, speculationRules} from './speculation-rules';

const ahead = (address: string) => isAheadAddress(new URL(address, 'http://localhost/'));

test('the page of a link is made ready when it costs nothing: no view, no file, nothing made for one request, nothing elsewhere', () => {
  for (const address of [
    '/',
    '/en',
    '/dev/faq',
    '/en/dev/faq#keys',
    '/dev/api',
    '/dev/howuse/llm/glm-4.6',
    '/dev/api/model/rerank',
    '/dev/json',
    '/dev/md'
  ])
    expect(ahead(address), address).toBe(true);
  for (const address of [
    '/dev/howuse/model?kind=video',
    ...['md', 'json', 'yaml', 'xml', 'csv', 'txt', 'atom', 'rss', 'png', 'svg'].map((ending) => `/dev/faq.${ending}`),
    ...['/login', '/en/search', '/dev/howuse/Filing/check', '/en/dev/api/model/rerank/try'],
    ...['/api/search', '/console', '/console/overview', '/marketplace', '/trialcenter', '/special_area', '/ticket-submit'],
    '/dev/json.md'
  ])
    expect(ahead(address), address).toBe(false);
});

test('browsers that know Speculation Rules are told the same', () => {
  const [{where, eagerness}] = speculationRules.prerender as [(typeof speculationRules.prerender)[0]];
  expect(eagerness).toBe('eager');
  const nots = where.and.flatMap((rule) => (rule.not ? [rule.not] : []));
  const addresses = nots.flatMap((rule) => ('href_matches' in rule ? rule.href_matches : []));
  expect(where.and[0]).toEqual({href_matches: ['/', '/*']});
  expect(addresses.slice(0, 2)).toEqual(['/*\\?(.+)', '/*.:extension(md|json|yaml|xml|csv|txt|atom|rss|png|svg)']);
  expect(addresses).toEqual(
    expect.arrayContaining(['/login', '/*/login', '/*/search', '/*/check', '/*/try', '/api', '/api/*', '/console', '/console/*'])
  );
  expect(nots.at(-1)).toEqual({selector_matches: notAhead});
  expect(notAhead).toBe('[rel~="nofollow"], [download], [target]');
});
