import {referenceChangesAtom} from '@/lib/machine/feeds/reference-changes';
import {forFeedReaders, localizedFile} from '@/lib/server/made-files';

/** Changes of the API document. */
export const GET = localizedFile('api-changes.atom', forFeedReaders('application/atom+xml'), (locale) => referenceChangesAtom(locale));
