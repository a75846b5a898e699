import {getFormatter, getLocale, getTranslations} from 'next-intl/server';
import {Link} from '@/components/ui/link';
import {releases} from '@/content/releases';

/** The newest entries of the release notes. */
export async function LatestReleases() {
  const locale = await getLocale();
  const t = await getTranslations('HomePage');
  const format = await getFormatter();
  const latest = releases.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, 5);
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t('latest')}</h2>
      <ul className="latest">
        {latest.map(({id, date, title}) => (
          <li key={id}>
            <time dateTime={date}>{format.dateTime(new Date(date), 'day')}</time>
            <Link href={`/dev/releasenotes#${id}`}>{title[locale]}</Link>
          </li>
        ))}
      </ul>
      <p className="more">
        <Link href="/dev/releasenotes">{t('latestAll')}</Link>
      </p>
    </section>
  );
}
