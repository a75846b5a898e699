import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {atomFeed} from '../machine/feeds/atom';
import {htmlOf, paragraph} from '../machine/feeds/html';
import {absoluteUrl} from '../machine/metadata';
import {eventText} from './history';
import {filingListPath, filingPath, localizedFilingFiles} from './paths';
import type {Registry} from './registry';

const mostEntries = 100;

/** Additions and changes as an Atom feed in one language, newest first. Its ids never change. */
export function filingFeed(locale: Locale, {records}: Pick<Registry, 'records'>): string {
  const {t} = wordsFor(locale);
  const events = records
    .flatMap((record) => record.history.map((event, index) => ({record, event, index})))
    .sort((a, b) => b.event.date.localeCompare(a.event.date))
    .slice(0, mostEntries);
  return atomFeed(locale, {
    path: localizedFilingFiles.feed,
    page: filingListPath,
    id: absoluteUrl(locale, filingListPath),
    title: t('FilingFeed.title'),
    subtitle: t('FilingFeed.description'),
    entries: events.map(({record: {model, number}, event, index}) => {
      const link = absoluteUrl(locale, filingPath(number));
      return {
        id: `${link}#history-${index + 1}`,
        link,
        title: t(`FilingFeed.entries.${event.type}`, {model, number}),
        date: event.date,
        categories: [{term: event.type, label: t(`FilingHistory.events.${event.type}`)}],
        html: htmlOf([paragraph(eventText(locale, event))])
      };
    })
  });
}
