'use client';

import {useTranslations} from 'next-intl';
import {type RefObject, useEffect, useState} from 'react';
import {controlClass, described, Field, Required} from './field.client';
import {keptKey} from './key';

type KeyFieldProps = {
  /** Field and box are read when a request is sent. Neither has a name, so that no form can put a key into an address. */
  keyRef: RefObject<HTMLInputElement | null>;
  keepRef: RefObject<HTMLInputElement | null>;
  help: string;
  faulty: boolean;
};

/** Where the reader types the key, and whether it stays for the tab. */
export function KeyField({keyRef, keepRef, help, faulty}: KeyFieldProps) {
  const t = useTranslations('TryIt');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const kept = keptKey();
    if (kept === null || !keyRef.current || !keepRef.current) return;
    keyRef.current.value = kept;
    keepRef.current.checked = true;
  }, [keyRef, keepRef]);
  return (
    <div>
      <Field
        id="try-key"
        label={t('key')}
        marks={<Required>{t('required')}</Required>}
        faults={faulty ? [t('fault.key')] : []}
        about={help}
      >
        <input
          {...described('try-key', faulty, help)}
          ref={keyRef}
          className={controlClass}
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          aria-required="true"
        />
      </Field>
      <p className="flex flex-wrap gap-x-5 pt-1 text-xs text-muted">
        <label className="cursor-pointer">
          <input type="checkbox" ref={keepRef} /> {t('keepKey')}
        </label>
        <label className="cursor-pointer">
          <input type="checkbox" checked={shown} onChange={({target}) => setShown(target.checked)} /> {t('showKey')}
        </label>
      </p>
    </div>
  );
}
