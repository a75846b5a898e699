import {getTranslations} from 'next-intl/server';
import type {Filing, FilingEvent} from '@/content/schema';
import type {Locale} from '@/i18n/routing';

/**
 * What happened to a record, in the reader's words. Official values stay as they are. `brief` leaves out the kind of event,
 * where a heading names it.
 */
export async function eventText(locale: Locale, {type, changes, note}: FilingEvent, brief = false): Promise<string> {
  const t = await getTranslations({locale, namespace: 'FilingHistory'});
  const fields = await getTranslations({locale, namespace: 'Filing'});
  const value = (field: string, text: string) => (field === 'kind' ? fields(`kinds.${text as Filing['kind']}`) : text);
  const parts = [
    ...(brief ? [] : [t(`events.${type}`)]),
    ...changes.map(({field, from, to}) => t('change', {field: fields(field), from: value(field, from), to: value(field, to)}))
  ];
  const sentence = parts.length > 0 ? t('sentence', {text: parts.join(t('separator'))}) : '';
  return [sentence, note?.[locale]].filter(Boolean).join(locale === 'zh' ? '' : ' ');
}

/** The last event that altered a published record; undefined while it is as it was first added. */
export function lastAlteration({history}: Filing): FilingEvent | undefined {
  const last = history.at(-1);
  return last?.type === 'added' ? undefined : last;
}
