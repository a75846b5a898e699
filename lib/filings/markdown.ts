import {getTranslations} from 'next-intl/server';
import type {Locale} from '@/i18n/routing';
import {absoluteUrl} from '../machine/metadata';
import {filingListPath, filingPath} from './paths';
import type {Registry} from './registry';

/** A text that Markdown shows as it is, in a table cell too. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&');
}

/** The records in the list today as one Markdown table. Names and numbers are official and not translated. */
export async function filingMarkdown(locale: Locale, {asOf, listed}: Pick<Registry, 'asOf' | 'listed'>): Promise<string> {
  const t = await getTranslations({locale, namespace: 'Filing'});
  const head = [t('place'), t('model'), t('entity'), t('number'), t('filedOn'), t('kind')];
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rows = listed.map((record) =>
    row([
      ...[record.place, record.model, record.entity].map(escapeMarkdown),
      `[${escapeMarkdown(record.number)}](${absoluteUrl(locale, filingPath(record.number)).replaceAll('(', '%28').replaceAll(')', '%29')})`,
      record.filedOn,
      t(`kinds.${record.kind}`)
    ])
  );
  return [
    `# ${t('listTitle')}`,
    '',
    t('asOf', {date: asOf}),
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
    '',
    absoluteUrl(locale, filingListPath),
    ''
  ].join('\n');
}
