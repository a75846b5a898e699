import {generateAtomFeed} from 'feedsmith';
import {type Locale, languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import {portal} from '@/portal.config';
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
  const list = absoluteUrl(locale, filingListPath);
  return generateAtomFeed({
    xml: {lang: languageTag[locale]},
    id: list,
    title: {value: t('FilingFeed.title')},
    subtitle: {value: t('FilingFeed.description')},
    links: [
      {href: absoluteUrl(locale, localizedFilingFiles.feed), rel: 'self', type: 'application/atom+xml'},
      {href: list, rel: 'alternate', type: 'text/html'}
    ],
    updated: new Date(events[0]?.event.date ?? 0),
    authors: [{name: textIn(portal.name, locale), uri: absoluteUrl(locale, '/')}],
    entries: events.map(({record: {model, number}, event, index}) => {
      const link = absoluteUrl(locale, filingPath(number));
      const date = new Date(event.date);
      return {
        id: `${link}#history-${index + 1}`,
        title: {value: t(`FilingFeed.entries.${event.type}`, {model, number})},
        links: [{href: link, rel: 'alternate', type: 'text/html'}],
        published: date,
        updated: date,
        categories: [{term: event.type, label: t(`FilingHistory.events.${event.type}`)}],
        content: {type: 'html', value: htmlOf([paragraph(eventText(locale, event))])}
      };
    })
  });
}
