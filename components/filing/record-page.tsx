import {useLocale, useTranslations} from 'next-intl';
import {Frame} from '@/components/layout/frame';
import {Breadcrumbs} from '@/components/page/breadcrumbs';
import {Contents} from '@/components/page/contents';
import {JsonLd} from '@/components/page/json-ld';
import {Actions, Lead, Main} from '@/components/page/main';
import {Button} from '@/components/ui/button';
import {Callout} from '@/components/ui/callout';
import {Link} from '@/components/ui/link';
import {Text} from '@/components/ui/text';
import {pageHref} from '@/i18n/navigation';
import type {Filing} from '@/lib/data/schema';
import {filingCheckPath, filingListPath, filingPath} from '@/lib/filings';
import {eventText, lastAlteration} from '@/lib/filings/history';
import {recordText, recordThing} from '@/lib/filings/record';
import {absoluteUrl} from '@/lib/machine/metadata';
import {Disclosures} from './disclosures';
import {Official} from './official';
import {RecordBox, RecordTable} from './record-table';

/** One record: every field, its source and day, the sentence to show in an app, what has changed. Prints on one sheet. */
export function FilingRecordPage({record}: {record: Filing}) {
  const locale = useLocale();
  const t = useTranslations();
  const day = (date: string) => <time dateTime={date}>{date}</time>;
  const path = filingPath(record.number);
  const sections = record.state === 'listed' ? (['disclosure', 'history', 'related'] as const) : (['history', 'related'] as const);
  const heading = (id: 'disclosure' | 'history' | 'related') => <h2 id={id}>{t(`FilingRecord.${id}`)}</h2>;
  return (
    <Frame path={path}>
      <Main>
        <JsonLd things={[recordThing(locale, record)]} />
        <header>
          <Breadcrumbs
            path={path}
            crumbs={[
              {label: t('SectionTabs.guide'), href: pageHref(locale, '/dev/howuse')},
              {label: t('Filing.listTitle'), href: pageHref(locale, filingListPath)},
              {label: record.number}
            ]}
          />
          <h1>
            <Official>{record.model}</Official>
          </h1>
          <Lead>
            <Text>{t(`FilingRecord.kindText.${record.kind}`)}</Text>
          </Lead>
        </header>
        <Contents headings={sections.map((id) => ({id, depth: 2, text: t(`FilingRecord.${id}`)}))} />
        <article className="prose">
          <Alteration record={record} />
          <RecordBox>
            <RecordTable
              record={record}
              rows={[
                [t('Filing.kind'), t(`Filing.kinds.${record.kind}`)],
                [t('Filing.asOfLabel'), day(record.asOf)],
                [
                  t('Filing.source'),
                  <a key="source" href={record.source}>
                    {record.source.replace(/^https?:\/\//, '')}
                  </a>
                ]
              ]}
            />
          </RecordBox>
          <Actions>
            <Button look="plain" className="noscript:hidden" data-copy={recordText(locale, record)}>
              {t('Filing.copyAll')}
            </Button>
          </Actions>
          {record.state === 'listed' && (
            <>
              {heading('disclosure')}
              <p>{t('FilingRecord.disclosureText')}</p>
              <Disclosures record={record} />
            </>
          )}
          {heading('history')}
          <ol className="list-none p-0">
            {record.history.map((event, index) => (
              <li key={index} id={`history-${index + 1}`}>
                {day(event.date)}
                {t('FilingRecord.dateSeparator')}
                {eventText(locale, event)}
              </li>
            ))}
          </ol>
          {heading('related')}
          <ul className="list-none p-0">
            {(['filing-registration-and-algorithm-filing', 'how-to-read-a-number', 'what-a-live-app-must-show'] as const).map((id) => (
              <li key={id}>
                <Link href={`${filingListPath}#${id}`}>{t(`FilingRecord.links.${id}`)}</Link>
              </li>
            ))}
            <li>
              <Link href={filingCheckPath}>{t('FilingCheck.title')}</Link>
            </li>
          </ul>
          <p data-page-only="" className="hidden border-t pt-2 text-xs print:block">
            {absoluteUrl(locale, path)}
            <br />
            {t('Filing.asOf', {date: record.asOf})}
            <span className="noscript:hidden">
              {' · '}
              {t('FilingRecord.printed')} <span data-print-date="" />
            </span>
          </p>
        </article>
      </Main>
    </Frame>
  );
}

/** What has become of a record since it was first published, where anything has. */
function Alteration({record}: {record: Filing}) {
  const locale = useLocale();
  const t = useTranslations('FilingRecord');
  const event = lastAlteration(record);
  if (!event) return null;
  return (
    <Callout type={record.state === 'removed' ? 'warning' : 'note'}>
      <p>
        <strong>{t(`altered.${event.type}`, {date: event.date})}</strong> {eventText(locale, event, true)}
      </p>
      {record.replacedBy && (
        <p>
          {t('replacedBy')} <Link href={filingPath(record.replacedBy)}>{record.replacedBy}</Link>
        </p>
      )}
    </Callout>
  );
}
