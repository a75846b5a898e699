import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {CopyButton} from '@/components/ui/code';
import type {Field} from '@/lib/openapi/tree';

/** The name of a field, and marks in small behind it: its type, whether it is required. */
export function FieldLine({children}: {children: ReactNode}) {
  return (
    <p translate="no" className="field-line">
      {children}
    </p>
  );
}

/** The same with its path, which is a link to the field and can be copied. A line that is too short for it breaks between names. */
export function FieldPath({field: {path, name, anchor}, children}: {field: Field; children: ReactNode}) {
  const t = useTranslations('Api');
  const above = path.slice(0, -name.length).split(/(?<=\.)/);
  return (
    <p translate="no" className="field-line">
      <a href={`#${anchor}`}>
        <code translate="no">
          {path !== name && <small>{above.map((step) => [step, <wbr key={step} />])}</small>}
          {name}
        </code>
      </a>{' '}
      {children} <CopyButton text="" label={t('copyPath')} />
    </p>
  );
}
