/** Asks the registry for known vulnerabilities of the packages that run in production: `npm run audit`. Says so where the registry offers no answer. */
import {spawnSync} from 'node:child_process';

// npm says where it stands to what it runs; its command cannot be started by name on Windows.
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const {stdout, stderr} = spawnSync(npm[0], [...npm.slice(1), 'audit', '--omit=dev', '--json'], {encoding: 'utf8', timeout: 120_000});
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = {};
}
const found = report.metadata?.vulnerabilities;
if (!found) {
  console.log(
    `The registry offers no audit: ${report.message ?? report.error?.summary ?? stderr.split('\n')[0]}. Ask another one: npm run audit --registry=<address>`
  );
  process.exit(0);
}
for (const {name, severity, range} of Object.values(report.vulnerabilities ?? {})) console.error(`${name} ${range}: ${severity}`);
console.log(`${found.total} known vulnerabilities in packages that run in production.`);
process.exit(found.total === 0 ? 0 : 1);
