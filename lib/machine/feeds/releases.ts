import {generateJsonFeed, generateRssFeed} from 'feedsmith';
import {releases} from '@/content/releases';
import {type Locale, languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import type {Release} from '@/lib/data/schema';
import {docs} from '@/lib/docs';
import {portal} from '@/portal.config';
import {absoluteUrl} from '../metadata';
import {escapeXml} from '../xml';
import {atomFeed} from './atom';
import {htmlOf, linksParagraph, markdownNodes, paragraph} from './html';
import {type ReleaseFeed, releaseFeeds} from './paths';

const listPath = '/dev/releasenotes';

/** The feeds for the head of the release notes. */
export function releaseAlternates(locale: Locale) {
  const title = docs.get(locale, 'releasenotes')?.meta.title ?? '';
  return Object.fromEntries(
    Object.values(releaseFeeds).map(({path, type, name}) => [type, [{url: absoluteUrl(locale, path), title: `${title} (${name})`}]])
  );
}

/** A release as HTML: its text, what is known of its date and origin, its sources as links. */
function contentOf({body, date, precision, official, sources}: Release, locale: Locale): string {
  const {t} = wordsFor(locale);
  return htmlOf([
    ...markdownNodes(body[locale], locale),
    // The date of an entry is one day for every reader; what is known of it stands in its text, as on the page.
    ...(precision === 'by' ? [paragraph(t('ReleaseList.by', {date}))] : []),
    ...(official ? [] : [paragraph(t('ReleaseList.notOfficial'))]),
    linksParagraph(`${t('ReleaseList.sources')}${t('ReleaseList.colon')}`, sources)
  ]);
}

/** Every release in one language, newest first. Ids are the permanent addresses of the entries and never change. */
export function releaseFeed(locale: Locale, form: ReleaseFeed, list: readonly Release[] = releases): string {
  const {t} = wordsFor(locale);
  const meta = docs.get(locale, 'releasenotes')?.meta;
  const link = absoluteUrl(locale, listPath);
  const self = absoluteUrl(locale, releaseFeeds[form].path);
  const title = `${meta?.title ?? ''} · ${textIn(portal.name, locale)}`;
  const description = meta?.description ?? '';
  const author = {name: textIn(portal.name, locale), url: absoluteUrl(locale, '/')};
  const updated = new Date(list[0]?.date ?? 0);
  const language = languageTag[locale];
  const entries = list.map((release) => ({
    id: `${link}#${release.id}`,
    title: release.title[locale],
    html: contentOf(release, locale),
    kind: {term: release.kind, label: t(`ReleaseList.kinds.${release.kind}`)},
    date: release.date
  }));
  switch (form) {
    case 'rss':
      return generateRssFeed({
        title: escapeXml(title),
        link,
        description: escapeXml(description),
        language,
        lastBuildDate: updated,
        atom: {links: [{href: self, rel: 'self', type: releaseFeeds.rss.type}]},
        items: entries.map(({id, title: name, html, kind, date}) => ({
          title: escapeXml(name),
          link: id,
          description: html,
          categories: [{name: kind.label}],
          guid: {value: id, isPermaLink: true},
          pubDate: new Date(date)
        }))
      });
    case 'atom':
      return atomFeed(locale, {
        path: releaseFeeds.atom.path,
        page: listPath,
        id: link,
        title,
        subtitle: description,
        entries: entries.map(({kind, ...entry}) => ({...entry, categories: [kind]}))
      });
    case 'json':
      return JSON.stringify({
        items: [],
        ...(generateJsonFeed({
          title,
          home_page_url: link,
          feed_url: self,
          description,
          language,
          authors: [author],
          items: entries.map(({id, title: name, html, kind, date}) => ({
            id,
            url: id,
            title: name,
            content_html: html,
            date_published: new Date(date),
            tags: [kind.label]
          }))
        }) as object)
      });
  }
}
