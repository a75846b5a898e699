import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {settingNames} from '@/lib/server/env';
import {buildSettings} from '@/scripts/run.mjs';

const read = (file: string) => readFileSync(file, 'utf8');

test('every setting stands in the README', () => {
  expect(settingNames.length).toBeGreaterThan(10);
  const table = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  for (const name of settingNames)
    expect(
      table.some((line) => line.split('|')[1]?.includes(`\`${name}\``)),
      name
    ).toBe(true);
});

test('a container is built and run with every setting', () => {
  const [dockerfile, compose] = [read('deploy/Dockerfile'), read('deploy/compose.yaml')];
  expect(buildSettings.filter((name) => !settingNames.includes(name))).toEqual([]);
  for (const name of buildSettings) {
    // Once for the build, once for the image that runs.
    expect(dockerfile.match(new RegExp(`^ARG ${name}=`, 'gm')), name).toHaveLength(2);
    expect(dockerfile.match(new RegExp(`\\b${name}=\\$${name}\\b`, 'g')), name).toHaveLength(2);
    expect(compose, name).toContain(`      ${name}: \${${name}:-`);
  }
  // The port is the image's own, and it is a standalone build by itself.
  for (const name of settingNames.filter((each) => !buildSettings.includes(each) && !['PORT', 'STANDALONE'].includes(each)))
    expect(compose, name).toContain(`    ${name}: \${${name}:-`);
});
