import {releaseFeeds} from '@/lib/machine/feeds/paths';
import {releaseFeed} from '@/lib/machine/feeds/releases';
import {forFeedReaders, localizedFile} from '@/lib/server/made-files';

export const GET = localizedFile('releases.json', forFeedReaders(releaseFeeds.json.type), (locale) => releaseFeed(locale, 'json'));
