/** The quick checks: types, lint with import direction and format, catalogues, content, packages, reference. `npm run check`. */
import './portal.mjs';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root, start} from './run.mjs';

const checks = {
  catalogues: [['tsx', 'scripts/check-catalogues.ts']],
  lint: [['biome', 'check', '--error-on-warnings', '.']],
  content: [['tsx', 'scripts/check-content.ts']],
  packages: [['tsx', 'scripts/check-packages.ts']],
  reference: [
    ['tsx', 'scripts/check-openapi.ts'],
    ['tsx', 'scripts/check-samples.ts']
  ],
  types: [
    ['next', 'typegen'],
    // Kept state misses changes of the catalogues' generated types.
    ['tsc', '--noEmit', '--incremental', 'false']
  ]
};

/** Where another portal is put together with the engine, the engine itself is not looked at. */
const isWhole = existsSync(join(root, 'biome.json'));
if (!isWhole) for (const name of ['lint', 'packages']) delete checks[name];

const step = ([tool, ...args]) => new Promise((resolve) => start(tool, args).on('exit', (code) => resolve(code === 0)));
const results = await Promise.all(
  Object.entries(checks).map(async ([name, steps]) => {
    for (const command of steps) if (!(await step(command))) return name;
    return undefined;
  })
);
const failed = results.filter(Boolean);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}. What to mend stands above.`);
  process.exit(1);
}
console.log('All checks passed.');
