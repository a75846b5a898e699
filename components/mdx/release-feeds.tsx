import {Link} from '@/components/ui/link';
import {releaseFeeds} from '@/lib/machine/feeds/paths';

/** The feeds of the release notes. */
export function ReleaseFeeds() {
  return (
    <ul>
      {Object.values(releaseFeeds).map(({path, type, name}) => (
        <li key={path}>
          <Link href={path} type={type}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
