import {type Locale, languageTag} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {Filing} from '@/lib/data/schema';
import {absoluteUrl} from '../machine/metadata';
import {filingListPath, filingPath} from './paths';

/** Every field of a record with its name in a language. */
export function recordFields(locale: Locale, record: Filing): [name: string, value: string][] {
  const {t} = wordsFor(locale);
  return [
    [t('Filing.place'), record.place],
    [t('Filing.model'), record.model],
    [t('Filing.entity'), record.entity],
    [t(`Filing.numberOf.${record.kind}`), record.number],
    [t('Filing.filedOn'), record.filedOn],
    [t('Filing.kind'), t(`Filing.kinds.${record.kind}`)],
    [t('Filing.asOfLabel'), record.asOf],
    [t('Filing.source'), record.source]
  ];
}

/** Every field of a record and its address as lines of text, to be pasted into a report. */
export function recordText(locale: Locale, record: Filing): string {
  const {t} = wordsFor(locale);
  const address = absoluteUrl(locale, filingPath(record.number));
  const lines = [...recordFields(locale, record), [t('Filing.address'), address]];
  return lines.map(([name, value]) => `${name}${t('Filing.colon')}${value}`).join('\n');
}

/** The record as a thing of schema.org. It names the record and does not vouch for it. */
export function recordThing(locale: Locale, record: Filing) {
  return {
    '@type': 'WebPage',
    url: absoluteUrl(locale, filingPath(record.number)),
    name: `${record.model} · ${record.number}`,
    inLanguage: languageTag[locale],
    dateModified: record.history.at(-1)?.date,
    isBasedOn: record.source,
    isPartOf: {'@type': 'WebPage', url: absoluteUrl(locale, filingListPath)},
    mainEntity: {
      '@type': 'SoftwareApplication',
      name: record.model,
      applicationCategory: 'Generative AI service',
      provider: {'@type': 'Organization', name: record.entity},
      identifier: {'@type': 'PropertyValue', propertyID: record.kind === 'filing' ? '备案号' : '上线编号', value: record.number},
      locationCreated: {'@type': 'Place', name: record.place}
    }
  };
}
