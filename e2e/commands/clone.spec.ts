import {execFileSync} from 'node:child_process';
import {appendFileSync, chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {showsWork} from '../development';
import {needs} from '../needs';
import {startPortal} from '../own-portal';
import {type Program, startProgram} from '../process';
import {freePort, nginx, startCache} from '../shared-cache';
import {expect, test, translator} from '../support';

test.describe.configure({mode: 'serial', timeout: 1_800_000});

const t = translator('en');
const folders: string[] = [];
const newFolder = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
};

/** A clone with an edited script, so that its build is not the one under test but its successor. */
let clone: string;
let started: Program;

test.beforeAll(() => {
  needs('git', existsSync('.git'), 'a clone is made of a repository.');
  clone = newFolder('portal-clone-');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, clone]);
  appendFileSync(join(clone, 'browser/portal.ts'), '\nObject.assign(window, {isSuccessor: true});\n');
});

test.afterAll(async () => {
  started?.stop();
  await started?.ended;
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/** Runs a line of the shell in the clone, with no setting of this run. */
const inClone = (line: string, settings: Record<string, string> = {}) =>
  startProgram(['sh', '-c', `cd "$0" && ${line}`, clone], {
    settings: {PROOF: '', WRITE_PROOF: '', WRITE_LINKS: '', NODE_ENV: '', CI: '', ...settings}
  });

test('npm ci && npm start, in a clone, builds and serves the portal', async () => {
  const port = await freePort();
  started = inClone('npm ci && npm start', {PORT: String(port), STANDALONE: 'true'});
  await started.says(/Ready/);
  for (const path of ['/', '/en/dev/faq', '/en/search?q=api', '/en/dev/faq.md', '/readyz'])
    expect((await fetch(`http://localhost:${port}${path}`)).status, path).toBe(200);
});

test('npm test, there, runs units and specs', async () => {
  const units = inClone('npm test -- lib/search/normalize.test.ts');
  expect(await units.ended, units.output()).toBe(0);
  const specs = inClone('npm test -- e2e/node/qr.spec.ts', {TEST_PORT: ''});
  expect(await specs.ended, specs.output()).toBe(0);
  expect(specs.output()).toContain('1 passed');
});

/** A folder with the static files of both builds, as `deploy/roll.sh` leaves it. */
function assetsOfBoth() {
  const folder = newFolder('portal-assets-');
  // nginx serves files as a user who owns nothing.
  chmodSync(folder, 0o755);
  for (const build of ['.', clone]) {
    cpSync(join(build, '.next/static'), join(folder, '_next/static'), {recursive: true});
    cpSync(join(build, 'public/assets'), join(folder, 'assets'), {recursive: true});
  }
  return folder;
}

const scriptOf = (build: string) => JSON.parse(readFileSync(join(build, '.cache/browser.json'), 'utf8')).portal as string;

test('in tabs of the version before, a reader searches, tries and reads on when a new one is served', async ({browser}) => {
  needs('nginx', nginx, '"apt-get install nginx" brings it.');
  expect(scriptOf(clone)).not.toBe(scriptOf('.'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const before = await startPortal();
  const cache = await startCache({port, copies: [before.port], build: 'first', assets: assetsOfBoth()});
  // Not watched: this origin is not that of the build under test.
  const context = await browser.newContext();
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  };
  const [reading, results, playground] = [
    await open('/en/dev/faq'),
    await open('/en/search?q=glm'),
    await open('/en/dev/api/model/embeddings/try')
  ];
  const isSuccessor = (page: typeof reading) => expect.poll(() => page.evaluate(() => 'isSuccessor' in window)).toBe(true);
  const files = await reading.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  expect(files).toContain(origin + scriptOf('.'));

  await before.close();
  const after = await startPortal({PORT: String(before.port)}, clone);
  cache.changeBuild('second');
  await expect.poll(async () => (await fetch(`${origin}/en/dev/faq`)).text()).toContain(scriptOf(clone));

  await reading.keyboard.press('/');
  await reading.keyboard.type('function call');
  await reading.getByRole('dialog').getByRole('option').first().click();
  await expect(reading).toHaveURL(/functioncall/);
  await isSuccessor(reading);

  const field = results.getByRole('searchbox', {name: t('Search.label')});
  await field.fill('filing');
  await field.press('Enter');
  await expect(results).toHaveURL(`${origin}/en/search?q=filing`);
  await expect(results.getByRole('main').getByRole('heading', {level: 2}).first()).toBeVisible();

  await playground.route('**/api/try/*', (route) => route.fulfill({json: {id: 'late'}, headers: {'x-try-headers': '[]'}}));
  await playground.getByLabel(t('TryIt.key')).fill('key');
  await playground.getByRole('button', {name: t('TryIt.send')}).click();
  await expect(playground.getByRole('region', {name: t('TryIt.answer')}).getByRole('status')).toHaveText(t('TryIt.done'));
  await playground.getByRole('link', {name: t('TryIt.back')}).click();
  await expect(playground).toHaveURL(`${origin}/en/dev/api/model/embeddings`);
  await isSuccessor(playground);

  for (const file of files) expect((await fetch(file)).status, file).toBe(200);
  await context.close();
  await cache.stop();
  await after.close();
});

test('npm run dev, there, shows pages, the search, Markdown and an edit', async ({browser}) => {
  const port = await freePort();
  const server = inClone('exec npm run dev', {PORT: String(port), NODE_ENV: 'development'});
  const file = join(clone, 'content/docs/en/faq.mdx');
  const text = readFileSync(file, 'utf8');
  const [, title = ''] = /^title: (.+)$/m.exec(text) ?? [];
  try {
    await showsWork(browser, `http://localhost:${port}`, {
      edited: {path: '/en/dev/faq', file, title},
      pages: ['/dev/howuse/functioncall', '/en/dev/api/model/chat-completions', '/en'],
      search: '/en/search?q=faq'
    });
  } finally {
    server.stop();
    writeFileSync(file, text);
  }
});
