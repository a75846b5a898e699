import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {apiNavTree, flatten, guideTree} from '@/lib/docs/navigation';
import {all, draw, links, textOf} from '../html.fixture';
import {Sidebar} from './sidebar';

/** What is marked for a reader at an address: the entries, and the categories that stand open. */
async function marked(locale: (typeof locales)[number], here: string) {
  const section = here.startsWith('/dev/api') ? '/dev/api' : '/dev/howuse';
  const groups = section === '/dev/api' ? apiNavTree(locale) : guideTree(locale);
  const page = await draw(locale, Sidebar, {groups, label: 'x', section, here});
  return {
    groups,
    entries: all(page, 'a').flatMap((link) => (link.properties.ariaCurrent ? [[textOf(link), link.properties.ariaCurrent]] : [])),
    open: all(page, 'details').flatMap((each) => (each.properties.open === undefined ? [] : [textOf(all(each, 'summary')[0] as never)])),
    links: links(page)
  };
}

for (const locale of locales) {
  test(`the entry of the page is marked in the sidebar of ${locale}, no other, and its category is open`, async () => {
    const {groups} = await marked(locale, '/dev/howuse');
    const pages = flatten(groups);
    expect(pages.length).toBeGreaterThan(30);
    for (const {path, label} of pages.filter((_, index) => index % 5 < 2)) {
      const {entries, open} = await marked(locale, path);
      expect(entries, path).toEqual([[label, 'page']]);
      const category = groups
        .flatMap((group) => group.entries)
        .find((entry) => 'items' in entry && entry.items.some((item) => item.path === path));
      expect(open, path).toEqual(category ? [category.label] : []);
    }
  });

  test(`the address of the section of ${locale} marks its first entry; a page below an operation, the operation`, async () => {
    const guide = await marked(locale, '/dev/howuse');
    expect(guide.entries).toEqual([[flatten(guide.groups)[0]?.label, 'page']]);
    const operation = flatten(apiNavTree(locale)).find(({path}) => path === '/dev/api/model/chat-completions');
    expect((await marked(locale, `${operation?.path}/try`)).entries).toEqual([[operation?.label, 'true']]);
    expect((await marked(locale, '/dev/howuse/nowhere')).entries).toEqual([]);
  });

  test(`every entry of the sidebar of ${locale} leads to its page by its name`, async () => {
    const {groups, links: found} = await marked(locale, '/dev/howuse');
    const prefix = locale === locales[0] ? '' : `/${locale}`;
    expect(found).toEqual(flatten(groups).map(({label, path}) => [label, prefix + path]));
  });
}
