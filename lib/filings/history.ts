import type {Locale} from '@/i18n/routing';
import {isWide} from '@/i18n/script';
import {wordsFor} from '@/i18n/words';
import type {Filing, FilingEvent} from '@/lib/data/schema';

/**
 * What happened to a record, in the reader's words. Official values stay as they are. `brief` leaves out the kind of event,
 * where a heading names it.
 */
export function eventText(locale: Locale, {type, changes, note}: FilingEvent, brief = false): string {
  const {t} = wordsFor(locale);
  const value = (field: string, text: string) => (field === 'kind' ? t(`Filing.kinds.${text as Filing['kind']}`) : text);
  const parts = [
    ...(brief ? [] : [t(`FilingHistory.events.${type}`)]),
    ...changes.map(({field, from, to}) =>
      t('FilingHistory.change', {field: t(`Filing.${field}`), from: value(field, from), to: value(field, to)})
    )
  ];
  const sentence = parts.length > 0 ? t('FilingHistory.sentence', {text: parts.join(t('FilingHistory.separator'))}) : '';
  return [sentence, note?.[locale]].filter(Boolean).join(isWide(locale) ? '' : ' ');
}

/** The last event that altered a published record; undefined while it is as it was first added. */
export function lastAlteration({history}: Filing): FilingEvent | undefined {
  const last = history.at(-1);
  return last?.type === 'added' ? undefined : last;
}
