import {useLocale, useTranslations} from 'next-intl';
import {getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import {Aside, Lead, Main} from '@/components/page/main';
import {Button} from '@/components/ui/button';
import {FieldForm, InputField} from '@/components/ui/field';
import {LinkRow} from '@/components/ui/filter-links';
import {Link} from '@/components/ui/link';
import {publicPath} from '@/i18n/base-path';
import {localePath} from '@/i18n/navigation';
import {insightsFormPath, insightsPath} from '@/lib/insights/access';
import {openStore} from '@/lib/insights/database';
import {periods, type Report, readReport} from '@/lib/insights/report';
import {env} from '@/lib/server/env';
import {DayChart} from './day-chart';
import {Remarks} from './remarks';
import {ReportTable} from './report-table';

/** Asks the operator for the token. */
export function TokenPage({isWrong}: {isWrong: boolean}) {
  const locale = useLocale();
  const t = useTranslations('Insights');
  return (
    <Frame path={insightsPath}>
      <Main layout="narrow">
        <h1>{t('title')}</h1>
        <Lead>{t('description')}</Lead>
        <div className="mt-6 max-w-form">
          <FieldForm method="post" action={publicPath(insightsFormPath)}>
            <input type="hidden" name="page" value={localePath(locale, insightsPath)} />
            {/* What keeps passwords keeps this one under a name. */}
            <input type="text" name="user" autoComplete="username" defaultValue={insightsPath} hidden />
            <InputField label={t('token')} name="token" type="password" autoComplete="current-password" required wide />
            <Button type="submit" className="justify-self-start">
              {t('open')}
            </Button>
          </FieldForm>
        </div>
        {isWrong && (
          <p role="alert" className="mt-3 text-sm text-danger">
            {t('wrong')}
          </p>
        )}
        <Aside>{t('tokenNote')}</Aside>
      </Main>
    </Frame>
  );
}

/** The report of some days, or why it cannot be had. */
async function load(days: number): Promise<Report | {reason: string}> {
  try {
    const {db} = await openStore(env);
    return await readReport(db, days).finally(() => db.destroy());
  } catch (error) {
    return {reason: (error as Error).message};
  }
}

/** What readers told in the last days: charts by day, and a table for each thing that can be mended. */
export async function InsightsPage({days: wanted}: {days?: string}) {
  const t = await getTranslations('Insights');
  const days = periods.find((each) => String(each) === wanted) ?? periods[0];
  const report = await load(days);
  return (
    <Frame path={insightsPath} search={wanted ? `?days=${days}` : ''}>
      <Main layout="page">
        <h1>{t('title')}</h1>
        <Lead>{t('description')}</Lead>
        <LinkRow label={t('periods')}>
          {periods.map((each) => (
            <Link key={each} href={`${insightsPath}?days=${each}`} rel="nofollow" aria-current={each === days ? 'true' : undefined}>
              {t('period', {days: each})}
            </Link>
          ))}
        </LinkRow>
        {'reason' in report ? <p role="alert">{t('failed', {reason: report.reason})}</p> : <ReportTables report={report} />}
      </Main>
    </Frame>
  );
}

/** The charts and tables of a report. */
export function ReportTables({report}: {report: Report}) {
  const t = useTranslations('Insights');
  const {daily, pages, misses, unopened, dead} = report;
  const chart = (title: string, of: (day: Report['daily'][number]) => {all: number; part?: number}) => (
    <DayChart title={title} days={daily.map((each) => ({day: each.day, ...of(each)}))} />
  );
  return (
    <div className="prose max-w-none">
      <div className="mt-6 grid grid-cols-large-cards gap-6">
        {chart(t('votesOf'), ({helpful, unhelpful}) => ({all: helpful + unhelpful, part: unhelpful}))}
        {chart(t('searchesOf'), (day) => ({all: day.searches, part: day.misses}))}
        {chart(t('dead'), (day) => ({all: day.dead}))}
      </div>
      <ReportTable
        id="pages"
        head={['page', 'helpful', 'unhelpful', 'errors']}
        rows={pages.map(({page, locale, helpful, unhelpful, errors}) => [{page, locale}, helpful, unhelpful, errors])}
      />
      <Remarks remarks={report.remarks} />
      <ReportTable
        id="misses"
        note={<p>{t.rich('mend', {code: (words) => <code translate="no">{words}</code>})}</p>}
        head={['query', 'language', 'asked']}
        rows={misses.map(({query, locale, asked}) => [query, locale, asked])}
      />
      <ReportTable
        id="unopened"
        head={['query', 'language', 'asked', 'otherOpened']}
        rows={unopened.map(({query, locale, asked, opened}) => [query, locale, asked, opened])}
      />
      <ReportTable
        id="dead"
        head={['address', 'linkedOn', 'hits']}
        rows={dead.map(({path, source, hits}) => [path, source && {address: source}, hits])}
      />
    </div>
  );
}
