'use client';

import {useTranslations} from 'next-intl';
import type {FieldFault} from '@/lib/playground/values';

/** What is wrong, behind the place within the body where it is. */
export function FaultText({fault: {key, value}, place}: {fault: Pick<FieldFault, 'key' | 'value'>; place: string}) {
  const t = useTranslations('TryIt');
  return (
    <>
      {place && <code translate="no">{place}</code>} {t(`fault.${key}`, {value})}
    </>
  );
}
