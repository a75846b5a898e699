/** Walks the journeys of `e2e/journeys` in every engine and prints the table journeys × engines: `npm run journeys`. */
import {chromiumPath, firefoxPath} from './browsers.mjs';
import {buildIfChanged, run} from './run.mjs';

const environment = {JOURNEYS: '1', CHROMIUM_PATH: await chromiumPath(), FIREFOX_PATH: await firefoxPath()};
await buildIfChanged();
await run('playwright', ['test', 'e2e/journeys', 'e2e/webkit', ...process.argv.slice(2)], environment);
