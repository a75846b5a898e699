/**
 * Compresses pages, scripts and styles of the build, once: `.cache/compressed` has a file for each body and encoding, named by the
 * body's hash. A step of the build. What has not changed since the last one is there already; what is not used any more leaves.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {bodyHash} from '@/lib/answers/answer';
import {compressedFolder, leastBytes} from '@/lib/answers/compressed';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const started = performance.now();

/**
 * Brotli's quality for each kind. A file named by its hash stays in browsers for a year: the best. Pages: above 7 a hundredth of
 * the bytes costs ten times the time.
 */
const kinds = [
  {folder: '.next/server/app', names: /\.html$/, quality: 7},
  {folder: '.next/static', names: /\.(?:js|css|json|svg)$/, quality: 11}
];

const wanted = new Map<string, {file: string; quality: number}>();
for (const {folder, names, quality} of kinds) {
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !names.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const body = readFileSync(file);
    if (body.length >= leastBytes) wanted.set(bodyHash(body), {file, quality});
  }
}

mkdirSync(compressedFolder, {recursive: true});
const known = new Set(readdirSync(compressedFolder));
for (const name of known) if (!wanted.has(name.split('.')[0] ?? '')) rmSync(join(compressedFolder, name));

let made = 0;
const left = [...wanted].filter(([hash]) => !known.has(`${hash}.br`) || !known.has(`${hash}.gz`));
async function work(): Promise<void> {
  for (let next = left.pop(); next; next = left.pop()) {
    const [hash, {file, quality}] = next;
    const body = readFileSync(file);
    const params = {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length};
    const [br, gz] = await Promise.all([brotli(body, {params}), zip(body, {level: 9})]);
    writeFileSync(join(compressedFolder, `${hash}.br`), br);
    writeFileSync(join(compressedFolder, `${hash}.gz`), gz);
    made++;
  }
}
await Promise.all([work(), work(), work(), work()]);
if (wanted.size === 0) {
  console.error('.next has no pages to compress. Run "npm run build", which calls this script.');
  process.exit(1);
}
console.log(`Compressed ${wanted.size} bodies, ${made} of them now; ${Math.round(performance.now() - started)} ms.`);
