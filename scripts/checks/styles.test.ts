import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {portal} from '@/portal.config';

const filesOf = (folder: string, pattern: RegExp) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => join(folder, file))
    .filter((file) => pattern.test(file));

/** Places of a pattern, each with its file. */
const placesOf = (files: string[], pattern: RegExp) =>
  files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([found]) => `${file}: ${found}`));

test('colours and lengths have their names in brand/theme.css', () => {
  const components = filesOf('components', /\.tsx?$/);
  const sheets = filesOf('app', /(?<!theme)\.css$/);
  expect(components.length).toBeGreaterThan(50);
  expect(sheets.length).toBeGreaterThan(3);
  expect(placesOf([...components, ...sheets], /#(?:[0-9a-f]{3,4}){1,2}\b|\b(?:rgb|hsl|oklch)a?\(/gi)).toEqual([]);
  expect(placesOf(sheets, /(?<![\w.])\d*\.?\d+(?:px|r?em|ch|[dsl]?v[hwib])\b/g)).toEqual([]);
  expect(placesOf(components, /[\w-]+-\[[^\]\s]*\d(?:px|r?em|ch)\b[^\]\s]*\]/g)).toEqual([]);
});

test('no colour is an image of a gradient, which browsers that darken pages leave as light as it is', () => {
  const styled = [...filesOf('components', /\.tsx?$/), ...filesOf('app', /\.css$/)];
  expect(placesOf(styled, /-gradient\(black,transparent\)/g)).toHaveLength(1);
  expect(placesOf(styled, /-gradient\((?!black,transparent\))/g)).toEqual([]);
});

test('colours for what no style sheet reaches are those of the tokens', () => {
  const tokens = readFileSync('brand/theme.css', 'utf8');
  const {accent, light, dark} = portal.colours;
  expect(tokens).toContain(`--color-accent-solid: ${accent};`);
  expect(tokens).toContain(`--color-surface: light-dark(${light}, ${dark});`);
});

test('no width has the name of a space, which Tailwind would take in its place', () => {
  const names = (kind: string) =>
    [...readFileSync('app/theme.css', 'utf8').matchAll(new RegExp(`--${kind}-([\\w-]+):`, 'g'))].map(([, name]) => name);
  expect(names('container').length).toBeGreaterThan(5);
  expect(names('container').filter((name) => names('spacing').includes(name))).toEqual([]);
});

test('no spec and no script of the browser finds anything by a class', () => {
  const readers = [...filesOf('e2e', /\.ts$/), ...filesOf('bench', /\.ts$/), ...filesOf('browser', /\.ts$/)].filter(
    (file) => !file.includes('node_modules')
  );
  const byClass =
    /(?:locator|querySelector(?:All)?(?:<\w+>)?|closest|matches|matched(?:<\w+>)?)\((?:event, )?(['"])(?:(?!\1).)*?\.[a-z][\w-]*|class(?:List|Name)/g;
  expect(placesOf(readers, byClass)).toEqual([]);
});
