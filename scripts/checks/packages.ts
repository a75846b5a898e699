import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Result} from './all';
import type {Finding} from './finding';

/** An entry of package-lock.json. */
type LockEntry = {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  link?: boolean;
};

export type Lock = {packages: Record<string, LockEntry>};

/** Where the list of licences is written. */
export const licencesFile = 'docs/licences.md';

/** Licences a package that runs in production may have, and why those that ask for more than a notice do no harm here. */
const accepted: Record<string, string> = {
  MIT: '',
  'Apache-2.0': '',
  ISC: '',
  '0BSD': '',
  'BSD-2-Clause': '',
  'BSD-3-Clause': '',
  'BlueOak-1.0.0': '',
  'MIT AND Apache-2.0': '',
  'Apache-2.0 AND MIT': '',
  'OFL-1.1': 'A font that cards are drawn with, used unchanged; pictures made with it are free.',
  'MPL-2.0': 'Asks for the source of changes to its own files; they are used unchanged, at build.',
  'CC-BY-4.0': 'Data about browsers, used at build; its authors are named here.',
  'LGPL-3.0-or-later': 'A library for pictures that is loaded at run time and used unchanged; the portal itself asks nothing of it.',
  'Apache-2.0 AND LGPL-3.0-or-later': 'As above, with its binding.',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'As above, with its binding.'
};

/** Packages whose entry names no licence, with the one their own text gives. */
const named: Record<string, string> = {format: 'MIT'};

/** Packages with an install script, and why the portal works where scripts are not run (`npm ci --ignore-scripts`). */
const scripted: Record<string, string> = {
  '@parcel/watcher': 'Builds from source only where no ready binary fits; it watches files while one develops.',
  '@swc/core': 'Checks that its binary fits; next-intl uses it to read messages out of code, which the portal does not.'
};

type Package = {name: string; version: string; licence: string; scripted: boolean};

/** The packages that run in production, or may on another system, by name. */
function productionPackages({packages}: Lock): Package[] {
  const all = Object.entries(packages)
    .filter(([path, {dev, link}]) => path !== '' && !dev && !link)
    .map(([path, {version = '', license, hasInstallScript = false}]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {name, version, licence: license ?? named[name] ?? '', scripted: hasInstallScript};
    });
  const once = new Map(all.map((each) => [`${each.name}@${each.version}`, each]));
  return [...once.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The list of licences as it has to stand in the repository. */
export function licenceList(lock: Lock): string {
  const all = productionPackages(lock);
  const licences = [...new Set(all.map(({licence}) => licence))].sort();
  return [
    '# Licences of the packages that run in production',
    '',
    'Packages for other systems are listed with those for this one. Written by `npm run licences`.',
    ...licences.flatMap((licence) => [
      '',
      `## ${licence}`,
      '',
      ...(accepted[licence] ? [accepted[licence], ''] : []),
      all
        .filter((each) => each.licence === licence)
        .map(({name, version}) => `${name} ${version}`)
        .join(', ')
    ]),
    ''
  ].join('\n');
}

/** Whether pnpm, which has a file of its own for them, takes the same packages in place of others as npm does. */
export function checkOverrides(npm: Record<string, string>, pnpm: Record<string, string>): Finding[] {
  const listed = (overrides: Record<string, string>) => JSON.stringify(Object.entries(overrides).sort());
  if (listed(npm) === listed(pnpm)) return [];
  const message = 'The overrides are not those of package.json.';
  return [{file: 'pnpm-workspace.yaml', line: 1, message, remedy: 'List the same packages with the same versions.'}];
}

/** Faults of the packages: a licence no one has thought about, an install script no one has looked at, a list that is old. */
export function checkPackages(lock: Lock, list: string): Finding[] {
  const findings: Finding[] = [];
  const file = 'package-lock.json';
  for (const {name, version, licence, scripted: hasScript} of productionPackages(lock)) {
    if (!(licence in accepted)) {
      const message = `${name} ${version} has the licence "${licence || 'none named'}".`;
      findings.push({
        file,
        line: 1,
        message,
        remedy: 'Take another package, or accept the licence in scripts/checks/packages.ts with its reason.'
      });
    }
    if (hasScript && !(name in scripted)) {
      const message = `${name} ${version} runs a script when it is installed.`;
      findings.push({file, line: 1, message, remedy: 'See whether it works without; if so, say why in scripts/checks/packages.ts.'});
    }
  }
  if (list !== licenceList(lock))
    findings.push({file: licencesFile, line: 1, message: 'The list is not of this lock file.', remedy: 'Run: npm run licences'});
  return findings;
}

const lockOf = (): Lock => JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Writes the list of licences: `npm run licences`. */
export function writeLicences(): void {
  writeFileSync(licencesFile, licenceList(lockOf()));
}

/**
 * Holds the packages that run in production to known licences and to working without install scripts, and the list of their licences
 * to the lock file.
 */
export function checkAllPackages(): Result {
  const {overrides} = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    findings: [
      ...checkPackages(lockOf(), existsSync(licencesFile) ? readFileSync(licencesFile, 'utf8') : ''),
      ...checkOverrides(overrides, parse(readFileSync('pnpm-workspace.yaml', 'utf8')).overrides)
    ],
    summary: 'packages checked'
  };
}
