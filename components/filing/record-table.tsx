import {getFormatter, getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import {CopyButton} from '@/components/ui/code';
import {Link} from '@/components/ui/link';
import {Text} from '@/components/ui/text';
import type {Filing} from '@/content/schema';
import {filingPath} from '@/lib/filings';
import {Official} from './official';

/** A record as a table of two columns. `linked` makes the number a link to the record's own page; `rows` follow the five fields. */
export async function RecordTable({record, linked = false, rows = []}: {record: Filing; linked?: boolean; rows?: [string, ReactNode][]}) {
  const t = await getTranslations('Filing');
  const format = await getFormatter();
  const {kind, place, model, entity, number, filedOn} = record;
  const fields: [string, ReactNode][] = [
    [t('place'), <Official key="place">{place}</Official>],
    [
      t('model'),
      <span key="model" className="copyable">
        <Official>{model}</Official> <CopyButton text={model} label={t('copyModel', {model})} />
      </span>
    ],
    [t('entity'), <Official key="entity">{entity}</Official>],
    [
      t(`numberOf.${kind}`),
      <span key="number" className="copyable">
        {linked ? (
          <Link href={filingPath(number)}>
            <Official>{number}</Official>
          </Link>
        ) : (
          <Official>{number}</Official>
        )}{' '}
        <CopyButton text={number} label={t('copyNumber', {number})} />
      </span>
    ],
    [
      t('filedOn'),
      <time key="date" dateTime={filedOn}>
        {format.dateTime(new Date(filedOn), 'day')}
      </time>
    ],
    ...rows
  ];
  return (
    <table className="spec">
      <caption className="sr-only">
        <Text>{t('caption', {model})}</Text>
      </caption>
      <tbody>
        {fields.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
