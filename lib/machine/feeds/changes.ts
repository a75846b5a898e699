import {changes} from '@/content/changes';
import type {Locale} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import {docPath} from '@/lib/docs';
import {portal} from '@/portal.config';
import {absoluteUrl} from '../metadata';
import {atomFeed} from './atom';
import {htmlOf, linksParagraph, paragraph} from './html';
import {changesFeedPath} from './paths';

/** Changes of prices, user levels and policies as an Atom feed in one language, newest first. Its ids never change. */
export function changesFeed(locale: Locale): string {
  const {t, day} = wordsFor(locale);
  return atomFeed(locale, {
    path: changesFeedPath,
    page: '/',
    title: `${t('PageChanges.feedTitle')} · ${textIn(portal.name, locale)}`,
    entries: changes
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map(({id, pages, date, precision, what, before, after, sources}) => ({
        id: `${absoluteUrl(locale, docPath(pages[0] ?? ''))}#change-${id}`,
        title: what[locale],
        date,
        html: htmlOf([
          paragraph(t('PageChanges.change', {before: before[locale], after: after[locale]})),
          ...(precision === 'by' ? [paragraph(t('PageChanges.by', {date: day(date)}))] : []),
          linksParagraph(`${t('PageChanges.source')}${t('PageChanges.colon')}`, sources)
        ])
      }))
  });
}
