import {FileLink} from '@/components/ui/file-link';
import {releaseFeeds} from '@/lib/machine/feeds/paths';

/** The feeds of the release notes. */
export function ReleaseFeeds() {
  return (
    <ul>
      {Object.values(releaseFeeds).map((feed) => (
        <li key={feed.path}>
          <FileLink {...feed} />
        </li>
      ))}
    </ul>
  );
}
