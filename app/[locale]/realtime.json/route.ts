import {realtime} from '@/lib/openapi/source';
import {forPrograms, localizedFile} from '@/lib/server/made-files';

/** The realtime events as AsyncAPI. */
export const GET = localizedFile('realtime.json', forPrograms('application/json'), (locale) => JSON.stringify(realtime(locale)));
