import {expect, test} from 'vitest';
import {errorCodes} from '@/content/errors';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {errorPath} from '@/lib/openapi/pages';
import {draw, links, rows} from '../html.fixture';
import {ErrorTable} from './errors';

for (const locale of locales) {
  test(`each code of ${locale} has its meaning and its remedy below their heads, and leads to its page`, async () => {
    const {t} = wordsFor(locale);
    const table = await draw(locale, ErrorTable, {});
    const [head, ...body] = rows(table);
    expect(head).toEqual([t('ErrorTable.code'), t('ErrorTable.http'), t('ErrorTable.meaning'), t('ErrorTable.remedy')]);
    expect(body.map(([, , meaning, remedy]) => [meaning, remedy])).toEqual(
      errorCodes.map(({meaning, remedy}) => [meaning[locale], remedy[locale]])
    );
    expect(links(table)).toEqual(errorCodes.map(({code}) => [String(code), localePath(locale, errorPath(code))]));
    const few = await draw(locale, ErrorTable, {codes: [1302]});
    expect(rows(few).slice(1)).toHaveLength(1);
  });
}

test('a code that is not there is refused', async () => {
  await expect(draw('en', ErrorTable, {codes: [1]})).rejects.toThrow('Error code 1 is not in content/errors.ts.');
});
