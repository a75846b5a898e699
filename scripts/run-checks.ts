/**
 * Runs checks of words and facts by their names, in one process: `npm run check:content`, `tsx scripts/run-checks.ts content samples`.
 * Exits 1 and names file, line and remedy of each finding.
 */
import {type CheckName, checks, runCheck} from './checks/all';
import {formats, report} from './checks/report.mjs';
import {readArguments, refuseCall} from './help.mjs';

const names = Object.keys(checks) as CheckName[];
const usage = `Usage: npm run check:content -- [--format ${formats.join('|')}]
The names of the checks: ${names.join(', ')}. npm run check runs them all, and more.`;

const {values, positionals} = readArguments(usage, {allowPositionals: true, options: {format: {type: 'string', default: 'text'}}});
const unknown = positionals.filter((name: string) => !(name in checks));
if (unknown.length > 0 || !formats.includes(values.format)) refuseCall(`${[...unknown, values.format].join(', ')} is not known.`, usage);

const findings = [];
const said = new Set<string>();
for (const check of positionals as CheckName[]) {
  const {findings: found, summary} = await runCheck(check);
  // What cannot be loaded ends each check in the same way.
  const own = found.map((each) => ({check, ...each})).filter((each) => !said.has(JSON.stringify({...each, check: ''})));
  for (const each of own) said.add(JSON.stringify({...each, check: ''}));
  findings.push(...own);
  if (values.format !== 'text') continue;
  if (own.length > 0) console.error(report(own, 'text'));
  console.log(`${summary}: ${own.length} findings.`.replace(/^./, (letter) => letter.toUpperCase()));
}
if (values.format !== 'text' && (findings.length > 0 || values.format === 'json')) console.log(report(findings, values.format));
process.exitCode = findings.length > 0 ? 1 : 0;
