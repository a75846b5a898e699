import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {docs} from '@/lib/docs';
import {freePort} from '../shared-cache';

test.setTimeout(600_000);

/** What of the project is not its own, or belongs to the build under test. */
const left = /^(?:(?:.*\/)?node_modules|\.next|\.git|\.cache|\.portals|test-results|playwright-report)$/;

let folder: string;
let server: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  // Beside the project, its packages as hard links: the bundler follows no link that leads out of a folder.
  folder = mkdtempSync(join(process.cwd(), '../portal-dev-'));
  cpSync('.', folder, {recursive: true, filter: (source) => !left.test(source)});
  execFileSync('cp', ['-al', 'node_modules', folder]);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn('node', ['scripts/dev.mjs'], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
    env: {...process.env, PORT: String(port), NODE_ENV: 'development'}
  });
});

test.afterAll(() => {
  if (server?.pid) process.kill(-server.pid, 'SIGKILL');
  rmSync(folder, {recursive: true, force: true});
});

const read = async (path: string) => {
  const response = await fetch(origin + path, {headers: {Accept: 'text/html'}}).catch(() => undefined);
  return `${response?.status} ${await response?.text()}`;
};

test('a development server shows the portal, its search and Markdown, and an edited text without being asked again', async ({browser}) => {
  const title = docs.get('en', 'faq')?.meta.title ?? '';
  for (const path of [
    '/en/dev/faq',
    '/dev/howuse/functioncall',
    '/en/dev/api/model/chat-completions',
    '/en',
    '/en/search?q=faq',
    '/en/dev/faq.md'
  ])
    await expect.poll(() => read(path), {timeout: 240_000, message: path}).toMatch(/^200 /);
  expect(await read('/en/search?q=faq')).toContain(`href="/en/dev/faq"`);
  expect(await read('/en/dev/faq.md')).toContain(`# ${title}`);

  const leaving = new AbortController();
  const edits = await fetch(`${origin}/api/edits`, {signal: leaving.signal});
  expect(edits.headers.get('x-accel-buffering'), 'a proxy hands the stream on as it comes').toBe('no');
  leaving.abort();

  const page = await browser.newPage();
  await page.goto(`${origin}/en/dev/faq`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title);
  const file = join(folder, 'content/docs/en/faq.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(`title: ${title}`, 'title: An edited title'));
  // The first edit waits for the route that tells of edits, which is compiled when it is first asked for.
  await expect(page.getByRole('heading', {level: 1})).toHaveText('An edited title', {timeout: 120_000});
  await page.close();
});
