'use client';

import {useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import type {FieldFault} from '@/lib/playground/values';

/** What keeps the request from being sent, and the buttons that send and stop it. In sight beside a long form on wide screens. */
export function Actions({faults, busy, onStop}: {faults: FieldFault[]; busy: boolean; onStop: () => void}) {
  const t = useTranslations('TryIt');
  return (
    <div className="grid gap-2 bg-surface py-3 split:sticky split:bottom-0 split:border-t">
      {faults.length > 0 && (
        <p role="alert" className="text-danger">
          {t('faults', {count: String(faults.length)})} {faults.some(({key}) => key === 'size') && t('fault.size')}
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <Button type="submit" className="aria-disabled:cursor-default aria-disabled:opacity-60" aria-disabled={busy}>
          {t('send')}
        </Button>
        {busy && (
          <Button look="plain" onClick={onStop}>
            {t('stop')}
          </Button>
        )}
      </p>
    </div>
  );
}
