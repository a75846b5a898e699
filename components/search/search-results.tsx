import {useLocale, useTranslations} from 'next-intl';
import {Aside} from '@/components/page/main';
import {Badge} from '@/components/ui/badge';
import {Count, Facts} from '@/components/ui/facts';
import {FilterLinks} from '@/components/ui/filter-links';
import {LinkButton} from '@/components/ui/link-button';
import {enumerate} from '@/i18n/enumerate';
import {pageHref} from '@/i18n/navigation';
import {languageName, languageTag, otherLocales} from '@/i18n/routing';
import {askPath, isAskOffered} from '@/lib/ask/offered';
import {openedAddress} from '@/lib/insights/opened';
import {type SearchAnswer, type SearchResult, searchKinds} from '@/lib/search/types';
import {env} from '@/lib/server/env';
import {Examples} from './examples';
import {Marked} from './marked';
import {Passages} from './passages';

/** What was found: how it was found, the kinds, the pages, and the way to further pages. `last` is the number of the last. */
export function SearchResults({answer, last}: {answer: SearchAnswer; last: number}) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const {query, kind, page, total, match, corrections, otherLanguage} = answer;
  const language = enumerate(
    locale,
    otherLocales(locale)
      .filter(
        (each) => answer.results.every((result) => result.locale === locale) || answer.results.some((result) => result.locale === each)
      )
      .map((each) => languageName[each])
  );
  const address = (to: number) =>
    `${pageHref(locale, '/search')}?${new URLSearchParams({q: query, ...(kind && {kind}), ...(to > 1 && {page: String(to)})})}`;
  return (
    <>
      <div role="status" className="*:not-first:mb-2 *:not-first:text-sm">
        <Count>{total > 0 ? t('count', {count: total}) : t('none')}</Count>
        {match === 'pinyin' && <p>{t('notes.pinyin')}</p>}
        {match === 'corrected' && <p>{t('notes.corrected', {words: corrections.map(({from, to}) => `${from} → ${to}`).join(', ')})}</p>}
        {match === 'sentence' && <p>{t('notes.sentence')}</p>}
        {match === 'relaxed' && <p>{t('notes.relaxed')}</p>}
        {otherLanguage > 0 && <p>{t('notes.otherLanguage', {count: otherLanguage, language})}</p>}
      </div>
      {isAskOffered() && (
        <p className="my-4">
          <LinkButton look="plain" href={`${askPath}?${new URLSearchParams({q: query})}`} rel="nofollow">
            {t('ask')}
          </LinkButton>
        </p>
      )}
      {total === 0 && <Examples />}
      <Passages passages={answer.passages} locale={locale} />
      {Object.keys(answer.kinds).length > 0 && (
        <FilterLinks
          label={t('kind')}
          name="kind"
          all={t('all')}
          path="/search"
          query={{q: query, ...(kind && {kind})}}
          options={searchKinds
            .filter((each) => answer.kinds[each] || each === kind)
            .map((value) => ({value, label: `${t(`kinds.${value}`)} ${answer.kinds[value] ?? 0}`}))}
        />
      )}
      <ol data-results="" className="wrap-anywhere *:border-b *:py-4.5" start={(page - 1) * answer.limit + 1}>
        {answer.results.map((result, index) => (
          <Result
            key={result.href}
            result={result}
            foreign={result.locale !== locale}
            addressOf={(to) =>
              env.FEEDBACK === 'off' ? to : openedAddress(to, {locale, query, place: (page - 1) * answer.limit + index + 1})
            }
          />
        ))}
      </ol>
      {last > 1 && (
        <nav className="mt-6 flex gap-6 text-sm links:text-accent" aria-label={t('pages')}>
          {page > 1 && (
            <a href={address(page - 1)} rel="prev nofollow">
              {t('previous')}
            </a>
          )}
          <span>{t('pageOf', {page, last})}</span>
          {page < last && (
            <a href={address(page + 1)} rel="next nofollow">
              {t('next')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}

type ResultProps = {result: SearchResult; foreign: boolean; addressOf: (to: string) => string};

function Result({result, foreign, addressOf}: ResultProps) {
  const t = useTranslations('Search');
  const own = useLocale();
  const {title, href, locale, kind, breadcrumb, sections, more} = result;
  const tag = foreign ? languageTag[locale] : undefined;
  const reader = foreign ? languageTag[own] : undefined;
  const [beginning] = sections.filter(({heading}) => heading.text === '');
  return (
    <li lang={tag}>
      <Facts>
        <Badge data-kind={kind} lang={reader}>
          {t(`kinds.${kind}`)}
        </Badge>
        {foreign && <Badge>{languageName[locale]}</Badge>}
        <span>{breadcrumb.join(' / ')}</span>
      </Facts>
      <h2 className="mt-0.75 text-base">
        <a href={addressOf(href)} rel="nofollow" hrefLang={tag} className="hover:underline">
          <Marked {...title} />
        </a>
      </h2>
      {beginning && (
        <p className="text-sm text-muted">
          <Marked {...beginning.snippet} />
        </p>
      )}
      <ul className="*:mt-2.5 *:border-s-2 *:ps-3.5">
        {sections
          .filter((section) => section !== beginning)
          .map((section) => (
            <li key={section.href}>
              <a href={addressOf(section.href)} rel="nofollow" hrefLang={tag} className="hover:underline">
                <Marked {...section.heading} />
              </a>
              <p className="text-sm text-muted">
                <Marked {...section.snippet} />
              </p>
            </li>
          ))}
      </ul>
      {more > 0 && <Aside lang={reader}>{t('more', {count: more})}</Aside>}
    </li>
  );
}
