/** Checks, builds and tests the portal: `npm test`. Arguments go to Playwright. */
import {chromiumPath} from './chromium.mjs';
import {buildIfChanged, run} from './run.mjs';

const chromium = await chromiumPath();
const only = process.argv.slice(2);
await buildIfChanged({standalone: true});
if (only.length === 0 || only.some((name) => name.includes('another-portal')))
  await run('tsx', ['scripts/build.mjs'], {PORTAL_DIR: 'examples/acme'});
if (only.length === 0) {
  await import('./check.mjs');
  await run('knip', ['--no-config-hints']);
}
await run('playwright', ['test', ...only], {CHROMIUM_PATH: chromium});
