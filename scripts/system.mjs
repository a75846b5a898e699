import {spawnSync} from 'node:child_process';

/** Installs packages of the system where it is Debian's or Ubuntu's and this user may; whether they are there now. */
export function installSystem(...packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [file, ...rest] = [...sudo, 'apt-get', ...args];
    return spawnSync(file, rest, {stdio: 'inherit'}).status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Installs what specs need of the system and is missing. Where that fails, those specs do and say so. */
export function installForSpecs() {
  const without = (process.env.WITHOUT ?? '').split(',');
  const isHere = (file, ...args) => spawnSync(file, args).status === 0;
  const missing = [
    ['nginx', isHere('nginx', '-v') || isHere('/usr/sbin/nginx', '-v') || isHere('/usr/local/sbin/nginx', '-v')],
    ['openssl', isHere('openssl', 'version')],
    ['curl', isHere('curl', '--version')]
  ].flatMap(([name, found]) => (found || without.includes(name) ? [] : [name]));
  if (missing.length === 0) return;
  console.log(`Specs need ${missing.join(', ')}; installing.`);
  installSystem(...missing);
}
