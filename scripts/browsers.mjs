import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {installSystem} from './system.mjs';
import {toolFile} from './tool.mjs';

/** The browsers of the tests: the variable that names another one, where systems keep them, and Debian's packages. */
const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
    packages: ['chromium', 'fonts-noto-cjk']
  },
  // Playwright drives the Firefox that people have, by WebDriver BiDi, and installs none of its own for that.
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'fonts-noto-cjk']
  }
};

/** Where Debian's package has it. */
const shell = '/usr/bin/chromium-headless-shell';

async function playwrightOwn() {
  const {chromium} = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function find(name) {
  const {variable, paths} = browsers[name];
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) {
    console.error(`${variable}=${chosen}: there is no such file. Set it to a ${name}, or leave it out.`);
    process.exit(1);
  }
  return chosen || (name === 'chromium' ? await playwrightOwn() : undefined) || paths.find((path) => existsSync(path));
}

/** Path of a browser: its variable's, Playwright's, the system's; otherwise one is installed. Ends with advice where none can be had. */
async function browserPath(name) {
  const found = await find(name);
  if (found) return found;
  console.log(`No ${name} was found; installing one.`);
  if (name === 'chromium' && installPlaywrightOwn()) {
    const own = await playwrightOwn();
    if (own) return own;
  }
  const {variable, packages} = browsers[name];
  if (!installSystem(...packages)) {
    const others = name === 'chromium' ? '\n  npx playwright install --with-deps chromium' : '';
    console.error(
      `No ${name} could be installed. Do one of these, then run the command again:\n  apt-get install ${packages.join(' ')}${others}\n  ${variable}=/path/to/${name} npm test`
    );
    process.exit(1);
  }
  return find(name);
}

function installPlaywrightOwn() {
  const install = [toolFile('playwright'), 'install', '--with-deps', 'chromium'];
  return spawnSync(process.execPath, install, {stdio: 'inherit', timeout: 300_000}).status === 0;
}

/** Path of a Chromium. */
export const chromiumPath = () => browserPath('chromium');

/**
 * Settings of the tests: the browsers, and the shell of Chromium, which has no window of its own and takes a third less of the processor.
 * Playwright's own Chromium has one beside it, which Playwright takes by itself; Debian's is a package of its own, installed for a whole run.
 */
export async function testBrowsers({isWhole = true, firefox = true} = {}) {
  const path = await chromiumPath();
  return {
    CHROMIUM_PATH: path === (await playwrightOwn()) ? '' : path,
    CHROMIUM_SHELL:
      path === '/usr/bin/chromium' && (existsSync(shell) || (isWhole && installSystem('chromium-headless-shell'))) ? shell : '',
    FIREFOX_PATH: firefox ? await browserPath('firefox') : ''
  };
}
