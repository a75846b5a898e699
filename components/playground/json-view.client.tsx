'use client';

import {useTranslations} from 'next-intl';
import {readJson} from '@/lib/playground/state';
import type {FieldFault} from '@/lib/playground/values';
import {FaultText} from './fault-text.client';
import {codeClass, described, Field} from './field.client';

type JsonViewProps = {text: string; faults: FieldFault[]; onJson: (text: string) => void};

/** The body as text. Whether it can be read is said while it is typed, everything else when it was to be sent. */
export function JsonView({text, faults, onJson}: JsonViewProps) {
  const t = useTranslations('TryIt');
  const {fault} = readJson(text);
  const shown = fault
    ? [<FaultText key={fault} fault={{key: fault, value: 'object'}} place="" />]
    : faults
        .filter(({field}) => field.startsWith('body'))
        .map((each) => <FaultText key={each.field + each.path + each.key} fault={each} place={placeOf(each)} />);
  return (
    <Field id="try-json" label={t('jsonBody')} faults={shown}>
      <textarea
        {...described('try-json', shown.length > 0)}
        className={`${codeClass} max-h-144 min-h-64`}
        rows={16}
        autoComplete="off"
        autoCapitalize="off"
        value={text}
        onChange={({target}) => onJson(target.value)}
      />
    </Field>
  );
}

function placeOf({field, path}: FieldFault): string {
  return [field.replace(/^body\.?/, ''), path].filter(Boolean).join('.');
}
