/**
 * Proves what docs/authoring.md asks of the content, in both languages. Exits 1 and names file, line and remedy of each
 * finding. `--only a,b` shows only findings of pages whose slug begins with a or b.
 */
import {formatFinding} from './checks/finding';

// Data is checked when it is loaded: an entry that is wrong ends that.
const content = await import('./checks/content').catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const at = process.argv.indexOf('--only');
const only = at < 0 ? [''] : (process.argv[at + 1] ?? '').split(',');
const {pages, findings} = content.checkContent();
const shown = findings.filter(({file}) => only.some((prefix) => file.replace(/^content\/docs\/\w\w\//, '').startsWith(prefix)));
for (const finding of shown) console.error(formatFinding(finding));
console.log(`${pages} pages checked, ${shown.length} findings.`);
process.exit(shown.length > 0 ? 1 : 0);
