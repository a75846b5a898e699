import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {expect, test} from 'vitest';
import {changes} from '@/content/changes';
import {localizedText, type Release} from '@/lib/data/schema';
import {absoluteUrl} from '../metadata';
import {changesFeed} from './changes';
import {htmlOf, linksParagraph, markdownNodes, paragraph} from './html';
import {referenceChangesAtom} from './reference-changes';
import {releaseAlternates, releaseFeed} from './releases';

/** An address of this portal as a reader of feeds has to find it. */
const address = (path: string) => absoluteUrl('en', path);

const newer: Release = {
  id: 'newer',
  date: '2026-02-03',
  precision: 'day',
  kind: 'model',
  title: localizedText.parse({zh: '新 & 旧', en: 'New & old'}),
  body: localizedText.parse({
    zh: '见[价格](/dev/howuse/pricing)。',
    en: 'See [prices](/dev/howuse/pricing) & [more](https://example.org/).'
  }),
  models: [],
  official: true,
  sources: ['https://example.org/a', 'https://example.org/b']
};
const older: Release = {...newer, id: 'older', date: '2026-01-02', precision: 'by', official: false};
const list = [newer, older];

const html = {
  newer:
    `<p>See <a href="${address('/dev/howuse/pricing')}">prices</a> &#x26; <a href="https://example.org/">more</a>.</p>` +
    '<p>Source: <a href="https://example.org/a">https://example.org/a</a> <a href="https://example.org/b">https://example.org/b</a></p>',
  page: address('/dev/releasenotes'),
  title: 'Release notes · BigModel developer portal'
};

test('an Atom feed of releases names its page, itself, its portal and its newest day, and each entry its address and day', () => {
  const {entries = [], ...head} = parseAtomFeed(releaseFeed('en', 'atom', list));
  expect(head).toMatchObject({
    id: html.page,
    title: {value: html.title},
    subtitle: {value: expect.stringMatching(/^New models, /)},
    links: [
      {href: address('/releases.atom'), rel: 'self', type: 'application/atom+xml'},
      {href: html.page, rel: 'alternate', type: 'text/html'}
    ],
    authors: [{name: 'BigModel developer portal', uri: address('/')}],
    updated: '2026-02-03T00:00:00.000Z'
  });
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatchObject({
    id: `${html.page}#newer`,
    title: {value: 'New & old'},
    links: [{href: `${html.page}#newer`, rel: 'alternate', type: 'text/html'}],
    published: '2026-02-03T00:00:00.000Z',
    updated: '2026-02-03T00:00:00.000Z',
    categories: [{term: 'model'}],
    content: {type: 'html'}
  });
  expect(entries[0]?.content?.value?.replaceAll('\n', '')).toBe(html.newer);
  expect(entries[1]?.content?.value).toContain('<p>available by 2026-01-02</p>');
  expect(entries[1]?.content?.value?.match(/<p>/g)).toHaveLength(4);
  expect(parseAtomFeed(releaseFeed('en', 'atom', [])).updated).toBe('1970-01-01T00:00:00.000Z');
});

test('RSS and JSON say the same of head and entries', () => {
  const rss = parseRssFeed(releaseFeed('en', 'rss', list));
  expect(rss).toMatchObject({title: html.title, link: html.page, language: 'en', description: expect.stringMatching(/^New models, /)});
  expect(new Date(String(rss.lastBuildDate)).toISOString()).toBe('2026-02-03T00:00:00.000Z');
  expect(rss.atom?.links).toEqual([{href: address('/releases.rss'), rel: 'self', type: 'application/rss+xml'}]);
  const [item] = rss.items ?? [];
  // Readers show a title as HTML.
  expect(item).toMatchObject({
    title: 'New &#38; old',
    link: `${html.page}#newer`,
    guid: {value: `${html.page}#newer`, isPermaLink: true},
    categories: [{name: expect.stringMatching(/^\S/)}]
  });
  expect(new Date(String(item?.pubDate)).toISOString()).toBe('2026-02-03T00:00:00.000Z');
  expect(item?.description?.replaceAll('\n', '')).toBe(html.newer);

  const json = parseJsonFeed(releaseFeed('en', 'json', list));
  expect(json).toMatchObject({
    title: html.title,
    home_page_url: html.page,
    feed_url: address('/releases.json'),
    language: 'en',
    authors: [{name: 'BigModel developer portal', url: address('/')}]
  });
  expect(json.description).toBe(rss.description);
  expect(json.items?.[0]).toMatchObject({
    id: `${html.page}#newer`,
    url: `${html.page}#newer`,
    title: 'New & old',
    date_published: '2026-02-03T00:00:00.000Z',
    tags: item?.categories?.map(({name}) => name)
  });
  expect(JSON.parse(releaseFeed('en', 'json', [])).items).toEqual([]);
});

