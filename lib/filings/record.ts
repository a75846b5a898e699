import {getTranslations} from 'next-intl/server';
import {type Locale, languageTag} from '@/i18n/routing';
import type {Filing} from '@/lib/data/schema';
import {absoluteUrl} from '../machine/metadata';
import {filingListPath, filingPath} from './paths';

/** Every field of a record as lines of text, to be pasted into a report. */
export async function recordText(locale: Locale, record: Filing): Promise<string> {
  const t = await getTranslations({locale, namespace: 'Filing'});
  const lines: [string, string][] = [
    [t('place'), record.place],
    [t('model'), record.model],
    [t('entity'), record.entity],
    [t(`numberOf.${record.kind}`), record.number],
    [t('filedOn'), record.filedOn],
    [t('kind'), t(`kinds.${record.kind}`)],
    [t('asOfLabel'), record.asOf],
    [t('source'), record.source],
    [t('address'), absoluteUrl(locale, filingPath(record.number))]
  ];
  return lines.map(([label, value]) => `${label}${t('colon')}${value}`).join('\n');
}

/** The record as JSON-LD (schema.org), safe inside a script element. It names the record and does not vouch for it. */
export function recordJsonLd(locale: Locale, record: Filing): string {
  const data = {
    '@context': 'https://schema.org',
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
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
