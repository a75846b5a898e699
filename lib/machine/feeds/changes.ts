import {generateAtomFeed} from 'feedsmith';
import {changes} from '@/content/changes';
import {type Locale, languageTag} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import {docPath} from '@/lib/docs';
import {portal} from '@/portal.config';
import {absoluteUrl} from '../metadata';
import {htmlOf, linksParagraph, paragraph} from './html';
import {changesFeedPath} from './paths';

/** Changes of prices, user levels and policies as an Atom feed in one language, newest first. Its ids never change. */
export function changesFeed(locale: Locale): string {
  const {t, day} = wordsFor(locale);
  const self = absoluteUrl(locale, changesFeedPath);
  const newest = changes.toSorted((a, b) => b.date.localeCompare(a.date));
  return generateAtomFeed({
    xml: {lang: languageTag[locale]},
    id: self,
    title: {value: `${t('PageChanges.feedTitle')} · ${textIn(portal.name, locale)}`},
    links: [
      {href: self, rel: 'self', type: 'application/atom+xml'},
      {href: absoluteUrl(locale, '/'), rel: 'alternate', type: 'text/html'}
    ],
    updated: new Date(newest[0]?.date ?? 0),
    authors: [{name: textIn(portal.name, locale), uri: absoluteUrl(locale, '/')}],
    entries: newest.map(({id, pages, date, precision, what, before, after, sources}) => {
      const link = `${absoluteUrl(locale, docPath(pages[0] ?? ''))}#change-${id}`;
      return {
        id: link,
        title: {value: what[locale]},
        links: [{href: link, rel: 'alternate', type: 'text/html'}],
        published: new Date(date),
        updated: new Date(date),
        content: {
          type: 'html',
          value: htmlOf([
            paragraph(t('PageChanges.change', {before: before[locale], after: after[locale]})),
            ...(precision === 'by' ? [paragraph(t('PageChanges.by', {date: day(date)}))] : []),
            linksParagraph(`${t('PageChanges.source')}${t('PageChanges.colon')}`, sources)
          ])
        }
      };
    })
  });
}
