/**
 * Breaks the code of a room in every small way and runs its units against each break: `npm run proof:mutants -- lib/filings`,
 * with the name of a file for that file alone, without a name for every room. Ends with 1 where they notice less than 85 %. docs/mutants.md has the figures.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {installApart} from './apart.mjs';
import {answerHelp} from './help.mjs';
import {root} from './tool.mjs';

const folder = 'e2e/mutants';
const {rooms, ...settings} = JSON.parse(readFileSync(join(root, folder, 'stryker.json'), 'utf8'));
answerHelp(`npm run proof:mutants -- [ROOM or FILE …]   rooms: ${Object.keys(rooms).join(', ')}; without a name all of them`);
const asked = process.argv.slice(2).map((place) => place.replace(/\/$/, ''));
const roomOf = (place) => Object.keys(rooms).find((room) => place === room || place.startsWith(`${room}/`));
const unknown = asked.filter((place) => !roomOf(place));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no such room. Name one of ${Object.keys(rooms).join(', ')}, or a file in one.`);
  process.exit(1);
}
installApart(folder);
mkdirSync(join(root, '.cache/mutants'), {recursive: true});
const failed = (asked.length > 0 ? asked : Object.keys(rooms)).filter((place) => !isNoticed(place));
if (failed.length > 0) {
  console.error(`Too little is noticed in ${failed.join(', ')}.`);
  process.exit(1);
}

/** Whether the units of a room notice enough of its breaks, or of those of one file. */
function isNoticed(place) {
  const room = roomOf(place);
  const name = place.replaceAll('/', '-');
  const whole = [`${room}/**/*.ts`, `!${room}/**/*.{test,fixture}.ts`, ...rooms[room].map((file) => `!${room}/${file}`)];
  const config = join(root, `.cache/mutants/${name}.config.json`);
  const own = {
    ...settings,
    mutate: place === room ? whole : [place],
    vitest: {configFile: 'vitest.config.ts', dir: room, related: false},
    tempDirName: `.cache/mutants/${name}.tmp`,
    jsonReporter: {fileName: `.cache/mutants/${name}.json`}
  };
  writeFileSync(config, JSON.stringify(own));
  const stryker = join(root, folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const {status} = spawnSync(process.execPath, [stryker, 'run', config], {cwd: root, stdio: 'inherit'});
  if (status !== 0) return false;
  // Stryker says nothing of a file of units that could not be loaded.
  const ran = Object.keys(JSON.parse(readFileSync(join(root, own.jsonReporter.fileName), 'utf8')).testFiles).length;
  const files = readdirSync(join(root, room), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.test.ts'));
  if (ran < files.length) console.error(`Of ${files.length} files of units in ${room} only ${ran} could be run.`);
  return ran === files.length;
}
