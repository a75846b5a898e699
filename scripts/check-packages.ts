/**
 * Holds the packages that run in production to known licences and to working without install scripts, and the list of their
 * licences to the lock file. Exits 1 and names each finding. `--write` writes the list first: `npm run licences`.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {parse} from 'yaml';
import {formatFinding} from './checks/finding';
import {checkOverrides, checkPackages, licenceList, licencesFile} from './checks/packages';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
if (process.argv.includes('--write')) writeFileSync(licencesFile, licenceList(lock));
const {overrides} = JSON.parse(readFileSync('package.json', 'utf8'));
const findings = [
  ...checkPackages(lock, existsSync(licencesFile) ? readFileSync(licencesFile, 'utf8') : ''),
  ...checkOverrides(overrides, parse(readFileSync('pnpm-workspace.yaml', 'utf8')).overrides)
];
for (const finding of findings) console.error(formatFinding(finding));
console.log(`Packages checked, ${findings.length} findings.`);
process.exit(findings.length === 0 ? 0 : 1);
