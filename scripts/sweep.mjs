/**
 * Sweeps every page, puts the server under load and keeps the figures in docs/proof.md: `npm run proof`. With `--load`,
 * `npm run proof:load`, it prints those of the load alone; with `--links`, `npm run links`, it writes the list of links to other hosts;
 * with `--checkers`, `npm run proof:checkers`, it runs the checkers that nobody here wrote alone; with `--newest` it tries the newest
 * minor versions of the packages.
 */
import {installApart} from './apart.mjs';
import {testBrowsers} from './browsers.mjs';
import {answerHelp} from './help.mjs';
import {buildIfChanged, run} from './run.mjs';

answerHelp(`npm run proof             sweeps every page, puts the server under load, writes docs/proof.md
npm run proof:load        the load alone
npm run proof:checkers    the checkers of others alone
npm run proof -- --newest [PACKAGE …]   the newest minor versions of the packages, in a copy: which of them break what
npm run links             writes docs/external-links.md`);
if (process.argv[2] === '--newest') {
  const {tryNewest} = await import('./newest.mjs');
  process.exit(tryNewest(process.argv.slice(3)) ? 0 : 1);
}
const only = ['--links', '--load', '--checkers'].find((each) => process.argv.includes(each));
if (!only || only === '--checkers') installApart('e2e/checkers');
const browsers = only ? {} : await testBrowsers();
await buildIfChanged({standalone: !only});
if (only === '--links') await run('playwright', ['test', '--project=sweep-node', 'links'], {WRITE_LINKS: '1'});
else if (only === '--load') await run('playwright', ['test', '--project=load', '--no-deps'], {PROOF: '1'});
else if (only === '--checkers') await run('playwright', ['test', '--project=checkers'], {PROOF: '1'});
else {
  const sweeps = ['sweep-node', 'sweep', 'sweep-pages', 'checkers', 'load'];
  const engines = ['chromium', 'firefox', 'webkit', 'phone-chromium', 'without-script', 'features-away'];
  const repeats = ['node', 'desktop', 'phone', 'no-script'];
  const projects = ['commands', ...repeats, ...sweeps, ...engines].map((name) => `--project=${name}`);
  await run('playwright', ['test', ...projects], {PROOF: '1', WRITE_LINKS: '1', WRITE_PROOF: '1', ...browsers});
}
