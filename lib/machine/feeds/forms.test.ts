import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {expect, test} from 'vitest';
import {validateXML} from 'xmllint-wasm';
import {releases} from '@/content/releases';
import {languageTag, locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {localizedText, type Release} from '@/lib/data/schema';
import {filingFeed} from '@/lib/filings/feed';
import {filings} from '@/lib/filings/file';
import {absoluteUrl} from '@/lib/machine/metadata';
import {referenceHistory} from '@/lib/openapi/changes/history';
import type {ReleaseFeed} from './paths';
import {referenceChangesAtom} from './reference-changes';
import {releaseFeed} from './releases';

const schema = (name: string) => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
const ajv = new Ajv({allErrors: true});
addFormats(ajv);
const jsonFeed = ajv.compile(JSON.parse(schema('json-feed.json')));

/** What the schema of a form says against a feed. */
async function faults(form: ReleaseFeed, text: string): Promise<string[]> {
  if (form === 'json')
    return jsonFeed(JSON.parse(text)) ? [] : (jsonFeed.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
  const {errors} = await validateXML({
    xml: [{fileName: 'feed.xml', contents: text}],
    schema: [schema(`${form}.rng`)],
    extension: 'relaxng'
  });
  return errors.map(({rawMessage}) => rawMessage);
}

/** An entry with everything that a form could trip over. */
const hostile: Release = {
  ...(releases[0] as Release),
  id: 'hostile',
  title: localizedText.parse({zh: '标签 <think> & “引号”', en: 'A <think> & "quotes" ]]>'}),
  body: localizedText.parse({
    zh: '输出含 <think> 与 a < b && c，见[迁移](/dev/howuse/model-migration)。\n\n**第二段。**后文 `<b>x</b>` ]]> 完',
    en: 'It has <think> and a < b && c, see [migration](/dev/howuse/model-migration).\n\n**Second.** `<b>x</b>` ]]> end'
  }),
  precision: 'by',
  official: false,
  sources: ['https://example.org/a?b=1&c=2', 'https://example.org/d']
};

const forms: ReleaseFeed[] = ['rss', 'atom', 'json'];

for (const locale of locales) {
  for (const form of forms) {
    test(`the ${form} feed of ${locale} is valid, whatever stands in an entry`, async () => {
      expect(await faults(form, releaseFeed(locale, form))).toEqual([]);
      expect(await faults(form, releaseFeed(locale, form, [hostile]))).toEqual([]);
      expect(await faults(form, releaseFeed(locale, form, []))).toEqual([]);
    });
  }

  test(`an entry says the same in every form of ${locale}: text escaped, paragraphs kept, sources as links`, () => {
    const {t} = wordsFor(locale);
    const content = {
      rss: () => parseRssFeed(releaseFeed(locale, 'rss', [hostile])).items?.[0]?.description,
      atom: () => parseAtomFeed(releaseFeed(locale, 'atom', [hostile])).entries?.[0]?.content?.value,
      json: () => parseJsonFeed(releaseFeed(locale, 'json', [hostile])).items?.[0]?.content_html
    };
    for (const form of forms) {
      const html = String(content[form as keyof typeof content]()).trim();
      const paragraphs = html.split(/\n?(?=<p>)/);
      expect(paragraphs, form).toHaveLength(5);
      expect(paragraphs[0], form).toContain(
        locale === 'zh' ? '输出含 &#x3C;think> 与 a &#x3C; b &#x26;&#x26; c' : 'It has &#x3C;think> and a &#x3C; b &#x26;&#x26; c'
      );
      expect(paragraphs[0], form).toContain(`<a href="${absoluteUrl(locale, '/dev/howuse/model-migration')}">`);
      expect(paragraphs[1], form).toMatch(/<strong>(第二段。<\/strong>后文|Second\.<\/strong>) <code>&#x3C;b>x&#x3C;\/b><\/code>/);
      expect(paragraphs[2], form).toBe(`<p>${t('ReleaseList.by', {date: hostile.date})}</p>`);
      expect(paragraphs[4], form).toContain('<a href="https://example.org/a?b=1&#x26;c=2">https://example.org/a?b=1&#x26;c=2</a>');
      expect(paragraphs[4], form).toContain('<a href="https://example.org/d">https://example.org/d</a>');
    }
    const atom = parseAtomFeed(releaseFeed(locale, 'atom', [hostile]));
    expect(atom.entries?.[0]?.title?.value).toBe(hostile.title[locale]);
    expect(atom.entries?.[0]?.categories).toEqual([{term: hostile.kind, label: t(`ReleaseList.kinds.${hostile.kind}`)}]);
    expect(releaseFeed(locale, 'atom', [hostile])).toContain(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[locale]}">`
    );
    expect(JSON.parse(releaseFeed(locale, 'json')).language).toBe(languageTag[locale]);
  });

  test(`the feed of filings of ${locale} is valid, whatever a name holds`, async () => {
    const [first] = filings;
    const records = [
      ...filings,
      {...(first as NonNullable<typeof first>), number: '广东-青松（测试）/A&B-20240101', model: '<b>青松</b> & "测试" ]]>'}
    ];
    const text = filingFeed(locale, {records});
    expect(await faults('atom', text)).toEqual([]);
    expect(text).toContain(`xml:lang="${languageTag[locale]}"`);
    const entries = parseAtomFeed(text).entries ?? [];
    expect(entries).toHaveLength(records.length);
    expect(entries.some(({title}) => title?.value?.includes('<b>青松</b> & "测试" ]]>'))).toBe(true);
  });
}

for (const locale of locales) {
  test(`the feed of changes to the API document of ${locale} is valid, and names every day with its permanent address`, async () => {
    const history = referenceHistory();
    expect(history.length).toBeGreaterThan(3);
    const changes = [
      {operation: 'POST /a<b>&c', kind: 'changed' as const, part: 'body' as const, field: 'x[]', what: 'pattern' as const, after: ['^<&>$']}
    ];
    const odd = {date: '2099-01-01', document: '000000000000', changes};
    const text = referenceChangesAtom(locale, [odd, ...history]);
    expect(await faults('atom', text)).toEqual([]);
    expect(await faults('atom', referenceChangesAtom(locale, []))).toEqual([]);
    const entries = parseAtomFeed(text).entries ?? [];
    expect(entries.map(({id}) => id)).toEqual([odd, ...history].map(({date}) => absoluteUrl(locale, `/dev/api/changes#on-${date}`)));
    expect(entries[0]?.content?.value).toContain('<code>^&#x3C;&#x26;>$</code>');
    const breaking = history.filter(({changes: list}) => list.some((change) => change.breaking)).length;
    const marked = entries.filter(({content}) =>
      content?.value?.includes(`<strong>${wordsFor(locale).t('ReferenceChanges.breaking')}</strong>`)
    );
    expect(marked).toHaveLength(breaking);
  });
}

test('what is not valid is found', async () => {
  const atom = releaseFeed('en', 'atom', [hostile]);
  expect((await faults('atom', atom.replace(/ term="[^"]*"/, ''))).join()).toContain('category');
  expect(await faults('atom', atom.replace(/<updated>[^<]*<\/updated>/, '<updated>2025-01-01</updated>'))).not.toEqual([]);
  expect(await faults('rss', releaseFeed('en', 'rss', [hostile]).replace(/<guid[\s\S]*?<\/guid>/, ''))).not.toEqual([]);
  const json = JSON.parse(releaseFeed('en', 'json', [hostile]));
  expect(await faults('json', JSON.stringify({...json, version: 'https://jsonfeed.org/version/1'}))).not.toEqual([]);
});
