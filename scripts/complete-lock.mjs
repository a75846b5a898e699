/**
 * Lists in package-lock.json the packages for other systems that the registry at hand does not carry: `npm run lock`.
 *
 * Tools with native parts (Biome, Tailwind, SWC, esbuild, sharp) name one optional package a system. A registry that mirrors only some
 * of them makes npm write a lock file without the others, and `npm ci` then refuses it. Run this after adding a dependency. The entries carry
 * no integrity, since the packages cannot be read; npm fetches them only on the system they are for.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony', 'wasm32'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'arm', 'wasm32'];

/** What the name of a platform package says of the system it is for. */
function system(name) {
  const parts = name.split(/[/-]/);
  const os = systems.find((each) => parts.includes(each));
  const cpu = processors.find((each) => parts.includes(each));
  const musl = parts.some((part) => part.startsWith('musl')) || parts.includes('linuxmusl');
  return {
    ...(os && os !== 'wasm32' && {os: [os]}),
    ...(parts.includes('linuxmusl') && {os: ['linux']}),
    ...(cpu && {cpu: [cpu]}),
    ...(musl && {libc: ['musl']})
  };
}

const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[nested] || !/^\d/.test(range)) continue;
    if (lock.packages[top]?.version === range) continue;
    const place = lock.packages[top] ? nested : top;
    const {os, cpu, libc} = system(name);
    if (!cpu) continue;
    lock.packages[place] = {
      version: range,
      ...(entry.dev && {dev: true}),
      ...(cpu && {cpu}),
      ...(libc && {libc}),
      license: entry.license,
      optional: true,
      ...(os && {os})
    };
    added.push(`${name}@${range}`);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length > 0
    ? `Added ${added.length} packages of other systems:\n  ${added.join('\n  ')}`
    : 'The lock file names every platform package.'
);
