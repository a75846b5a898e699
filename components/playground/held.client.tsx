'use client';

import {useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';

/** Says that the other views wait for a JSON that cannot be read, and how that ends. */
export function Held({onReturn, onDiscard}: {onReturn: () => void; onDiscard: () => void}) {
  const t = useTranslations('TryIt');
  return (
    <div className="mb-3.5 grid gap-2 rounded-lg bg-warning-soft px-3 py-2 text-warning">
      <p>{t('held')}</p>
      <p className="flex flex-wrap gap-2">
        <Button look="plain" onClick={onReturn}>
          {t('toJson')}
        </Button>
        <Button look="plain" onClick={onDiscard}>
          {t('discardJson')}
        </Button>
      </p>
    </div>
  );
}
