/** Keeps the filing registry: `npm run filings -- check | add | import FILE.csv | remove NUMBER`. */
import {runFilings} from './filings/run';

process.exitCode = await runFilings(process.argv.slice(2));
