import {getFormatter, getLocale, getTranslations} from 'next-intl/server';
import {releases} from '@/content/releases';
import {localePath} from '@/i18n/navigation';

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
            <a href={`${localePath(locale, '/dev/releasenotes')}#${id}`}>{title[locale]}</a>
          </li>
        ))}
      </ul>
      <p className="more">
        <a href={localePath(locale, '/dev/releasenotes')}>{t('latestAll')}</a>
      </p>
    </section>
  );
}
