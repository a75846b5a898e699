/**
 * Serves the portal while one works on it: `npm run dev`. Arguments go to `next dev`. The browser's scripts are bundled again after an
 * edit of theirs, the search index after an edit of the content; everything else is Next's.
 */
import './portal.mjs';
import {watch} from 'node:fs';
import {constants, setPriority} from 'node:os';
import {join} from 'node:path';
import {bundleBrowserFiles} from '../build/browser.mjs';
import {answerHelp} from './help.mjs';
import {root, start} from './run.mjs';

answerHelp('npm run dev -- [-p PORT] [-H HOST] …   arguments are those of next dev; PORTAL_DIR=examples/acme serves another portal');
await bundleBrowserFiles({watch: true});
const next = start('next', ['dev', ...process.argv.slice(2)]);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => process.exit(code ?? 0));

/** One index after the other; what was edited meanwhile is in the next one. */
let indexing = false;
let edited = false;
function index() {
  edited = indexing;
  if (indexing) return;
  indexing = true;
  const indexer = start('tsx', ['build/search.ts']);
  if (indexer.pid) setPriority(indexer.pid, constants.priority.PRIORITY_LOW);
  indexer.on('exit', () => {
    indexing = false;
    if (edited) index();
  });
}
index();
watch(join(root, 'content'), {recursive: true}, index);
