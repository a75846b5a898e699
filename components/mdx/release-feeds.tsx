import {getLocale} from 'next-intl/server';
import {localePath} from '@/i18n/navigation';
import {releaseFeeds} from '@/lib/feeds/paths';

/** The feeds of the release notes. */
export async function ReleaseFeeds() {
  const locale = await getLocale();
  return (
    <ul>
      {Object.values(releaseFeeds).map(({path, type, name}) => (
        <li key={path}>
          <a href={localePath(locale, path)} type={type}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
