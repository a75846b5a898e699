import {execFile, spawnSync} from 'node:child_process';

/** Runs a command beside what else runs; `fails` hears what it has said where it fails. Resolves with whether it ended well. */
export function passes(file, args, options = {}, fails = console.error) {
  return new Promise((resolve) => {
    execFile(file, args, {maxBuffer: 100_000_000, ...options}, (error, output, errors) => {
      if (error) fails(`${output}${errors || error.message}`);
      resolve(!error);
    });
  });
}

/**
 * Installs packages of the system where it is Debian's or Ubuntu's and this user may: all at once, since each call reads the lists of
 * packages anew, and each by itself where one of them cannot be had.
 */
export async function installSystem(packages) {
  console.log(`Installing ${packages.join(', ')}.`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => {
    const [file, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return passes(file, rest, {env});
  };
  const install = (...names) => apt('install', '-y', '--no-install-recommends', ...names);
  if (!(await apt('update')) || (await install(...packages)) || packages.length === 1) return;
  for (const name of packages) await install(name);
}

/** Packages of what specs need of the system and is missing. Where one cannot be installed, those specs fail and say so. */
export function missingForSpecs() {
  const without = (process.env.WITHOUT ?? '').split(',');
  const isHere = (file, ...args) => spawnSync(file, args).status === 0;
  return [
    ['nginx', isHere('nginx', '-v') || isHere('/usr/sbin/nginx', '-v') || isHere('/usr/local/sbin/nginx', '-v')],
    ['openssl', isHere('openssl', 'version')],
    ['curl', isHere('curl', '--version')]
  ].flatMap(([name, found]) => (found || without.includes(name) ? [] : [name]));
}
