import {useLocale, useTranslations} from 'next-intl';
import {Text} from '@/components/ui/text';
import {changesOf} from '@/lib/docs/changes';
import {changesFeedPath} from '@/lib/machine/feeds/paths';
import {Link} from '../ui/link';

/** What has changed of the facts of a page, newest first, each with its day and source. */
export function PageChanges({slug}: {slug: string}) {
  const locale = useLocale();
  const t = useTranslations('PageChanges');
  const found = changesOf(slug);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="changes" className="prose mb-8">
      <h2 id="changes">{t('title')}</h2>
      <dl>
        {found.map(({id, date, precision, what, before, after, sources}) => (
          <div key={id} id={`change-${id}`} className="mt-3">
            <dt>
              <time dateTime={date}>{t(precision, {date})}</time>
              {t('colon')}
              {what[locale]}
            </dt>
            <dd className="ms-0">
              <Text>{t('change', {before: before[locale], after: after[locale]})}</Text>
              {sources.map((source) => [
                ' ',
                <a key={source} href={source}>
                  {new URL(source).hostname}
                </a>
              ])}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={changesFeedPath}>{t('feed')}</Link>
      </p>
    </section>
  );
}
