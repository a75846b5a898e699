import {readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {transform} from 'esbuild';
import {Features, transform as transformStyles} from 'lightningcss';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {browserFiles} from '@/lib/server/browser-files';
import {hashSource} from '@/lib/server/security-headers';

const scripts = () => readdirSync('public/assets').filter((name) => name.endsWith('.js'));
const read = (name: string) => readFileSync(`public/assets/${name}`, 'utf8');

test('all that runs on a reading page is at most 8 kB, compressed', () => {
  expect(scripts()).toHaveLength(1);
  expect(`/assets/${scripts()[0]}`).toBe(browserFiles().portal);
  const size = [...scripts().map(read), browserFiles().beforePaint].reduce((sum, code) => sum + gzipSync(code).length, 0);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(8000);
});

test('nothing of React, Next or Node is in it', () => {
  for (const code of [...scripts().map(read), browserFiles().beforePaint]) {
    expect(code).not.toMatch(/react|next-intl|\bprocess\.|\brequire\(|__next/i);
  }
});

test('the inline script keeps to the syntax that every browser reads, the module to that of five years ago', async () => {
  const {beforePaint} = browserFiles();
  // What a target does not know is rewritten, or an error.
  const made = async (code: string, target: string) => (await transform(code, {target})).code;
  expect(await made(beforePaint, 'es5')).toBe(await made(beforePaint, 'esnext'));
  for (const code of scripts().map(read)) expect(await made(code, 'es2020')).toBe(await made(code, 'esnext'));
});

test('the style sheet keeps to the syntax of the browsers in package.json', () => {
  const sheets = readdirSync('.next/static/chunks').filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  // What the oldest of them do not read; Next has it compiled by that list.
  const {Nesting, OklabColors, LabColors, P3Colors, ColorFunction} = Features;
  const compiled = Nesting | OklabColors | LabColors | P3Colors | ColorFunction;
  const made = (code: Buffer, include: number) =>
    transformStyles({filename: 'a.css', code, include, minify: true, errorRecovery: true}).code.toString();
  for (const name of sheets) {
    const code = readFileSync(`.next/static/chunks/${name}`);
    expect(made(code, compiled)).toBe(made(code, 0));
    expect(code.toString()).not.toContain('light-dark(');
  }
});

for (const locale of locales) {
  test(`the inline script of a document is the one that the policy allows (${locale})`, async ({request}) => {
    for (const path of ['/', '/dev/howuse/websearch', '/no-such-page', '/search?q=glm']) {
      const response = await request.get(localePath(locale, path), {headers: {'Sec-Fetch-Site': 'same-origin'}});
      const inline = [...(await response.text()).matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
      expect(inline, path).toEqual([browserFiles().beforePaint]);
      expect(response.headers()['content-security-policy'], path).toContain(hashSource(inline[0] ?? ''));
    }
  });
}
