import type {BrowserFiles} from './browser-files';

/** Stands for `browser-files.ts`, which reads what a build has left. */
export function browserFiles(): BrowserFiles {
  return {portal: '/portal.js', beforePaint: '', version: '1'};
}
