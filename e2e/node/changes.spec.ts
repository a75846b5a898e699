import {expect, test} from '@playwright/test';
import {parseAtomFeed} from 'feedsmith';
import {changes} from '@/content/changes';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {docPath} from '@/lib/docs';
import {changesFeedPath} from '@/lib/machine/feeds/paths';
import {checkChanges} from '@/scripts/checks/changes';
import {mainOf} from '../html';
import {translator} from '../support';

const newest = changes.toSorted((a, b) => b.date.localeCompare(a.date));

for (const locale of locales) {
  const t = translator(locale);

  test(`changes in ${locale} stand at the foot of each page that they name, and in its Markdown`, async ({request}) => {
    expect(changes.length).toBeGreaterThan(10);
    for (const slug of new Set(changes.flatMap(({pages}) => pages))) {
      const address = localePath(locale, docPath(slug));
      const main = mainOf(await (await request.get(address)).text());
      const foot = main.split('id="changes"')[1] ?? '';
      const own = newest.filter(({pages}) => pages.includes(slug));
      expect(
        [...foot.matchAll(/id="change-([\w.-]+)"/g)].map((match) => match[1]),
        slug
      ).toEqual(own.map(({id}) => id));
      const text = await (await request.get(`${address}.md`)).text();
      expect(text, slug).toContain(`## ${t('PageChanges.title')}`);
      for (const {before, after, sources} of own) {
        expect(text, slug).toContain(t('PageChanges.change', {before: before[locale], after: after[locale]}).replaceAll('_', '\\_'));
        expect(text, slug).toContain(sources[0] ?? '');
      }
    }
    expect(mainOf(await (await request.get(localePath(locale, '/dev/howuse/caching'))).text())).not.toContain('id="changes"');
  });

  test(`changes in ${locale} can be followed as Atom, newest first, each at its place`, async ({request, baseURL}) => {
    const response = await request.get(localePath(locale, changesFeedPath));
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await response.text());
    const addressOf = ({id, pages}: (typeof changes)[number]) =>
      `${new URL(localePath(locale, docPath(pages[0] ?? '')), baseURL).href}#change-${id}`;
    expect(feed.entries?.map(({id}) => id)).toEqual(newest.map(addressOf));
    expect(feed.entries?.map(({title}) => title?.value)).toEqual(newest.map(({what}) => what[locale]));
  });
}

test('a change that names a page that is not there is refused', () => {
  expect(checkChanges(['faq'], [{id: 'x', pages: ['faq', 'gone']}])).toMatchObject([{message: 'there is no page "gone".'}]);
});
