import {expect, test} from 'vitest';
import {errorCodes} from '@/content/errors';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {operationGroups} from '../openapi/operations';
import {openApi, realtime} from '../openapi/source';
import {docs} from '.';
import {referenceSections} from './reference-sections';

test('the pages of the reference stand in their groups, named and described in each language, with the day of the document', () => {
  const sections = referenceSections();
  for (const locale of locales) {
    const {t} = wordsFor(locale);
    const groups = operationGroups(locale);
    expect(sections.map(({label}) => label[locale])).toEqual([
      ...[t('SectionTabs.api'), ...groups.map(({tag}) => `API: ${tag['x-name']}`), docs.get(locale, 'api/errors')?.meta.title]
    ]);
    const [first, ...rest] = sections;
    expect(first?.pages.at(-1)?.title[locale]).toBe(realtime(locale).info.title);
    const shown = rest.flatMap(({pages}) =>
      pages.map(({path, title, description, updated}) => [path, title[locale], description[locale], updated])
    );
    const plain = (text: string) => text.replaceAll('`', '');
    const asOf = openApi(locale).info['x-as-of'];
    expect(shown).toEqual([
      ...groups.flatMap(({tag, path, operations}) => [
        [path, tag['x-name'], plain(tag.description), asOf],
        ...operations.map(({raw, path: page}) => [page, raw.summary, plain(raw.description), asOf])
      ]),
      ...errorCodes.map(({code, meaning}) => [`/dev/api/errors/${code}`, t('Api.errorTitle', {code: String(code)}), meaning[locale], asOf])
    ]);
  }
});
