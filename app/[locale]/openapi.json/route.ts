import {publishedOpenApi} from '@/lib/openapi/publish';
import {forPrograms, localizedFile} from '@/lib/server/made-files';

/** The API document as JSON. */
export const GET = localizedFile('openapi.json', forPrograms('application/json'), (locale) => JSON.stringify(publishedOpenApi(locale)));
