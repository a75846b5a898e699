/** Walks the journeys of `e2e/journeys` in every engine and prints the table journeys × engines: `npm run journeys`. */
import {testBrowsers} from './browsers.mjs';
import {buildIfChanged, run} from './run.mjs';

const environment = {JOURNEYS: '1', ...(await testBrowsers())};
await buildIfChanged();
await run('playwright', ['test', 'e2e/journeys', 'e2e/webkit', ...process.argv.slice(2)], environment);
