/** Runs a TypeScript command of the portal that PORTAL_DIR names: `node scripts/tsx.mjs scripts/translations.ts`. */
import './portal.mjs';
import {run} from './run.mjs';

await run('tsx', process.argv.slice(2));
