import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {toolFile} from '@/scripts/tool.mjs';

test('tools are started as files of JavaScript by Node, none by its name in node_modules/.bin', () => {
  for (const tool of ['next', 'tsx', 'biome', 'tsc', 'vitest', 'playwright']) {
    const file = String(toolFile(tool));
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8'), file).toMatch(/^#!\/usr\/bin\/env node/);
    expect(file).not.toContain('.bin');
  }
  expect(toolFile('nothing')).toBeUndefined();
  expect(execFileSync(process.execPath, [String(toolFile('tsx')), '--version'], {encoding: 'utf8'})).toContain('tsx v');
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.json'], {encoding: 'utf8'}).split('\n').filter(Boolean);
  const own = 'scripts/tool.test.ts';
  const named = files.filter(
    (file) =>
      file !== own && file !== 'package-lock.json' && existsSync(file) && /node_modules(?:\/|', ')\.bin/.test(readFileSync(file, 'utf8'))
  );
  expect(files.length).toBeGreaterThan(300);
  expect(named.filter((file) => file !== 'scripts/tool.mjs')).toEqual([]);
});
