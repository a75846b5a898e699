import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {posix, win32} from 'node:path';
import {expect, test} from '@playwright/test';
import {placeOf} from '@/lib/filings/file';
import {toolFile} from '@/scripts/tool.mjs';

test('tools are started as files of JavaScript by Node, none by its name in node_modules/.bin', () => {
  for (const tool of ['next', 'tsx', 'biome', 'tsc', 'playwright']) {
    const file = String(toolFile(tool));
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8'), file).toMatch(/^#!\/usr\/bin\/env node/);
    expect(file).not.toContain('.bin');
  }
  expect(toolFile('nothing')).toBeUndefined();
  expect(execFileSync(process.execPath, [String(toolFile('tsx')), '--version'], {encoding: 'utf8'})).toContain('tsx v');
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.json'], {encoding: 'utf8'}).split('\n').filter(Boolean);
  const own = 'e2e/node/windows.spec.ts';
  const named = files.filter(
    (file) =>
      file !== own && file !== 'package-lock.json' && existsSync(file) && /node_modules(?:\/|', ')\.bin/.test(readFileSync(file, 'utf8'))
  );
  expect(files.length).toBeGreaterThan(300);
  expect(named.filter((file) => file !== 'scripts/tool.mjs')).toEqual([]);
});

test('the place of the registry may be a Windows path', () => {
  expect(placeOf('C:\\data\\filings.json', 'D:\\portal', win32)).toBe('C:\\data\\filings.json');
  expect(placeOf('\\\\server\\share\\filings.json', 'D:\\portal', win32)).toBe('\\\\server\\share\\filings.json');
  expect(placeOf('C:/data/filings.json', 'D:\\portal', win32)).toBe('C:/data/filings.json');
  expect(placeOf('content/filings/records.json', 'D:\\portal', win32)).toBe('D:\\portal\\content\\filings\\records.json');
  expect(placeOf('/data/filings.json', '/portal', posix)).toBe('/data/filings.json');
  expect(placeOf('data/filings.json', '/portal', posix)).toBe('/portal/data/filings.json');
});
