import {byLocale, type Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {Filing} from '@/lib/data/schema';
import {filingPath} from '@/lib/filings';
import {escapeMarkdown} from '@/lib/filings/markdown';
import {markdownHead} from './page';

/** A record of the registry as Markdown, for one whose page the build has not made. */
export function recordMarkdown(locale: Locale, record: Filing): string {
  const {t} = wordsFor(locale);
  const name = `${record.model} · ${record.number}`;
  const kindText = t(`FilingRecord.kindText.${record.kind}`);
  const head = markdownHead(locale, {
    path: filingPath(record.number),
    title: byLocale(() => name),
    description: byLocale(() => kindText),
    updated: record.history.at(-1)?.date ?? record.asOf,
    locales: [locale]
  });
  const rows: [string, string][] = [
    [t('Filing.place'), record.place],
    [t('Filing.model'), record.model],
    [t('Filing.entity'), record.entity],
    [t('Filing.number'), record.number],
    [t('Filing.filedOn'), record.filedOn],
    [t('Filing.kind'), t(`Filing.kinds.${record.kind}`)],
    [t('Filing.asOfLabel'), record.asOf],
    [t('Filing.source'), record.source]
  ];
  const table = ['| | |', '| - | - |', ...rows.map(([label, value]) => `| ${label} | ${escapeMarkdown(value)} |`)].join('\n');
  return `${head}\n# ${escapeMarkdown(record.model)}\n\n${kindText}\n\n${table}\n`;
}
