import {useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Facts} from '@/components/ui/facts';
import {languageName, languageTag} from '@/i18n/routing';
import type {SearchAnswer} from '@/lib/search/types';
import {Marked} from './marked';

/** What answers a sentence, in the words of the pages: above the results, each with the section that it is from. */
export function Passages({passages, locale}: Pick<SearchAnswer, 'passages' | 'locale'>) {
  const t = useTranslations('Search');
  const page = useTranslations('DocPage');
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="passages" className="my-4 rounded-md border bg-raised px-4.5 pt-3.5 pb-1.5">
      <h2 id="passages" className="text-sm">
        {t('passages')}
      </h2>
      <ol className="wrap-anywhere *:border-t *:py-3.5 *:first:border-t-0">
        {passages.map(({href, locale: language, kind, page: title, heading, text, updated}) => {
          const [tag, reader] = language === locale ? [] : [languageTag[language], languageTag[locale]];
          return (
            <li key={href} lang={tag}>
              <h3 className="text-base">
                <a href={href} hrefLang={tag} className="text-accent hover:underline">
                  {heading.text ? <Marked {...heading} /> : title}
                </a>
              </h3>
              <p className="mt-1 mb-1.5 text-sm">
                <Marked {...text} />
              </p>
              <Facts>
                <Badge data-kind={kind} lang={reader}>
                  {t(`kinds.${kind}`)}
                </Badge>
                {tag && <Badge>{languageName[language]}</Badge>}
                {heading.text && <span>{title}</span>}
                {updated && <span lang={reader}>{page('updated', {date: updated})}</span>}
              </Facts>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