test('the head of the release notes names each form with its title', () => {
  expect(releaseAlternates('en')).toEqual({
    'application/rss+xml': [{url: address('/releases.rss'), title: 'Release notes (RSS)'}],
    'application/atom+xml': [{url: address('/releases.atom'), title: 'Release notes (Atom)'}],
    'application/feed+json': [{url: address('/releases.json'), title: 'Release notes (JSON Feed)'}]
  });
});

test('changes of prices and policies stand newest first, each at its place on its first page, with what it was, is and by which source', () => {
  const {entries = [], ...head} = parseAtomFeed(changesFeed('en'));
  expect(head).toMatchObject({
    id: address('/changes.atom'),
    title: {value: 'Changes to prices, user tiers and policies · BigModel developer portal'},
    links: [{href: address('/changes.atom')}, {href: address('/')}]
  });
  expect(head.subtitle).toBeUndefined();
  expect(entries.map(({updated}) => updated?.slice(0, 10))).toEqual(changes.map(({date}) => date).toSorted((a, b) => b.localeCompare(a)));
  const free = entries.find(({title}) => title?.value === 'Price of GLM-4-Flash');
  expect(free?.id).toBe(`${address('/dev/howuse/pricing')}#change-flash-free`);
  expect(free?.content?.value).toBe(
    '<p>Before: charged; the amount was not found. Now: free of charge.</p><p>September 1, 2024 or earlier</p>' +
      '<p>Source:  <a href="https://github.com/zhayujie/CowAgent/pull/2288">https://github.com/zhayujie/CowAgent/pull/2288</a></p>'
  );
  const tiers = entries.find(({title}) => title?.value === 'What user tiers bring');
  expect(tiers?.content?.value).not.toContain('or earlier');
});

test('a day of the API document counts its changes, and names each operation with its page and what changed', () => {
  const operation = 'POST /paas/v4/rerank';
  const changed = {operation, kind: 'changed' as const, part: 'body' as const, field: 'top_n', what: 'range' as const};
  const history = [
    {
      date: '2026-03-04',
      document: '000000000000',
      note: localizedText.parse({zh: '说明', en: 'A note & more'}),
      changes: [
        {...changed, before: ['5'], after: ['9'], breaking: true as const},
        {operation: 'GET /gone', kind: 'removed' as const}
      ]
    },
    {date: '2026-03-03', document: '000000000001', changes: [{operation: 'GET /gone', kind: 'added' as const}]},
    {date: '2026-03-02', document: '000000000002', changes: []}
  ];
  const {entries = [], ...head} = parseAtomFeed(referenceChangesAtom('en', history));
  expect(head).toMatchObject({
    id: address('/api-changes.atom'),
    title: {value: 'Changes to the API reference · BigModel developer portal'},
    links: [{href: address('/api-changes.atom')}, {href: address('/dev/api/changes')}]
  });
  expect(entries.map(({title}) => title?.value)).toEqual([
    '2026-03-04: 2 changes, 1 breaking change',
    '2026-03-03: 1 change',
    '2026-03-02: first version'
  ]);
  expect(entries[0]?.id).toBe(`${address('/dev/api/changes')}#on-2026-03-04`);
  const [first, second, third] = entries.map(({content}) => content?.value ?? '');
  expect(first).toMatch(
    /^<p>A note &#x26; more<\/p><ul><li><a href="[^"]+\/en\/dev\/api\/model\/rerank">[^<]+<\/a> <code>POST \/paas\/v4\/rerank<\/code><ul>/
  );
  expect(first).toMatch(
    /<ul><li><strong>Breaking<\/strong> [^<]*<code>top_n<\/code>[\s\S]+<code>5<\/code>[^<]+<code>9<\/code><\/li><\/ul>/
  );
  expect(second).toBe('<ul><li><code>GET /gone</code><ul><li>new operation</li></ul></li></ul>');
  expect(third).toBe('');
});

test('nodes are HTML with every text escaped; only addresses of this portal are made whole', () => {
  expect(htmlOf([paragraph('a < b'), linksParagraph('See', ['https://example.org/?a=1&b=2'])])).toBe(
    '<p>a &#x3C; b</p><p>See <a href="https://example.org/?a=1&#x26;b=2">https://example.org/?a=1&#x26;b=2</a></p>'
  );
  expect(htmlOf(markdownNodes('[in](/dev/faq) [out](https://example.org/x) ![](/logo.png)', 'zh'))).toBe(
    `<p><a href="${absoluteUrl('zh', '/dev/faq')}">in</a> <a href="https://example.org/x">out</a> <img src="/logo.png" alt=""></p>`
  );
});
