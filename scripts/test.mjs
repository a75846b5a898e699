/**
 * Checks, builds and tests the portal: `npm test`. Arguments go to Playwright; with a path that ends in `.test.ts` to Vitest, which
 * needs no build.
 */
import {constants} from 'node:os';
import {testBrowsers} from './browsers.mjs';
import {answerHelp} from './help.mjs';
import {buildIfChanged, run} from './run.mjs';
import {missingForSpecs} from './system.mjs';

answerHelp(`npm test                                       checks, builds and tests everything
npm test -- FILE.test.ts [-t "words of a title"]    units, without a build
npm test -- FILE.spec.ts [-g "words of a title"] [--project=phone]   specs; builds first where a source has changed
CHROMIUM_PATH, TEST_PORT: README.md. Further arguments are Playwright's or Vitest's.`);
const only = process.argv.slice(2);
if (only.some((each) => each.endsWith('.test.ts'))) await run('vitest', ['run', ...only]);
else {
  const isWhole = only.length === 0;
  const firefox = isWhole || only.some((name) => /journeys|firefox/.test(name));
  const found = testBrowsers({isWhole, firefox, packages: isWhole ? missingForSpecs() : []});
  // Pages are rendered on one processor: what needs no build has the other one, and goes on beside the first specs.
  const beside = async () => {
    const priority = constants.priority.PRIORITY_BELOW_NORMAL;
    await run('vitest', ['run'], {}, priority, true);
    await run('knip', ['--no-config-hints'], {}, priority, true);
  };
  const built = async () => {
    await buildIfChanged({typesApart: isWhole});
    if (isWhole) await import('./check.mjs');
  };
  const units = isWhole && beside();
  const [browsers] = await Promise.all([found, built()]);
  // Specs read what the build has made of the API's document: its YAML takes each process a second.
  await Promise.all([run('playwright', ['test', ...only], {...browsers, NODE_ENV: 'production'}), units]);
}
