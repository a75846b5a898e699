import {Search} from 'lucide';
import {headers} from 'next/headers';
import {getLocale, getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import {searchInput} from '@/components/layout/search-input';
import {Main} from '@/components/page/main';
import {Button} from '@/components/ui/button';
import {Count} from '@/components/ui/facts';
import {Icon} from '@/components/ui/icon';
import {pageHref} from '@/i18n/navigation';
import {noteSearch} from '@/lib/insights/searches';
import {searchPortal} from '@/lib/search/portal';
import {maxQueryLength, type SearchKind, searchKinds} from '@/lib/search/types';
import {Examples} from './examples';
import {SearchResults} from './search-results';
import {SentTo} from './sent-to';

const limit = 10;
const mostPages = 1000;

type SearchPageProps = {query: string; kind?: string; page?: string};

/** The search page, rendered on the server: a form, and what was found for its query. */
export async function SearchPage({query, kind, page}: SearchPageProps) {
  const locale = await getLocale();
  const t = await getTranslations('Search');
  const asked = query.trim();
  const tooLong = asked.length > maxQueryLength;
  const known = searchKinds.find((each): each is SearchKind => each === kind);
  const wanted = Math.min(mostPages, Math.max(1, Math.trunc(Number(page)) || 1));
  const find = (at: number) => searchPortal({locale, query: asked, kind: known, page: at, limit});
  const first = asked === '' || tooLong ? undefined : await find(wanted);
  const last = first ? Math.max(1, Math.ceil(first.total / limit)) : 1;
  const answer = first && wanted > last ? await find(last) : first;
  if (first && !known && wanted === 1) noteSearch(locale, asked, first.total, await headers());
  const address =
    asked === '' ? '' : `?${new URLSearchParams({q: asked, ...(known && {kind: known}), ...(wanted > 1 && {page: String(wanted)})})}`;
  return (
    <Frame path="/search" search={address}>
      <Main layout="narrow">
        <h1>{t('title')}</h1>
        {/* biome-ignore lint/a11y/useSemanticElements: a browser without <search> still knows the role */}
        <form action={pageHref(locale, '/search')} role="search" className="mt-5 flex gap-2.5">
          <label htmlFor="q" className="sr-only">
            {t('label')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked}
            placeholder={t('placeholder')}
            enterKeyHint="search"
            autoComplete="off"
            className={searchInput}
          />
          {known && <input type="hidden" name="kind" value={known} />}
          <Button type="submit">
            <Icon node={Search} size={16} />
            {t('submit')}
          </Button>
        </form>
        <SentTo />
        {answer ? (
          <SearchResults answer={answer} last={last} />
        ) : (
          <>
            <Count role="status">{tooLong ? t('tooLong', {length: asked.length, most: maxQueryLength}) : t('empty')}</Count>
            <Examples />
          </>
        )}
      </Main>
    </Frame>
  );
}
