import {spawnSync} from 'node:child_process';
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';

test('a version that is there is brought into service as it is, files first and its pages last; any other is built before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roll-'));
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
  rmSync(folder, {recursive: true});
});
