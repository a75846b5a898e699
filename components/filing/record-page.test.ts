import {expect, test} from 'vitest';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {registry} from '@/lib/filings';
import {all, draw, links, rows, textOf} from '../html.fixture';
import {FilingRecordPage} from './record-page';

const number = 'Beijing-ChatGLM-20230821';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`the page of a record in ${locale} has each fact beside its name`, async () => {
    const {record} = registry.entries.find((entry) => entry.record.number === number) ?? {};
    if (!record) throw new Error('There is no such record.');
    const page = await draw(locale, FilingRecordPage, {record});
    expect(all(page, 'h1').map(textOf)).toEqual(['智谱清言（ChatGLM）']);
    const facts = Object.fromEntries(rows(page));
    expect(facts[t('Filing.number')]).toContain(number);
    expect(facts[t('Filing.model')]).toContain('智谱清言（ChatGLM）');
    expect(facts[t('Filing.filedOn')]).toBe('2023-08-31');
    expect(facts[t('Filing.asOfLabel')]).toBe('2025-12-18');
    expect(facts[t('Filing.kind')]).toBe(t('Filing.kinds.filing'));
    expect(links(page)).toContainEqual([t('FilingCheck.title'), pageHref(locale, '/dev/howuse/Filing/check')]);
    const history = all(page, 'li').filter(({properties}) => String(properties.id).startsWith('history-'));
    expect(history.map(textOf)).toEqual(record.history.map((event) => expect.stringMatching(new RegExp(`^${event.date}`))));
    expect(history.map(textOf)[0]).toMatch(/^2026-11-23/);
    for (const time of all(page, 'time')) expect(textOf(time)).toBe(time.properties.dateTime);
  });
}
