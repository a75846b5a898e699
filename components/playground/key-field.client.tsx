'use client';

import {useState} from 'react';
import {readKey} from './key';
import {say, type Words} from './words';

/** Where the reader types the key, and whether it stays for the tab. */
export function KeyField({words, host, faulty}: {words: Words; host: string; faulty: boolean}) {
  const [{key, kept}] = useState(readKey);
  const [shown, setShown] = useState(false);
  return (
    <div className="try-field">
      <label htmlFor="try-key">
        {words.key} <b>{words.required}</b>
      </label>
      <input
        id="try-key"
        name="key"
        type={shown ? 'text' : 'password'}
        defaultValue={key}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-required="true"
        aria-invalid={faulty}
        aria-describedby={faulty ? 'try-key-fault try-key-about' : 'try-key-about'}
      />
      {faulty && (
        <p id="try-key-fault" className="try-fault">
          {words.fault.key}
        </p>
      )}
      <p id="try-key-about" className="try-about">
        {say(words.keyHelp, host)}
      </p>
      <p className="try-checks">
        <label>
          <input type="checkbox" name="keep" defaultChecked={kept} /> {words.keepKey}
        </label>
        <label>
          <input type="checkbox" checked={shown} onChange={({target}) => setShown(target.checked)} /> {words.showKey}
        </label>
      </p>
    </div>
  );
}
