import {expect, test} from 'vitest';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, links, textOf} from '../html.fixture';
import {Breadcrumbs} from './breadcrumbs';
import {Contents} from './contents';
import {Pager} from './pager';

for (const locale of locales) {
  const {t} = wordsFor(locale);

  test(`the way to a page of ${locale} is read from the outside in, the page last`, async () => {
    const crumbs = [{label: 'Guide', href: '/dev/howuse'}, {label: 'Services'}, {label: 'Filing'}];
    const way = await draw(locale, Breadcrumbs, {crumbs});
    expect(all(way, 'li').map(textOf)).toEqual(['Guide', 'Services', 'Filing']);
    expect(links(way)).toEqual([['Guide', '/dev/howuse']]);
    const marked = all(way, 'span').filter(({properties}) => properties.ariaCurrent === 'page');
    expect(marked.map(textOf)).toEqual(['Filing']);
    expect(all(way, 'nav')[0]?.properties.ariaLabel).toBe(t('Breadcrumbs.label'));
  });

  test(`the neighbours of a page of ${locale} are called what they are`, async () => {
    const pager = await draw(locale, Pager, {
      previous: {path: '/dev/howuse/a', slug: 'howuse/a', label: 'A page'},
      next: {path: '/dev/howuse/b', slug: 'howuse/b', label: 'Another'}
    });
    expect(links(pager)).toEqual([
      [`${t('DocPage.previous')} A page`, localePath(locale, '/dev/howuse/a')],
      [`${t('DocPage.next')} Another`, localePath(locale, '/dev/howuse/b')]
    ]);
    expect(all(pager, 'a').map(({properties}) => properties.rel)).toEqual([['prev'], ['next']]);
    expect(links(await draw(locale, Pager, {next: {path: '/dev/howuse/b', slug: 'howuse/b', label: 'Another'}}))).toHaveLength(1);
  });
}

test('the contents lead to each section of the second and third level, and are left out where there is one', async () => {
  const headings = [
    {id: 'a', text: 'First', depth: 2},
    {id: 'b', text: 'Below it', depth: 3},
    {id: 'c', text: 'Too deep', depth: 4},
    {id: 'd', text: 'Second', depth: 2}
  ] as const;
  expect(links(await draw('en', Contents, {headings: [...headings]}))).toEqual([
    ['First', '#a'],
    ['Below it', '#b'],
    ['Second', '#d']
  ]);
  expect(links(await draw('en', Contents, {headings: [headings[0], headings[3]]}))).toHaveLength(2);
  expect(links(await draw('en', Contents, {headings: [headings[0], headings[2]]}))).toEqual([]);
});
