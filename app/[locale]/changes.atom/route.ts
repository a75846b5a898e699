import {changesFeed} from '@/lib/machine/feeds/changes';
import {forFeedReaders, localizedFile} from '@/lib/server/made-files';

/** Changes of prices, user levels and policies. */
export const GET = localizedFile('changes.atom', forFeedReaders('application/atom+xml'), changesFeed);
