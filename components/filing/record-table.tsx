import {useTranslations} from 'next-intl';
import type {ComponentProps, ReactNode} from 'react';
import {Copyable} from '@/components/ui/code';
import {Link} from '@/components/ui/link';
import {FixedBox, SpecTable} from '@/components/ui/table-box';
import {Text} from '@/components/ui/text';
import type {Filing} from '@/lib/data/schema';
import {filingPath} from '@/lib/filings';
import {Official} from './official';

/** The box of a record, which an address can lead to. */
export function RecordBox(props: ComponentProps<'div'>) {
  return <FixedBox className="scroll-mt-4 break-inside-avoid target:border-accent [&_[translate=no]]:wrap-anywhere" {...props} />;
}

/** A record as a table of two columns. `linked` makes the number a link to the record's own page; `rows` follow the five fields. */
export function RecordTable({record, linked = false, rows = []}: {record: Filing; linked?: boolean; rows?: [string, ReactNode][]}) {
  const t = useTranslations('Filing');
  const {kind, place, model, entity, number, filedOn} = record;
  const fields: [string, ReactNode][] = [
    [t('place'), <Official key="place">{place}</Official>],
    [
      t('model'),
      <Copyable key="model" text={model} label={t('copyModel', {model})}>
        <Official>{model}</Official>
      </Copyable>
    ],
    [t('entity'), <Official key="entity">{entity}</Official>],
    [
      t(`numberOf.${kind}`),
      <Copyable key="number" text={number} label={t('copyNumber', {number})}>
        {linked ? (
          <Link href={filingPath(number)}>
            <Official>{number}</Official>
          </Link>
        ) : (
          <Official>{number}</Official>
        )}
      </Copyable>
    ],
    [
      t('filedOn'),
      <time key="date" dateTime={filedOn}>
        {filedOn}
      </time>
    ],
    ...rows
  ];
  return <SpecTable caption={<Text>{t('caption', {model})}</Text>} rows={fields} />;
}
