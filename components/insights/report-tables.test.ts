import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, links, rows} from '../html.fixture';
import {ReportTables} from './insights-page';

const report = {
  ...{days: 1, from: '2026-01-02', to: '2026-01-02', remarks: []},
  daily: [{day: '2026-01-02', helpful: 1, unhelpful: 2, searches: 9, misses: 4, dead: 5}],
  pages: [{page: '/dev/faq', locale: 'en', helpful: 1, unhelpful: 2, errors: 3}],
  misses: [{query: 'nothing', locale: 'zh', asked: 4}],
  unopened: [{query: 'token', locale: 'en', asked: 7, opened: 6}],
  dead: [{path: '/gone', source: 'https://example.org/a', hits: 5}]
};

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`what readers told stands in ${locale} under the names of its columns, and its charts say their figures`, async () => {
    const html = await draw(locale, ReportTables, {report});
    const table = (...names: ('query' | 'asked' | 'otherOpened')[]) => names.map((name) => t(`Insights.${name}`));
    expect(all(html, 'table').map(rows)).toEqual([
      [(['page', 'helpful', 'unhelpful', 'errors'] as const).map((name) => t(`Insights.${name}`)), ['/en/dev/faq', '1', '2', '3']],
      [
        [...table('query'), t('Insights.language'), ...table('asked')],
        ['nothing', 'zh', '4']
      ],
      [
        [...table('query'), t('Insights.language'), ...table('asked', 'otherOpened')],
        ['token', 'en', '7', '6']
      ],
      [(['address', 'linkedOn', 'hits'] as const).map((name) => t(`Insights.${name}`)), ['/gone', 'https://example.org/a', '5']]
    ]);
    expect(links(html)).toEqual(['/en/dev/faq', 'https://example.org/a'].map((address) => [address, address]));
    const names = all(html, 'svg').map(({properties}) => properties.ariaLabel);
    const chart = (title: string, total: number) => t('Insights.chart', {title, from: '2026-01-02', to: '2026-01-02', total, most: total});
    expect(names).toEqual([chart(t('Insights.votesOf'), 3), chart(t('Insights.searchesOf'), 9), chart(t('Insights.dead'), 5)]);
  });
}
