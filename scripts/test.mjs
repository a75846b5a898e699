/**
 * Checks, builds and tests the portal: `npm test`. Arguments go to Playwright; with a path that ends in `.test.ts` to Vitest, which
 * needs no build.
 */
import {chromiumPath, firefoxPath} from './browsers.mjs';
import {answerHelp} from './help.mjs';
import {buildIfChanged, run} from './run.mjs';
import {installForSpecs} from './system.mjs';

answerHelp(`npm test                                       checks, builds and tests everything
npm test -- FILE.test.ts [-t "words of a title"]    units, without a build
npm test -- FILE.spec.ts [-g "words of a title"] [--project=phone]   specs; builds first where a source has changed
CHROMIUM_PATH, TEST_PORT: README.md. Further arguments are Playwright's or Vitest's.`);
const only = process.argv.slice(2);
if (only.some((each) => each.endsWith('.test.ts'))) await run('vitest', ['run', ...only]);
else {
  const chromium = await chromiumPath();
  const firefox = only.length === 0 || only.some((name) => /journeys|firefox/.test(name)) ? await firefoxPath() : '';
  if (only.length === 0) installForSpecs();
  await buildIfChanged({standalone: true});
  if (only.length === 0 || only.some((name) => name.includes('another-portal')))
    await run('tsx', ['scripts/build.mjs'], {PORTAL_DIR: 'examples/acme', BASE_PATH: '/docs'});
  if (only.length === 0) {
    await import('./check.mjs');
    await run('knip', ['--no-config-hints']);
    await run('vitest', ['run']);
  }
  await run('playwright', ['test', ...only], {CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox});
}
