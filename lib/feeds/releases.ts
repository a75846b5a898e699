import {Feed} from 'feed';
import {getFormatter, getTranslations} from 'next-intl/server';
import {releases} from '@/content/releases';
import type {Release} from '@/content/schema';
import {site} from '@/content/site';
import {type Locale, languageTag} from '@/i18n/routing';
import {docs} from '../docs';
import {absoluteUrl} from '../metadata';
import {escapeXml} from '../xml';
import {type ReleaseFeed, releaseFeeds} from './paths';

const listPath = '/dev/releasenotes';

/** Markdown of the data as plain text: links keep their words. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}

/** The feeds for the head of the release notes. */
export function releaseAlternates(locale: Locale) {
  const title = docs.get(locale, 'releasenotes')?.meta.title ?? '';
  return Object.fromEntries(
    Object.values(releaseFeeds).map(({path, type, name}) => [type, [{url: absoluteUrl(locale, path), title: `${title} (${name})`}]])
  );
}

/** Every release in one language, newest first. Ids are the permanent addresses of the entries and never change. */
export async function releaseFeed(locale: Locale, form: ReleaseFeed, list: readonly Release[] = releases): Promise<string> {
  const t = await getTranslations({locale, namespace: 'ReleaseList'});
  const meta = docs.get(locale, 'releasenotes')?.meta;
  const page = absoluteUrl(locale, listPath);
  const feed = new Feed({
    id: page,
    link: page,
    title: `${meta?.title ?? ''} · ${site.name[locale]}`,
    description: meta?.description ?? '',
    language: languageTag[locale],
    updated: new Date(list[0]?.date ?? 0),
    feedLinks: Object.fromEntries(Object.entries(releaseFeeds).map(([name, {path}]) => [name, absoluteUrl(locale, path)])),
    author: {name: site.name[locale], link: absoluteUrl(locale, '/')},
    generator: false
  });
  const write = form === 'json' ? (text: string) => text : escapeXml;
  const format = await getFormatter({locale});
  for (const {id, date, precision, official, title, body, kind, sources} of list) {
    const link = `${page}#${id}`;
    // The date of an entry is one day for every reader; what is known of it stands in its text, as on the page.
    const text = [
      plain(body[locale]),
      precision === 'by' && t('by', {date: format.dateTime(new Date(date), 'day')}),
      !official && t('notOfficial'),
      `${t('sources')}: ${sources.join(' ')}`
    ]
      .filter(Boolean)
      .join('\n');
    feed.addItem({
      id: link,
      guid: link,
      link,
      title: write(title[locale]),
      description: write(text),
      content: write(text),
      category: [{name: t(`kinds.${kind}`)}],
      date: new Date(date),
      published: new Date(date)
    });
  }
  return form === 'rss' ? feed.rss2() : form === 'atom' ? feed.atom1() : feed.json1();
}
