import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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

test('a version that is there is brought into service as it is, files first and its pages last; any other is built before', () => {
  const deploy = join(folder, 'deploy');
  mkdirSync(join(deploy, 'nginx'), {recursive: true});
  copyFileSync('deploy/roll.sh', join(deploy, 'roll.sh'));
  // Stands for docker: notes what it is asked for, and knows the image of one version.
  const docker = join(folder, 'docker');
  writeFileSync(
    docker,
    `#!/bin/sh\necho "$*" >> "${folder}/asked"\ncase "$*" in "image inspect portal:known") ;; image*) exit 1 ;; *BUILD_ID) echo id-of-the-build ;; esac\n`
  );
  chmodSync(docker, 0o755);
  const roll = (tag: string) => {
    rmSync(join(folder, 'asked'), {force: true});
    const env = {...process.env, PATH: `${folder}:${process.env.PATH}`, PORTAL_TAG: tag};
    expect(spawnSync('sh', [join(deploy, 'roll.sh')], {env}).status).toBe(0);
    return readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n').slice(1);
  };
  const steps = [
    'compose run --rm --no-deps assets',
    'compose up --detach --no-deps --wait portal-a',
    'compose up --detach --no-deps --wait portal-b',
    'compose run --rm --no-deps assets cat .next/BUILD_ID',
    expect.stringMatching(/^compose exec cache nginx .* -s reload$/)
  ];
  expect(roll('known')).toEqual(steps);
  expect(readFileSync(join(deploy, 'nginx/build.conf'), 'utf8')).toBe('map "" $portal_build { default "id-of-the-build"; }\n');
  expect(roll('new')).toEqual(['compose build assets', ...steps]);
});
