/** Writes what changed of the API document since its last version: `npm run openapi:changes -- --write`. */
import {makeEntry, usage} from './openapi-changes/run';
import {Refusal} from './openapi-changes/version';

try {
  console.log(makeEntry(process.argv.slice(2)));
} catch (error) {
  const isUse = error instanceof Refusal || (error as {code?: string}).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isUse ? `${(error as Error).message}\n${usage}` : error);
  process.exitCode = 1;
}
