/** The quick checks: types, lint with import direction and format, catalogues, content, packages, reference. `npm run check`. */
import './portal.mjs';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {formats, ofCompiler, ofLinter, report} from './checks/report.mjs';
import {readArguments, refuseCall} from './help.mjs';
import {capture, root, run, start} from './run.mjs';

const usage = `Usage: npm run check -- [--format ${formats.join('|')}] [--watch]
  --format github  prints each finding as an annotation of GitHub: ::error file=…,line=…::…
  --format json    prints one array: [{"check", "file", "line", "message", "remedy"}, …]
  --watch          checks words and facts again after each edit; types and lint are the editor's
Exits 1 where something is to be mended. PORTAL_DIR=examples/acme checks another portal.`;

const {format, watch} = readArguments(usage, {options: {format: {type: 'string', default: 'text'}, watch: {type: 'boolean'}}}).values;
if (!formats.includes(format)) refuseCall(`--format ${format} is not known.`, usage);
if (watch) await run('tsx', ['scripts/check-watch.ts']);

/** Where another portal is put together with the engine, the engine itself is not looked at. */
const isWhole = existsSync(join(root, 'biome.json'));
const words = (names) => ({
  steps: [['tsx', 'scripts/run-checks.ts', ...names, '--format', format === 'text' ? 'text' : 'json']],
  read: JSON.parse
});
/** What runs beside each other, with what makes findings of its output. The longest are first. */
const checks = {
  words: words(['content', 'samples', 'catalogues', ...(isWhole ? ['packages', 'schemas'] : [])]),
  reference: words(['openapi']),
  // Kept state misses changes of the catalogues' generated types.
  types: {
    steps: [
      ['next', 'typegen'],
      ['tsc', '--noEmit', '--incremental', 'false', '--pretty', String(format === 'text')]
    ],
    read: ofCompiler
  },
  ...(isWhole && {
    lint: {
      steps: [
        ['biome', 'check', '--error-on-warnings', ...(format === 'text' ? [] : ['--reporter=github', '--max-diagnostics=none']), '.']
      ],
      read: ofLinter
    }
  })
};

const passes = ([tool, ...args]) => new Promise((resolve) => start(tool, args).on('exit', (code) => resolve(code === 0)));

/** Runs the steps of a check and prints what they say. Returns its name where it fails. */
async function shown([name, {steps}]) {
  for (const step of steps) if (!(await passes(step))) return [name];
  return [];
}

/** The same, as findings. A step that fails without saying where is one itself. */
async function found([name, {steps, read}]) {
  for (const [tool, ...args] of steps) {
    const {code, output, errors} = await capture(tool, args);
    if (code === 0) continue;
    const findings = output.trim() === '' ? [] : read(output);
    return findings.length > 0
      ? findings
      : [{check: name, file: '', line: 1, message: (errors || output).trim(), remedy: `Run: ${tool} ${args.join(' ')}`}];
  }
  return [];
}

const all = (await Promise.all(Object.entries(checks).map(format === 'text' ? shown : found))).flat();
if (format !== 'text') {
  if (all.length > 0 || format === 'json') console.log(report(all, format));
} else if (all.length > 0) console.error(`Failed: ${all.join(', ')}. What to mend stands above.`);
else console.log('All checks passed.');
if (all.length > 0) process.exit(1);
