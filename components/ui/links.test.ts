import {expect, test} from 'vitest';
import {colon} from '@/i18n/enumerate';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {env} from '@/lib/server/env';
import {all, draw, links, textOf} from '../html.fixture';
import {FileList} from './file-link';
import {FilterLinks} from './filter-links';

for (const locale of locales) {
  const {t} = wordsFor(locale);

  test(`each choice of a filter in ${locale} keeps the other filters, and the one that holds is marked`, async () => {
    const options = ['a', 'b'].map((value) => ({value, label: value.toUpperCase()}));
    const drawn = (query: Record<string, string>) =>
      draw(locale, FilterLinks, {label: 'Kind', name: 'kind', options, all: 'All', path: '/dev/faq', query});
    const page = pageHref(locale, '/dev/faq');
    const html = await drawn({kind: 'b', sort: 'x y'});
    expect(all(html, 'nav').map(({properties}) => properties.ariaLabel)).toEqual(['Kind']);
    expect(links(html)).toEqual([
      ['All', `${page}?sort=x+y`],
      ['A', `${page}?sort=x+y&kind=a`],
      ['B', `${page}?sort=x+y&kind=b`]
    ]);
    const marked = (of: typeof html) =>
      all(of, 'a')
        .filter(({properties}) => properties.ariaCurrent === 'true')
        .map(textOf);
    expect([marked(html), marked(await drawn({sort: 'x y'}))]).toEqual([['B'], ['All']]);
    expect(links(await drawn({kind: 'b'}))[0]).toEqual(['All', page]);
  });

  test(`each file in ${locale} stands before what it is, with a button that copies its whole address`, async () => {
    const files = [
      ['/openapi.json', 'JSON', 'the reference'],
      ['/filings.csv', 'CSV', 'the filings']
    ] as const;
    const html = await draw(locale, FileList, {files});
    const paths = [pageHref(locale, '/openapi.json'), '/filings.csv'];
    expect(links(html)).toEqual([
      ['JSON', paths[0]],
      ['CSV', paths[1]]
    ]);
    expect(all(html, 'li').map(textOf)).toEqual([`JSON ${colon(locale)}the reference`, `CSV ${colon(locale)}the filings`]);
    expect(all(html, 'button').map(({properties}) => [properties.dataCopy, properties.ariaLabel])).toEqual(
      ['JSON', 'CSV'].map((name, index) => [env.SITE_URL + paths[index], t('Code.copyAddress', {name})])
    );
  });
}
