import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Where `build/documents.mjs` leaves what it says here, below the folder that holds package.json. */
const builtDocumentsPath = '.cache/documents.json';

/** Addresses, as Next knows them (`/zh/dev/faq`), of the documents that the build has made. Undefined where nothing was built. */
export function builtDocuments(): ReadonlySet<string> | undefined {
  const file = join(/* turbopackIgnore: true */ process.cwd(), builtDocumentsPath);
  return existsSync(file) ? new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')))) : undefined;
}
