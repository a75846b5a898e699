import {byLocale, type Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {Filing} from '@/lib/data/schema';
import {filingPath} from '@/lib/filings';
import {escapeMarkdown} from '@/lib/filings/markdown';
import {recordFields} from '@/lib/filings/record';
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
  const table = [
    '| | |',
    '| - | - |',
    ...recordFields(locale, record).map(([label, value]) => `| ${label} | ${escapeMarkdown(value)} |`)
  ].join('\n');
  return `${head}\n# ${escapeMarkdown(record.model)}\n\n${kindText}\n\n${table}\n`;
}
