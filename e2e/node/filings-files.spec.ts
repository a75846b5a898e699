import {expect, test} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {parse} from 'csv-parse/sync';
import {parseAtomFeed} from 'feedsmith';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {guardCell, toCsv, unguardCell} from '@/lib/filings/csv';
import {filings} from '@/lib/filings/file';
import {escapeMarkdown} from '@/lib/filings/markdown';
import {answerConditionally, withEtag} from '@/lib/server/conditional';
import {translator} from '../support';

const files = [
  '/filings.json',
  '/filings.schema.json',
  '/filings.csv',
  '/filings.md',
  '/en/filings.md',
  '/filings.atom',
  '/en/filings.atom'
];

test('the JSON is what its schema says, and the schema says something', async ({request}) => {
  const schema = await (await request.get('/filings.schema.json')).json();
  const data = await (await request.get('/filings.json')).json();
  const ajv = new Ajv2020({strict: true, allErrors: true});
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(data.$schema).toBe(schema.$id);
  expect(data.records.map(({url: _, ...record}: {url: unknown}) => record)).toEqual(filings);
  for (const wrong of [
    {...data, version: 2},
    {...data, extra: 1},
    {...data, records: [{...data.records[0], filedOn: '31.8.2023'}]}
  ]) {
    expect(validate(wrong)).toBe(false);
  }
});

test('the CSV opens in a spreadsheet: BOM, one line a record, official texts verbatim', async ({request}) => {
  const response = await request.get('/filings.csv');
  expect(response.headers()['content-disposition']).toBe('attachment; filename="filings.csv"');
  const bytes = await response.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: Record<string, string>[] = parse(bytes, {bom: true, columns: true});
  expect(rows.map((row) => [row.属地, row.模型名称, row.备案单位, row.备案号, row.备案时间])).toEqual(
    filings.map(({place, model, entity, number, filedOn}) => [place, model, entity, number, filedOn])
  );
});

test('no cell of the CSV becomes a formula, and every text comes back', () => {
  const [record] = filings;
  const texts = ['=cmd|1', '+1', '-1', '@x', "'=x", '＝x', 'a,"b"', '名 称', "it's"];
  const records = texts.map((model) => ({...record, model}) as (typeof filings)[0]);
  const rows: string[][] = parse(toCsv({records}), {bom: true, from_line: 2});
  const cells = rows.map((row) => row[1] ?? '');
  expect(cells.length).toBe(texts.length);
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
  expect(cells.map(unguardCell)).toEqual(texts);
  expect(guardCell('普通')).toBe('普通');
});

for (const locale of locales) {
  test(`the feed of ${locale} is Atom with an entry for each addition`, async ({request}) => {
    const t = translator(locale);
    const response = await request.get(localePath(locale, '/filings.atom'));
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await response.text());
    expect(feed.title?.value).toBe(t('FilingFeed.title'));
    expect(feed.links?.find(({rel}) => rel === 'self')?.href).toBe(response.url());
    const events = filings.flatMap((record) => record.history.map(({type, date}) => ({...record, type, date})));
    expect(events.length).toBeGreaterThan(1);
    expect(feed.entries?.map(({title}) => title?.value).sort()).toEqual(
      events.map(({type, model, number}) => t(`FilingFeed.entries.${type}`, {model, number})).sort()
    );
    const ids = feed.entries?.map(({id}) => id);
    expect(new Set(ids).size).toBe(events.length);
    for (const entry of feed.entries ?? []) {
      const link = new URL(entry.links?.[0]?.href ?? '');
      expect((await request.get(link.pathname)).status()).toBe(200);
      expect(Number.isNaN(Date.parse(entry.updated ?? ''))).toBe(false);
    }
  });

  test(`the Markdown of ${locale} lists every record`, async ({request}) => {
    const text = await (await request.get(localePath(locale, '/filings.md'))).text();
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.length).toBe(filings.length + 2);
    for (const {number, entity} of filings) expect(rows.find((row) => row.includes(`[${number}](`))).toContain(entity);
  });

  test(`the list of ${locale} names the files in its head`, async ({request}) => {
    const html = await (await request.get(localePath(locale, '/dev/howuse/Filing'))).text();
    for (const path of ['/filings.json', '/filings.csv', localePath(locale, '/filings.md'), localePath(locale, '/filings.atom')]) {
      expect(html).toMatch(new RegExp(`<link rel="alternate" type="[\\w/+]+" href="http[^"]+${path.replaceAll('.', '\\.')}"`));
      expect(html).toContain(`<a href="${path}"`);
    }
  });
}

for (const path of files) {
  test(`${path} is asked for changes only`, async ({request}) => {
    const plain = {'Accept-Encoding': 'identity'};
    const first = await request.get(path, {headers: plain});
    expect(first.status()).toBe(200);
    const etag = first.headers().etag ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers()['cache-control']).toBe('public, max-age=60, s-maxage=31536000');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await request.get(path, {headers: {...plain, 'If-None-Match': known}});
      expect([known, again.status(), again.headers().etag, (await again.body()).length]).toEqual([known, 304, etag, 0]);
    }
    expect((await request.get(path, {headers: {'If-None-Match': '"other"'}})).status()).toBe(200);
  });
}

test('another text has another ETag', () => {
  expect(withEtag('a').etag).not.toBe(withEtag('b').etag);
  const request = new Request('http://localhost/', {headers: {'If-None-Match': withEtag('a').etag}});
  expect(answerConditionally(request, withEtag('a'), {}).status).toBe(304);
  expect(answerConditionally(request, withEtag('b'), {}).status).toBe(200);
});

test('Markdown shows names as they are', () => {
  expect(escapeMarkdown('a|b *c* [d](e) <f> `g`')).toBe('a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\`');
});
