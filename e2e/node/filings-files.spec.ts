import {expect, test} from '@playwright/test';
import {parseAtomFeed} from 'feedsmith';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {filings} from '@/lib/filings/file';

test('the CSV is downloaded under a name, and the JSON names its schema', async ({request}) => {
  const csv = await request.get('/filings.csv');
  expect(csv.headers()['content-disposition']).toBe('attachment; filename="filings.csv"');
  for (const {number} of filings) expect(await csv.text()).toContain(number);
  const data = await (await request.get('/filings.json')).json();
  expect(data.records).toHaveLength(filings.length);
  expect((await (await request.get(new URL(data.$schema).pathname)).json()).$id).toBe(data.$schema);
});

for (const locale of locales) {
  test(`the feed of ${locale} has an entry for each addition, and leads to pages`, async ({request}) => {
    const response = await request.get(localePath(locale, '/filings.atom'));
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await response.text());
    expect(feed.links?.find(({rel}) => rel === 'self')?.href).toBe(response.url());
    expect(feed.entries).toHaveLength(filings.flatMap(({history}) => history).length);
    for (const {links} of feed.entries ?? []) expect((await request.get(new URL(links?.[0]?.href ?? '').pathname)).status()).toBe(200);
  });

  test(`the list of ${locale} names the files in its head`, async ({request}) => {
    const html = await (await request.get(localePath(locale, '/dev/howuse/Filing'))).text();
    for (const path of ['/filings.json', '/filings.csv', localePath(locale, '/filings.md'), localePath(locale, '/filings.atom')]) {
      expect((await request.get(path)).status(), path).toBe(200);
      expect(html).toMatch(new RegExp(`<link rel="alternate" type="[\\w/+]+" href="http[^"]+${path.replaceAll('.', '\\.')}"`));
      expect(html).toContain(`<a href="${path}"`);
    }
  });
}
