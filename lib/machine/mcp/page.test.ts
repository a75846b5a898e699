import {expect, test} from 'vitest';
import type {Locale} from '@/i18n/routing';
import {env} from '@/lib/server/env';
import {absoluteUrl} from '../metadata';
import {mostCharacters, Refusal} from './limits';
import {pageAnswer, partOf} from './page';

test('an offset past the end says so, and a character is never cut', () => {
  expect(partOf('abc', 3)).toBe('[3 characters in all: nothing stands at offset 3.]');
  const wide = '😀'.repeat(mostCharacters);
  const [part = ''] = partOf(`a${wide}`, 0).split('\n\n');
  expect(part).toBe(`a${'😀'.repeat(mostCharacters / 2 - 1)}`);
});

const hosts = ['docs.example.org', new URL(env.SITE_URL).host];
const number = 'Beijing-ChatGLM-20230821';
const read = (address: string, locale: Locale = 'zh', offset = 0) => pageAnswer(locale, address, offset, hosts);

test('a page is read by whatever address leads to it, in the language that the address names', async () => {
  const [zh, en] = [absoluteUrl('zh', `/dev/howuse/Filing/${number}`), absoluteUrl('en', `/dev/howuse/Filing/${number}`)];
  const canonical = async (address: string, locale?: Locale) => /^canonical: (.*)$/m.exec(await read(address, locale))?.[1];
  for (const [address, locale, found] of [
    [`/dev/howuse/Filing/${number}`, 'zh', zh],
    [`/dev/howuse/Filing/${number}`, 'en', en],
    [`dev/howuse/Filing/${number}/`, 'zh', zh],
    [`/dev/howuse/filing/${number}`, 'zh', zh],
    [`/dev/howuse/Filing/${number}.md`, 'en', en],
    [`/en/dev/howuse/Filing/${number}//`, 'zh', en],
    [`/zh/dev/howuse/Filing/${number}`, 'en', zh],
    [`/dev/howuse/Filing/%42eijing-ChatGLM-20230821?a=1#b`, 'zh', zh],
    [`https://docs.example.org/en/dev/howuse/Filing/${number}`, 'zh', en]
  ] as const)
    expect(await canonical(address, locale), address).toBe(found);
  expect(await read(`/dev/howuse/Filing/${number}`, 'zh', 10)).toBe((await read(`/dev/howuse/Filing/${number}`)).slice(10));
});

test('what is no page of this portal is refused in words that help', async () => {
  const foreign = (address: string) =>
    `path ${JSON.stringify(address)}: this is not an address of ${env.SITE_URL}. Only its pages are read.`;
  for (const address of ['https://evil.example/dev/faq', '//evil.example/dev/faq', 'javascript:alert(1)', 'http://['])
    await expect(read(address), address).rejects.toThrow(new Refusal(foreign(address)));
  const missing = (address: string) => `path ${JSON.stringify(address)}: there is no such page. Take a path from search or list_pages.`;
  for (const address of ['/dev/nothing', '/nothing', '/%E0%A4%A', '/dev/nothing.md'])
    await expect(read(address), address).rejects.toThrow(new Refusal(missing(address)));
  await expect(read('/console/overview')).rejects.toThrow(
    new Refusal(`path "/console/overview": this is on ${env.PLATFORM_ORIGIN}, not a page of this portal.`)
  );
  await expect(read(`/${'x'.repeat(300)}`)).rejects.toThrow(new Refusal(missing(`/${'x'.repeat(199)}`)));
  await expect(read('/search')).rejects.toThrow(new Refusal('path "/search": this page has no text of its own. Use search or list_pages.'));
});

test('a long text comes in parts that join to the whole', () => {
  const text = 'abc😀'.repeat(9000);
  let [joined, offset] = ['', 0];
  while (offset < text.length) {
    const [part = '', note] = partOf(text, offset).split('\n\n');
    expect(part.length).toBeLessThanOrEqual(mostCharacters);
    joined += part;
    offset += part.length;
    expect(note).toBe(offset < text.length ? `[${text.length} characters in all. Go on with offset ${offset}.]` : undefined);
  }
  expect(joined).toBe(text);
});
