'use client';

import {useTranslations} from 'next-intl';
import type {FieldFault} from '@/lib/playground/values';

/** What keeps the request from being sent, and the buttons that send and stop it. In sight beside a long form on wide screens. */
export function Actions({faults, busy, onStop}: {faults: FieldFault[]; busy: boolean; onStop: () => void}) {
  const t = useTranslations('TryIt');
  return (
    <div className="grid gap-2 bg-surface py-3 min-[68.75rem]:sticky min-[68.75rem]:bottom-0 min-[68.75rem]:border-t min-[68.75rem]:border-border">
      {faults.length > 0 && (
        <p role="alert" className="text-danger">
          {t('faults', {count: String(faults.length)})} {faults.some(({key}) => key === 'size') && t('fault.size')}
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <button type="submit" className="button-primary aria-disabled:cursor-default aria-disabled:opacity-60" aria-disabled={busy}>
          {t('send')}
        </button>
        {busy && (
          <button type="button" className="button-plain" onClick={onStop}>
            {t('stop')}
          </button>
        )}
      </p>
    </div>
  );
}
