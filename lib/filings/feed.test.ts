import {parseAtomFeed} from 'feedsmith';
import {expect, test} from 'vitest';
import {filingFeed} from './feed';
import {filing, three} from './registry.fixture';

const page = 'http://localhost:3000/en/dev/howuse/Filing';

test('the feed has an entry for every event, newest first, each with a lasting id', () => {
  const feed = parseAtomFeed(filingFeed('en', three));
  expect(feed).toMatchObject({
    id: page,
    title: {value: 'Changes to the model filings'},
    subtitle: {value: 'Records added to the list, changed or removed.'},
    updated: '2026-01-31T00:00:00.000Z',
    links: [
      {href: 'http://localhost:3000/en/filings.atom', rel: 'self', type: 'application/atom+xml'},
      {href: page, rel: 'alternate', type: 'text/html'}
    ],
    authors: [{uri: 'http://localhost:3000/en'}]
  });
  expect(feed.entries?.map(({id}) => id)).toEqual([
    `${page}/Shanghai-YiChe-20230901#history-2`,
    `${page}/Beijing-YunHai-20240105#history-1`,
    `${page}/Shanghai-AnXin-20250301#history-1`,
    `${page}/Shanghai-YiChe-20230901#history-1`
  ]);
  expect(feed.entries?.[0]).toMatchObject({
    title: {value: 'Removed: 已撤 (Shanghai-YiChe-20230901)'},
    links: [{href: `${page}/Shanghai-YiChe-20230901`, rel: 'alternate', type: 'text/html'}],
    published: '2026-01-31T00:00:00.000Z',
    updated: '2026-01-31T00:00:00.000Z',
    categories: [{term: 'removed', label: 'Removed from the list'}],
    content: {type: 'html', value: '<p>Removed from the list. Withdrawn.</p>'}
  });
});

test('a feed without events is of the beginning of time, and a long one ends after a hundred', () => {
  expect(parseAtomFeed(filingFeed('zh', {records: []}))).toMatchObject({updated: '1970-01-01T00:00:00.000Z'});
  const records = Array.from({length: 120}, (_, index) => filing({number: `A-${index}`}));
  expect(parseAtomFeed(filingFeed('zh', {records})).entries).toHaveLength(100);
});
