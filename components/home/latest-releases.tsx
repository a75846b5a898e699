import {useLocale, useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {releases} from '@/content/releases';
import {SectionTitle} from './section-title';

/** The newest entries of the release notes. */
export function LatestReleases() {
  const locale = useLocale();
  const t = useTranslations('HomePage');
  if (releases.length === 0) return null;
  const latest = releases.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, 5);
  return (
    <section aria-labelledby="latest" className="mt-12">
      <SectionTitle id="latest">{t('latest')}</SectionTitle>
      <ul className="*:flex *:flex-wrap *:gap-x-5 *:border-b *:py-1.75">
        {latest.map(({id, date, title}) => (
          <li key={id}>
            <time dateTime={date} className="min-w-38 text-muted">
              {date}
            </time>
            <Link href={`/dev/releasenotes#${id}`}>{title[locale]}</Link>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link href="/dev/releasenotes">{t('latestAll')}</Link>
      </p>
    </section>
  );
}
