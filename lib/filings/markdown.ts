import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {absoluteUrl} from '../machine/metadata';
import {filingListPath, filingPath} from './paths';
import type {Registry} from './registry';

/** A text that Markdown shows as it is, in a table cell too. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&');
}

/** The records in the list today as one Markdown table. Names and numbers are official and not translated. */
export function filingMarkdown(locale: Locale, {asOf, listed}: Pick<Registry, 'asOf' | 'listed'>): string {
  const {t} = wordsFor(locale);
  const head = [t('Filing.place'), t('Filing.model'), t('Filing.entity'), t('Filing.number'), t('Filing.filedOn'), t('Filing.kind')];
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rows = listed.map((record) =>
    row([
      ...[record.place, record.model, record.entity].map(escapeMarkdown),
      `[${escapeMarkdown(record.number)}](${absoluteUrl(locale, filingPath(record.number)).replaceAll('(', '%28').replaceAll(')', '%29')})`,
      record.filedOn,
      t(`Filing.kinds.${record.kind}`)
    ])
  );
  return [
    `# ${t('Filing.listTitle')}`,
    '',
    t('Filing.asOf', {date: asOf}),
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
    '',
    absoluteUrl(locale, filingListPath),
    ''
  ].join('\n');
}
