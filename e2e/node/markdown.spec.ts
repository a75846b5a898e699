import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {sitePages, siteSections} from '@/lib/docs/site-pages';
import {mostBytes} from '@/lib/machine/markdown/llms';
import {markdownPath} from '@/lib/machine/markdown/store';
import {absoluteUrl} from '@/lib/machine/metadata';

/** Headings of a document's main text, in order, without that of the form to try an operation, which is of no use to a program. */
function htmlHeadings(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(/<h[1-6](?! id="try")[^>]*>([\s\S]*?)<\/h[1-6]>/g)].map((match) => plain(match[1] ?? ''));
}

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'"};

function plain(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/&([a-z0-9#]+);/gi, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Headings of a Markdown text, in order, without its code. */
function markdownHeadings(text: string): string[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1$/gm, '');
  return [...body.matchAll(/^ *(?:(?:[-*]|\d+\.) +)?#{1,6} (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('`', '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

for (const locale of locales) {
  test(`every page of ${locale} has the same headings as HTML, at its address with .md, and by Accept`, {tag: '@more'}, async ({
    request
  }) => {
    test.setTimeout(180_000);
    // `npm test` asks for every second page, in one language: the words of all texts are compared where the pages are swept.
    const pages = sitePages().filter((_, at) => process.env.PROOF || at % (2 * locales.length) === locales.indexOf(locale));
    expect(pages.length).toBeGreaterThan(process.env.PROOF ? 200 : 50);
    for (const [at, {path, title}] of pages.entries()) {
      const address = localePath(locale, path);
      const html = await request.get(address, {headers: {Accept: 'text/html'}});
      const file = await request.get(localePath(locale, markdownPath(path)));
      expect([html.status(), file.status()], address).toEqual([200, 200]);
      expect(file.headers()['content-type'], address).toBe('text/markdown; charset=utf-8');
      expect(file.headers()['content-language'], address).toBe(languageTag[locale]);
      const text = await file.text();
      // One rule of the proxy serves all of them.
      if (process.env.PROOF || at % 8 === 0) {
        const negotiated = await request.get(address, {headers: {Accept: 'text/markdown, text/html;q=0.8'}});
        expect([negotiated.status(), await negotiated.text()], address).toEqual([200, text]);
      }
      expect(text, address).toContain(`\ncanonical: ${absoluteUrl(locale, path)}\n`);
      expect(text, address).toMatch(/\nasOf: \d{4}-\d{2}-\d{2}\n/);
      expect(text, address).not.toMatch(/\]\((?:\/|#)/);
      const headings = htmlHeadings(await html.text());
      expect(headings.length, address).toBeGreaterThan(0);
      expect(markdownHeadings(text), address).toEqual(headings);
      expect(html.headers().link, `${address} ${title[locale]}`).toContain(
        `<${localePath(locale, markdownPath(path))}>; rel="alternate"; type="text/markdown"`
      );
    }
  });

  test(`llms.txt of ${locale} lists every page once, by section, and its texts are within the limit`, async ({request}) => {
    const response = await request.get(localePath(locale, '/llms.txt'));
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const [head = '', ...sections] = text.split(/^## /m);
    expect(sections).toHaveLength(siteSections().length);
    const links = sections.flatMap((section) => [...section.matchAll(/^- \[[^\n]+?\]\(([^)\s]+)\): \S/gm)].map((match) => match[1]));
    const expected = sitePages().map(({path}) => absoluteUrl(locale, markdownPath(path)));
    expect(links.toSorted()).toEqual(expected.toSorted());
    expect(head).toContain(absoluteUrl(locale === 'zh' ? 'en' : 'zh', '/llms.txt'));
    const texts = [...head.matchAll(/https?:\S+llms-full\S*\.txt/g)].map((match) => new URL(match[0]).pathname);
    expect(texts.length).toBeGreaterThan(siteSections().length);
    for (const path of texts) {
      const full = await request.get(path);
      expect(full.status(), path).toBe(200);
      expect((await full.body()).length, path).toBeLessThanOrEqual(mostBytes);
    }
  });
}

test('the answer by Accept is nobody else’s: it varies, is kept by no shared cache, and HTML stays as it was', async ({request}) => {
  const markdown = await request.get('/dev/faq', {headers: {Accept: 'text/markdown'}});
  expect(markdown.headers().vary).toContain('Accept');
  expect(markdown.headers()['cache-control']).toContain('private');
  const html = await request.get('/dev/faq', {headers: {Accept: 'text/html,application/xhtml+xml,*/*;q=0.8'}});
  expect(html.headers()['content-type']).toContain('text/html');
  expect(html.headers()['cache-control']).toContain('s-maxage');
});

test('a text is asked for changes only', async ({request}) => {
  const first = await request.get('/dev/faq.md');
  const etag = first.headers().etag ?? '';
  expect(etag).not.toBe('');
  const second = await request.get('/dev/faq.md', {headers: {'If-None-Match': etag}});
  expect(second.status()).toBe(304);
  expect(await second.text()).toBe('');
});

test('a Markdown address of no page is not found, and one in the wrong case is sent on', async ({request}) => {
  for (const path of [
    '/dev/nothing.md',
    '/en/dev/howuse/nothing.md',
    '/search.md',
    '/dev/howuse/Filing/check.md',
    '/llms-full/nothing.txt'
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  const moved = await request.get('/dev/howuse/filing.md', {maxRedirects: 0});
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe('/dev/howuse/Filing.md');
});
