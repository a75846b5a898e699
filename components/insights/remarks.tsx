import {useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Facts} from '@/components/ui/facts';
import type {Report} from '@/lib/insights/report';
import {PageLink} from './report-table';

/** What readers wrote, newest first. */
export function Remarks({remarks}: {remarks: Report['remarks']}) {
  const t = useTranslations('Insights');
  return (
    <>
      <h2 id="remarks">{t('remarks')}</h2>
      {remarks.length === 0 && <p>{t('none')}</p>}
      {remarks.map((each) => (
        <div key={JSON.stringify(each)} className="mt-4 border-s-2 ps-4 wrap-anywhere">
          <Facts>
            <Badge>{t(each.helpful === null ? 'error' : each.helpful ? 'helpful' : 'unhelpful')}</Badge>
            <time dateTime={each.day}>{each.day}</time>
            <PageLink page={each.page + (each.section ? `#${each.section}` : '')} locale={each.locale} />
            {each.times > 1 && <span>{t('times', {times: each.times})}</span>}
            {each.agent === 1 && <span>{t('agent')}</span>}
            {each.contact && (
              <span>
                {t('answerTo')} {each.contact}
              </span>
            )}
          </Facts>
          {each.quote && (
            <blockquote className="text-muted">
              <q>{each.quote}</q>
            </blockquote>
          )}
          {each.remark && <p className="whitespace-pre-line">{each.remark}</p>}
        </div>
      ))}
    </>
  );
}
