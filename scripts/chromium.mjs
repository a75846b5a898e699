import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {installSystem} from './system.mjs';
import {toolFile} from './tool.mjs';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

async function playwrightOwn() {
  const {chromium} = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function find() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) {
    console.error(`CHROMIUM_PATH=${chosen}: there is no such file. Set it to a Chromium, or leave it out.`);
    process.exit(1);
  }
  return (chosen || (await playwrightOwn())) ?? systemPaths.find((path) => existsSync(path));
}

/** Path of a Chromium: CHROMIUM_PATH, Playwright's, the system's; otherwise one is installed. Ends with advice where none can be had. */
export async function chromiumPath() {
  const found = await find();
  if (found) return found;
  console.log('No Chromium was found; installing one.');
  if (
    spawnSync(process.execPath, [toolFile('playwright'), 'install', '--with-deps', 'chromium'], {stdio: 'inherit', timeout: 300_000})
      .status === 0
  ) {
    const own = await playwrightOwn();
    if (own) return own;
  }
  if (!installSystem('chromium', 'fonts-noto-cjk')) {
    console.error(
      'No Chromium could be installed. Do one of these, then run "npm test" again:\n  apt-get install chromium\n  npx playwright install --with-deps chromium\n  CHROMIUM_PATH=/path/to/chromium npm test'
    );
    process.exit(1);
  }
  return find();
}
