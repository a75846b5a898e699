import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {expect, test} from '@playwright/test';
import {showsWork} from '../development';
import {freePort} from '../own-portal';
import {type Program, startProgram} from '../process';

test.setTimeout(600_000);

let folder: string;
let origin: string;
let server: Program;

test.beforeAll(async () => {
  // A copy of the second portal, which can be edited: every part of the engine runs, with little content.
  folder = join(mkdtempSync(join(tmpdir(), 'portal-')), `developed-${process.pid}`);
  cpSync('examples/acme', folder, {recursive: true});
  const port = await freePort();
  origin = `http://localhost:${port}`;
  // Under Playwright NODE_ENV is another one.
  const settings = {PORTAL_DIR: folder, BASE_PATH: '/docs', PORT: String(port), NODE_ENV: 'development'};
  server = startProgram([process.execPath, 'scripts/dev.mjs'], {settings});
});

test.afterAll(() => {
  server?.stop();
  for (const each of [join(folder, '..'), join('.portals', basename(folder))]) rmSync(each, {recursive: true, force: true});
});

test('a development server shows a portal, and an edited text without being asked again', async ({browser}) => {
  await showsWork(browser, origin, {
    edited: {path: '/docs/dev/faq', file: join(folder, 'content/docs/en/faq.mdx'), title: 'FAQ'},
    pages: ['/docs/ja/dev/howuse']
  });
  const edits = await fetch(`${origin}/docs/api/edits`);
  expect(edits.headers.get('x-accel-buffering'), 'a proxy hands the stream on as it comes').toBe('no');
  await edits.body?.cancel();
});
