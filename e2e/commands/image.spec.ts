import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {needs} from '../needs';
import {startPortal} from '../own-portal';

const folder = mkdtempSync(join(tmpdir(), 'image-'));

test.afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('what an image holds serves the same documents, and all that is made when it is asked for', async ({request}) => {
  needs('an image', existsSync('.next/standalone/server.js'), '"STANDALONE=true npm run build" gathers what it holds.');
  test.setTimeout(120_000);
  const image = join(folder, 'image');
  execFileSync(process.execPath, ['deploy/gather.mjs', image]);
  expect(readdirSync(join(image, '.next/static/chunks')).filter((name) => name.endsWith('.gz')).length).toBeGreaterThan(2);
  const portal = await startPortal({}, image);
  try {
    const documents = ['/', '/en', '/dev/faq', '/en/dev/faq', '/dev/howuse/Filing', '/en/dev/api/model/rerank', '/no-such-page'];
    for (const path of documents) {
      const [own, other] = [await fetch(portal.origin + path), await request.get(path)];
      expect(own.status, path).toBe(other.status());
      expect(await own.text(), path).toBe(await other.text());
    }
    const asked = [
      '/login',
      '/en/search?q=api',
      '/dev/howuse/model?kind=video',
      '/dev/api/model/rerank/try',
      '/en/dev/faq.md',
      '/llms.txt'
    ];
    const files = ['/api/search?q=api', '/filings.json', '/openapi.json', '/og/dev/faq.png', '/icons/192.png', '/readyz'];
    const {portal: script} = JSON.parse(readFileSync('.cache/browser.json', 'utf8'));
    for (const path of [...asked, ...files, script]) expect((await fetch(portal.origin + path)).status, path).toBe(200);
    expect(portal.said()).toBe('');
  } finally {
    await portal.close();
  }
});
