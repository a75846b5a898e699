import {releaseFeeds} from '@/lib/machine/feeds/paths';
import {releaseFeed} from '@/lib/machine/feeds/releases';
import {forFeedReaders, localizedFile} from '@/lib/server/made-files';

export const GET = localizedFile('releases.rss', forFeedReaders(releaseFeeds.rss.type), (locale) => releaseFeed(locale, 'rss'));
