import {existsSync} from 'node:fs';
import {installSystem, passes} from './system.mjs';
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

/** Where Debian's packages have Chromium and its shell, which has no window of its own and takes a third less of the processor. */
const debian = {chromium: '/usr/bin/chromium', shell: '/usr/bin/chromium-headless-shell'};

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

/** Playwright's download, and what that needs of the system. */
async function installPlaywrightOwn() {
  console.log("No chromium was found; asking for Playwright's.");
  const playwright = (command, fails) => passes(process.execPath, [toolFile('playwright'), command, 'chromium'], {timeout: 300_000}, fails);
  const isHere = await playwright('install', () => console.log('It cannot be had here.'));
  if (isHere) await playwright('install-deps');
}

/**
 * Paths of browsers by name: their variable's, Playwright's, the system's. What is missing of them, and of `packages`, is installed; with
 * `shell`, Chromium's shell where Debian's Chromium is taken. Ends with advice where a browser cannot be had.
 */
async function browserPaths(names, {shell = false, packages = []} = {}) {
  const findAll = async () => Object.fromEntries(await Promise.all(names.map(async (name) => [name, await find(name)])));
  if (!(await find('chromium'))) await installPlaywrightOwn();
  const before = await findAll();
  const missing = new Set([...names.filter((name) => !before[name]).flatMap((name) => browsers[name].packages), ...packages]);
  const isDebian = before.chromium === debian.chromium || missing.has('chromium');
  if (shell && isDebian && !existsSync(debian.shell)) missing.add('chromium-headless-shell');
  if (missing.size > 0) await installSystem([...missing]);
  const paths = await findAll();
  const lacking = names.find((name) => !paths[name]);
  if (lacking) refuse(lacking);
  return paths;
}

function refuse(name) {
  const {packages, variable} = browsers[name];
  const others = name === 'chromium' ? '\n  npx playwright install --with-deps chromium' : '';
  console.error(
    `No ${name} could be installed. Do one of these, then run the command again:\n  apt-get install ${packages.join(' ')}${others}\n  ${variable}=/path/to/${name} npm test`
  );
  process.exit(1);
}

/** Path of a Chromium. */
export const chromiumPath = async () => (await browserPaths(['chromium'])).chromium;

/**
 * Settings of the tests: the browsers, and Chromium's shell. Playwright's own Chromium has one beside it, which Playwright takes by itself;
 * Debian's is a package of its own, installed for a whole run. `packages` are others of the system, installed with them.
 */
export async function testBrowsers({isWhole = true, firefox = true, packages = []} = {}) {
  const paths = await browserPaths(firefox ? ['chromium', 'firefox'] : ['chromium'], {shell: isWhole, packages});
  return {
    CHROMIUM_PATH: paths.chromium === (await playwrightOwn()) ? '' : paths.chromium,
    CHROMIUM_SHELL: paths.chromium === debian.chromium && existsSync(debian.shell) ? debian.shell : '',
    FIREFOX_PATH: paths.firefox ?? ''
  };
}
