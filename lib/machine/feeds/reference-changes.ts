import type {ElementContent} from 'hast';
import {colon, enumerate} from '@/i18n/enumerate';
import type {Locale} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import type {ReferenceEntry} from '@/lib/data/schema';
import {referenceHistory} from '@/lib/openapi/changes/history';
import {type ChangeLine, changesByOperation} from '@/lib/openapi/changes/lines';
import {entryId, referenceChangesFeed, referenceChangesPath} from '@/lib/openapi/paths';
import {portal} from '@/portal.config';
import {element, text} from '../hast';
import {absoluteUrl} from '../metadata';
import {atomFeed} from './atom';
import {htmlOf, paragraph} from './html';

function lineOf({breaking, pieces}: ChangeLine, mark: string): ElementContent {
  const said = pieces.map((piece) => ('code' in piece ? element('code', [text(piece.code)]) : text(piece.text)));
  return element('li', [...(breaking ? [element('strong', [text(mark)]), text(' ')] : []), ...said]);
}

/** An entry as HTML: its note, and what changed of each operation. */
function contentOf(entry: ReferenceEntry, locale: Locale): string {
  const {t} = wordsFor(locale);
  const changed = changesByOperation(entry, locale).map(({operation, page, lines}) => {
    const name = page ? [element('a', [text(page.raw.summary)], {href: absoluteUrl(locale, page.path)}), text(' ')] : [];
    const list = lines.map((line) => lineOf(line, t('ReferenceChanges.breaking')));
    return element('li', [...name, element('code', [text(operation)]), element('ul', list)]);
  });
  return htmlOf([...(entry.note ? [paragraph(entry.note[locale])] : []), ...(changed.length > 0 ? [element('ul', changed)] : [])]);
}

/** Day and number of the changes: `2026-11-24: 27 changes, 23 breaking changes`. */
function titleOf({date, changes}: ReferenceEntry, locale: Locale): string {
  const {t} = wordsFor(locale);
  const breaking = changes.filter((change) => change.breaking).length;
  const counts = [
    changes.length > 0 ? t('ReferenceChanges.count', {count: changes.length}) : t('ReferenceChanges.first'),
    ...(breaking > 0 ? [t('ReferenceChanges.breakingCount', {count: breaking})] : [])
  ];
  return date + colon(locale) + enumerate(locale, counts);
}

/** What changed of the API document as an Atom feed in one language, a day an entry, newest first. Its ids never change. */
export function referenceChangesAtom(locale: Locale, history: readonly ReferenceEntry[] = referenceHistory()): string {
  const {t} = wordsFor(locale);
  return atomFeed(locale, {
    path: referenceChangesFeed,
    page: referenceChangesPath,
    title: `${t('ReferenceChanges.feedTitle')} · ${textIn(portal.name, locale)}`,
    entries: history.map((entry) => ({
      id: `${absoluteUrl(locale, referenceChangesPath)}#${entryId(entry.date)}`,
      title: titleOf(entry, locale),
      date: entry.date,
      html: contentOf(entry, locale)
    }))
  });
}
