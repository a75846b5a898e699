import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';

test('the engine names no language: they stand in portal.config.ts', () => {
  const files = ['app', 'browser', 'build', 'components', 'i18n', 'lib', 'scripts']
    .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => join(folder, file)))
    .filter((file) => /(?<!\.test|\.fixture)\.(?:tsx?|mjs)$/.test(file))
    .concat('proxy.ts', 'next.config.ts');
  expect(files.length).toBeGreaterThan(200);
  const named = new RegExp(`'(?:${locales.join('|')})'|\\b(?:${locales.join('|')}):|\\.(?:${locales.join('|')})\\b`);
  const places = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (named.test(line) && !/^\s*(?:\/?\*|\/\/)|Intl\./.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []))
  );
  expect(places).toEqual([]);
});
