'use client';

import {useLayoutEffect, useState} from 'react';

type Texts = {title: string; description: string; retry: string; home: string};

/** What a reader meets when a page fails. Its words come with the layout, which outlives the page. */
export function ErrorPanel({retry}: {retry: () => void}) {
  const [texts, setTexts] = useState<Texts>();
  // A document that failed on the server gets its body in the same commit as this panel.
  useLayoutEffect(() => setTexts(JSON.parse(document.body.dataset.errorTexts ?? '{}')), []);
  if (!texts) return null;
  const home = document.documentElement.lang === 'en' ? '/en' : '/';
  return (
    <main id="content" className="doc narrow" tabIndex={-1}>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.description}</p>
      <p className="actions">
        <button type="button" className="button-primary" onClick={retry}>
          {texts.retry}
        </button>
        <a href={home}>{texts.home}</a>
      </p>
    </main>
  );
}
