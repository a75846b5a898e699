import {collectionOf} from '@/lib/openapi/collection';
import {forPrograms, localizedFile} from '@/lib/server/made-files';

/** The requests of the API as a Postman collection. */
export const GET = localizedFile('postman.json', forPrograms('application/json'), (locale) =>
  JSON.stringify(collectionOf(locale), null, 2)
);
