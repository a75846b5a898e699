/**
 * Sweeps every page and keeps the figures in docs/proof.md: `npm run proof`. With `--links`, `npm run links`, it only writes the list
 * of links to other hosts.
 */
import {chromiumPath} from './chromium.mjs';
import {buildIfChanged, run} from './run.mjs';

const onlyLinks = process.argv.includes('--links');
const chromium = onlyLinks ? '' : await chromiumPath();
await buildIfChanged();
if (onlyLinks) await run('playwright', ['test', '--project=sweep-node', 'links'], {WRITE_LINKS: '1'});
else
  await run('playwright', ['test', '--project=sweep-node', '--project=sweep'], {
    WRITE_LINKS: '1',
    WRITE_PROOF: '1',
    CHROMIUM_PATH: chromium
  });
