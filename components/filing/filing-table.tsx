import {useLocale, useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Copyable} from '@/components/ui/code';
import {Count} from '@/components/ui/facts';
import {LinkRow} from '@/components/ui/filter-links';
import {Link} from '@/components/ui/link';
import {TableBox} from '@/components/ui/table-box';
import {pageHref} from '@/i18n/navigation';
import type {Filing} from '@/lib/data/schema';
import {filingListPath, filingPath, registry, viewFilings} from '@/lib/filings';
import {type FilingSort, filingSorts} from '@/lib/filings/registry';
import type {FilingView} from '@/lib/filings/view';
import {FilingFilters} from './filing-filters';
import {Official} from './official';

type Query = Readonly<Record<string, string>>;
type LinkTo = (change: Query) => string;

/** The list as one table: sorted, filtered and paged by links and a form, all on the server. */
export function FilingTable({query}: {query: Query}) {
  const locale = useLocale();
  const t = useTranslations('FilingTable');
  const view = viewFilings(registry, query);
  const link: LinkTo = (change) => {
    const next = Object.entries({...query, ...change}).filter(([, value]) => value);
    return `${pageHref(locale, filingListPath)}${next.length > 0 ? `?${new URLSearchParams(next)}` : ''}#filed-services`;
  };
  const last = view.first + view.rows.length - 1;
  return (
    <>
      <FilingFilters query={query} clear={link(Object.fromEntries(Object.keys(query).map((name) => [name, ''])))} />
      <Count>{view.total > 0 ? t('shown', {first: view.first, last, total: view.total}) : t('none')}</Count>
      {view.total > 0 && (
        <TableBox label={t('caption')} className="[&_time]:whitespace-nowrap">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr>
              {filingSorts.map((key) => (
                <SortHeading key={key} name={key} view={view} link={link} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((record) => (
              <Row key={record.number} record={record} link={link} />
            ))}
          </tbody>
        </TableBox>
      )}
      <Pages view={view} link={link} />
    </>
  );
}

function SortHeading({name, view, link}: {name: FilingSort; view: FilingView; link: LinkTo}) {
  const t = useTranslations();
  const {key, descending} = view.sorting;
  const current = key === name;
  return (
    <th scope="col" aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}>
      <a
        href={link({sort: current && !descending ? `-${name}` : name, page: ''})}
        rel="nofollow"
        className={current ? (descending ? "after:sign-['_↓']" : "after:sign-['_↑']") : undefined}
      >
        {t(`Filing.${name}`)}
      </a>
    </th>
  );
}

function Row({record, link}: {record: Filing; link: LinkTo}) {
  const t = useTranslations();
  const {kind, place, model, entity, number, filedOn} = record;
  return (
    <tr id={number}>
      <td>
        <time dateTime={filedOn}>{filedOn}</time>
      </td>
      <td className="min-w-36 wrap-anywhere">
        <Official>{model}</Official> {kind === 'registration' && <Badge>{t('Filing.kinds.registration')}</Badge>}
      </td>
      <td className="min-w-44">
        <Copyable text={number} label={t('Filing.copyNumber', {number})}>
          <Link href={filingPath(number)}>
            <Official>{number}</Official>
          </Link>
        </Copyable>
      </td>
      <td>
        <Official>{place}</Official>
      </td>
      <td className="min-w-44">
        <a href={link({entity, page: ''})} rel="nofollow">
          <Official>{entity}</Official>
        </a>
      </td>
    </tr>
  );
}

function Pages({view: {page, pages}, link}: {view: FilingView; link: LinkTo}) {
  const t = useTranslations('FilingTable');
  if (pages < 2) return null;
  const near = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter((each) => each >= 1 && each <= pages);
  return (
    <LinkRow label={t('pages')}>
      {page > 1 && (
        <a href={link({page: String(page - 1)})} rel="prev nofollow">
          {t('previous')}
        </a>
      )}
      {near.map((each) => (
        <a
          key={each}
          href={link({page: String(each)})}
          aria-current={each === page ? 'page' : undefined}
          aria-label={t('page', {page: each})}
          rel="nofollow"
        >
          {each}
        </a>
      ))}
      {page < pages && (
        <a href={link({page: String(page + 1)})} rel="next nofollow">
          {t('next')}
        </a>
      )}
    </LinkRow>
  );
}
