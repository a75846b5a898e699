/**
 * Gathers what a container needs to serve the portal from a standalone build: `node deploy/gather.mjs FOLDER`.
 * Static files get their compressed form beside them, made once. Run `STANDALONE=true npm run build` before.
 */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const [target] = process.argv.slice(2);
if (!target || existsSync(target)) {
  console.error(target ? `${target} is there already. Name a folder that does not exist.` : 'Name a folder: node deploy/gather.mjs FOLDER');
  process.exit(1);
}
const standalone = '.next/standalone';
if (!existsSync(join(standalone, 'server.js'))) {
  console.error(`${standalone} is not there. Run "STANDALONE=true npm run build" first.`);
  process.exit(1);
}
const languages = readdirSync('messages').flatMap((name) => name.match(/^([\w-]+)\.json$/)?.[1] ?? []);
/** One file of each kind that the portal reads when it runs. */
const readAtRunTime = [
  'server.js',
  '.next/BUILD_ID',
  'brand/logo.svg',
  'content/filings/records.json',
  'content/openapi',
  ...languages.flatMap((code) => [`content/docs/${code}`, `messages/${code}.json`, `.cache/search/${code}.bin`, `.cache/markdown/${code}`]),
  '.cache/browser.json',
  '.cache/documents.json',
  'node_modules/@resvg/resvg-js',
  'node_modules/libsql',
  'node_modules/@libsql',
  'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'
];
mkdirSync(target, {recursive: true});
cpSync(standalone, target, {recursive: true, verbatimSymlinks: true});
cpSync('.next/static', join(target, '.next/static'), {recursive: true});
rmSync(join(target, 'public'), {recursive: true, force: true});
cpSync('public', join(target, 'public'), {recursive: true});
cpSync('deploy/health.mjs', join(target, 'health.mjs'));
// The build writes these after Next has listed the files of the standalone output: what is there is of the build before, or nothing.
for (const name of ['search', 'markdown', 'openapi', 'browser.json', 'documents.json']) {
  rmSync(join(target, '.cache', name), {recursive: true, force: true});
  cpSync(join('.cache', name), join(target, '.cache', name), {recursive: true});
}
const missing = readAtRunTime.filter((path) => !existsSync(join(target, path)));
if (missing.length > 0) {
  console.error(
    `${target} lacks what the portal reads when it runs: ${missing.join(', ')}. Build again, or name it in outputFileTracingIncludes.`
  );
  process.exit(1);
}

let files = 0;
const named = ['.next/static', 'public/assets'].map((folder) => join(target, folder));
for (const file of named.flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)))) {
  if (!/\.(?:js|css|json|svg|txt)$/.test(file)) continue;
  const content = readFileSync(file);
  if (content.length < 1000) continue;
  writeFileSync(`${file}.gz`, gzipSync(content, {level: 9}));
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  files++;
}
console.log(`${target} holds the portal; ${files} static files are compressed.`);
