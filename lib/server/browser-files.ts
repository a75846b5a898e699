import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Where `build/browser.mjs` leaves what it says here, below the folder that holds package.json. */
const browserFilesPath = process.env.NODE_ENV === 'development' ? '.cache/browser-development.json' : '.cache/browser.json';

/** What every document has: the address of `portal.js`, the text of what runs before the first paint, and the version it is of. */
export type BrowserFiles = {portal: string; beforePaint: string; version: string};

let known: BrowserFiles | undefined;

/** Throws, with the remedy, where they have not been built. Read once, on a development server each time. */
export function browserFiles(): BrowserFiles {
  if (known && process.env.NODE_ENV !== 'development') return known;
  const file = join(/* turbopackIgnore: true */ process.cwd(), browserFilesPath);
  if (!existsSync(file)) throw new Error(`${browserFilesPath} is missing. Run "npm run build" or "npm run dev", which make it first.`);
  known = JSON.parse(readFileSync(file, 'utf8')) as BrowserFiles;
  return known;
}
