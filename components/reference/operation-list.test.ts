import {expect, test} from 'vitest';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {operationGroups} from '@/lib/openapi/operations';
import {all, draw, links, textOf} from '../html.fixture';
import {AllOperations} from './all-operations';
import {OperationGroups} from './operation-list';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  const groups = operationGroups(locale);

  test(`each group of operations in ${locale} leads to its page, and says how many it has`, async () => {
    const html = await draw(locale, OperationGroups, {});
    expect(groups.length).toBeGreaterThan(3);
    expect(links(html)).toEqual(groups.map(({tag, path}) => [tag['x-name'], pageHref(locale, path)]));
    expect(all(html, 'small').map(textOf)).toEqual(groups.map((group) => t('Api.groupOf', {count: group.operations.length})));
  });

  test(`the list of operations in ${locale} counts what its filters leave, and shows what they are set to`, async () => {
    const group = groups.find(({tag}) => tag.name === 'batch');
    const left = group?.operations.filter(({method}) => method === 'get') ?? [];
    expect(left.length).toBeGreaterThan(1);
    const html = await draw(locale, AllOperations, {query: {q: 'batch', method: 'GET', group: 'batch'}});
    expect(textOf(html)).toContain(t('Api.groupOf', {count: left.length}));
    expect(all(html, 'h3').flatMap(links)).toEqual([[group?.tag['x-name'], pageHref(locale, group?.path ?? '')]]);
    expect(all(html, 'table').flatMap(links)).toEqual(left.map(({raw, path}) => [raw.summary, pageHref(locale, path)]));
    const [form] = all(html, 'form');
    const page = `${pageHref(locale, '/dev/api/operations')}#operations`;
    expect(form?.properties).toMatchObject({action: page, method: 'get'});
    expect(links(html)).toContainEqual([t('FilingTable.clear'), page]);
    const chosen = all(html, 'label').map((label) => {
      const values = [
        ...all(label, 'input').map(({properties}) => properties.value),
        ...all(label, 'option').flatMap(({properties}) => (properties.selected ? properties.value : []))
      ];
      return [textOf(all(label, 'span')[0] as typeof label), ...values];
    });
    expect(chosen).toEqual([
      [t('Api.filterWords'), 'batch'],
      [t('Api.filterMethod'), 'GET'],
      [t('Api.filterGroup'), 'batch']
    ]);
    const names = all(html, 'select').map((select) => all(select, 'option').map(textOf));
    expect(names[1]).toEqual([t('FilingTable.all'), ...groups.map(({tag}) => tag['x-name'])]);
    const none = await draw(locale, AllOperations, {query: {q: 'nothing of this name'}});
    expect(textOf(none)).toContain(t('Api.noOperation'));
    expect(links(await draw(locale, AllOperations, {query: {}})).map(([name]) => name)).not.toContain(t('FilingTable.clear'));
  });
}
