import {getFormatter, getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import {CopyButton} from '@/components/mdx/code';
import {filings} from '@/content/filings';
import type {Filing} from '@/content/schema';

/** The records of the registry, a two-column table each. */
export function FilingRecords() {
  return filings.map((record) => <FilingRecord key={record.number} record={record} />);
}

async function FilingRecord({record}: {record: Filing}) {
  const t = await getTranslations('Filing');
  const format = await getFormatter();
  const official = (text: string) => (
    <span lang="zh-CN" translate="no">
      {text}
    </span>
  );
  const rows: [string, ReactNode][] = [
    [t('place'), official(record.place)],
    [
      t('model'),
      <span key="model" className="copyable">
        {official(record.model)} <CopyButton text={record.model} label={t('copyModel', {model: record.model})} />
      </span>
    ],
    [t('entity'), official(record.entity)],
    [
      t('number'),
      <span key="number" className="copyable">
        {official(record.number)} <CopyButton text={record.number} label={t('copyNumber', {number: record.number})} />
      </span>
    ],
    [
      t('filedOn'),
      <time key="date" dateTime={record.filedOn}>
        {format.dateTime(new Date(record.filedOn), 'day')}
      </time>
    ]
  ];
  return (
    <div className="table-box record" id={record.number}>
      <table className="spec">
        <caption className="sr-only">{t('caption', {model: record.model})}</caption>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <a href={`#${record.number}`} className="permalink" aria-label={`${t('permalink')}: ${record.number}`}>
        #
      </a>
    </div>
  );
}
