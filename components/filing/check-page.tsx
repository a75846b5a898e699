import {useLocale, useTranslations} from 'next-intl';
import {Frame} from '@/components/layout/frame';
import {Breadcrumbs} from '@/components/page/breadcrumbs';
import {Aside, Lead, Main} from '@/components/page/main';
import {Link} from '@/components/ui/link';
import {FixedBox, SpecTable} from '@/components/ui/table-box';
import {officialList} from '@/content/filings';
import {pageHref} from '@/i18n/navigation';
import {checkFiling, filingCheckPath, filingListPath, filingPath, registry} from '@/lib/filings';
import type {FilingCheck, NearMiss} from '@/lib/filings/check';
import {lastAlteration} from '@/lib/filings/history';
import {FilingCheckForm} from './check-form';
import {Marked, Official} from './official';
import {RecordBox, RecordTable} from './record-table';

/** Says whether a number or name is in the list, and what could be mistaken for it. */
export function FilingCheckPage({question}: {question: string}) {
  const locale = useLocale();
  const t = useTranslations();
  const answer = checkFiling(registry, question);
  const search = question ? `?${new URLSearchParams({q: question})}` : '';
  return (
    <Frame path={filingCheckPath} search={search}>
      <Main>
        <header>
          <Breadcrumbs
            crumbs={[
              {label: t('SectionTabs.guide'), href: pageHref(locale, '/dev/howuse')},
              {label: t('Filing.listTitle'), href: pageHref(locale, filingListPath)},
              {label: t('FilingCheck.title')}
            ]}
          />
          <h1>{t('FilingCheck.title')}</h1>
          <Lead>{t('FilingCheck.description')}</Lead>
        </header>
        <article className="prose">
          <FilingCheckForm question={answer.query} />
          {answer.query && <Answer answer={answer} />}
          <Aside>{t('FilingCheck.limits')}</Aside>
        </article>
      </Main>
    </Frame>
  );
}

function Answer({answer: {query, found, near}}: {answer: FilingCheck}) {
  const t = useTranslations('FilingCheck');
  return (
    <>
      <h2 id="answer">{found.length > 0 ? t('found', {count: found.length}) : t('notFound')}</h2>
      {found.map((match) => (
        <Found key={match.record.number} match={match} />
      ))}
      {found.length === 0 && (
        <p>
          {t.rich('notFoundText', {
            query: () => <Official>{query}</Official>,
            date: () => <time dateTime={registry.asOf}>{registry.asOf}</time>
          })}{' '}
          <a href={officialList}>{t('officialList')}</a>
        </p>
      )}
      {near.length > 0 && (
        <>
          <h2 id="near">{t('near', {count: near.length})}</h2>
          <p>{t('nearText')}</p>
          {near.map((miss) => (
            <Near key={miss.record.number} miss={miss} />
          ))}
        </>
      )}
    </>
  );
}

function Found({match: {record, field, verbatim, without}}: {match: FilingCheck['found'][number]}) {
  const t = useTranslations('FilingCheck');
  const altered = lastAlteration(record);
  return (
    <>
      <p>
        {without
          ? t.rich('withoutBrackets', {without: () => <Official>{without}</Official>})
          : t(verbatim ? 'verbatim' : 'evened', {field})}{' '}
        {record.state === 'removed' && t('removed', {date: altered?.date ?? record.asOf})}
      </p>
      <RecordBox>
        <RecordTable record={record} linked />
      </RecordBox>
    </>
  );
}

function Near({miss: {record, field, reason, asked, official}}: {miss: NearMiss}) {
  const t = useTranslations();
  return (
    <FixedBox>
      <SpecTable
        caption={t(`FilingCheck.reasons.${reason}`)}
        shown
        rows={[
          [t('FilingCheck.asked'), <Marked key="asked" stretches={asked} />],
          [
            t('FilingCheck.inList', {field: t(field === 'number' ? `Filing.numberOf.${record.kind}` : 'Filing.model')}),
            <Marked key="official" stretches={official} />
          ],
          [
            t('FilingCheck.record'),
            <Link key="record" href={filingPath(record.number)}>
              <Official>{`${record.model} · ${record.number}`}</Official>
            </Link>
          ]
        ]}
      />
    </FixedBox>
  );
}
