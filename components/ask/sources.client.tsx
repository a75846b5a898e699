'use client';

import {useTranslations} from 'next-intl';
import {Marked} from '@/components/search/marked';
import {type Locale, languageTag} from '@/i18n/routing';
import {nameOf} from '@/lib/ask/copied';
import type {Source} from '@/lib/ask/types';

type SourcesProps = {
  id: string;
  title: 'sources' | 'nearest' | 'chosen';
  locale: Locale;
  sources: readonly Source[];
  /** Numbers of those that are listed. */
  numbers: readonly number[];
  /** Whether their words stand below them. */
  whole?: boolean;
};

/** Passages by their numbers, each a link to its section. */
export function Sources({id, title, locale, sources, numbers, whole = false}: SourcesProps) {
  const t = useTranslations();
  const listed = numbers.flatMap((number) => (sources[number - 1] ? [{number, source: sources[number - 1] as Source}] : []));
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-4 text-sm">
      <h3 id={id} className="text-sm text-muted">
        {t(`Ask.${title}`)}
      </h3>
      <ol className="wrap-anywhere *:mt-2">
        {listed.map(({number, source}) => {
          const tag = source.locale === locale ? undefined : languageTag[source.locale];
          return (
            <li key={number} lang={tag}>
              <span aria-hidden="true" className="text-muted">
                [{number}]{' '}
              </span>
              <a
                href={source.href}
                rel="nofollow"
                hrefLang={tag}
                className="text-accent underline decoration-underline hover:decoration-current"
              >
                {nameOf(source)}
              </a>
              {source.updated && (
                <span className="ms-2 text-xs whitespace-nowrap text-muted">{t('Ask.updated', {date: source.updated})}</span>
              )}
              {whole && (
                <p className="mt-0.5 text-muted">
                  <Marked {...source.text} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
