import {Feed} from 'feed';
import {getTranslations} from 'next-intl/server';
import {site} from '@/content/site';
import {type Locale, languageTag} from '@/i18n/routing';
import {absoluteUrl} from '../metadata';
import {escapeXml} from '../xml';
import {eventText} from './history';
import {filingListPath, filingPath, localizedFilingFiles} from './paths';
import type {Registry} from './registry';

const mostEntries = 100;

/** Additions and changes as an Atom feed in one language, newest first. Its ids never change. */
export async function filingFeed(locale: Locale, {records}: Pick<Registry, 'records'>): Promise<string> {
  const t = await getTranslations({locale, namespace: 'FilingFeed'});
  const events = records
    .flatMap((record) => record.history.map((event, index) => ({record, event, index})))
    .sort((a, b) => b.event.date.localeCompare(a.event.date))
    .slice(0, mostEntries);
  const list = absoluteUrl(locale, filingListPath);
  const feed = new Feed({
    id: list,
    link: list,
    title: t('title'),
    description: t('description'),
    language: languageTag[locale],
    updated: new Date(events[0]?.event.date ?? 0),
    feedLinks: {atom: absoluteUrl(locale, localizedFilingFiles.feed)},
    author: {name: site.name[locale], link: absoluteUrl(locale, '/')},
    generator: false
  });
  for (const {record, event, index} of events) {
    const link = absoluteUrl(locale, filingPath(record.number));
    feed.addItem({
      id: `${link}#history-${index + 1}`,
      link,
      title: escapeXml(t(`entries.${event.type}`, {model: record.model, number: record.number})),
      description: escapeXml(await eventText(locale, event)),
      date: new Date(event.date),
      published: new Date(event.date)
    });
  }
  return feed.atom1();
}
