/**
 * Bundles what runs in a reader's browser: `browser/portal.ts` to a module in `public/assets`, named by its content, and
 * `browser/before-paint.ts` to a line of code that stands in every document. `.cache/browser.json` says where and what.
 * `watch` does it again after every edit, under one name, for the development server, and leaves what a build has made. `version` tells one deploy
 * from another.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {build, context} from 'esbuild';

// Browsers before these ignore modules or stop at the syntax, and show the pages as they are without script.
const target = ['es2020', 'safari14.1', 'firefox91', 'chrome90'];

export async function bundleBrowserFiles({watch = false, version = ''} = {}) {
  if (!watch) rmSync('public/assets', {recursive: true, force: true});
  mkdirSync('.cache', {recursive: true});
  const names = watch ? '[name]' : '[name]-[hash]';
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    entryPoints: ['browser/portal.ts'],
    outdir: watch ? 'public/assets/development' : 'public/assets',
    entryNames: names,
    bundle: true,
    format: 'esm',
    minify: !watch,
    metafile: true,
    target,
    define: {'process.env.BASE_PATH': JSON.stringify(process.env.BASE_PATH ?? '')},
    plugins: [
      {
        name: 'manifest',
        setup: ({onEnd}) =>
          onEnd(
            ({metafile}) => metafile && writeManifest(metafile, version, watch ? '.cache/browser-development.json' : '.cache/browser.json')
          )
      }
    ]
  };
  if (watch) await (await context(options)).watch();
  else await build(options);
}

async function writeManifest({outputs}, version, file) {
  const [portal] = Object.entries(outputs).find(([, {entryPoint}]) => entryPoint === 'browser/portal.ts');
  const {outputFiles} = await build({
    entryPoints: ['browser/before-paint.ts'],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es5'
  });
  const manifest = {portal: `/${relative('public', portal)}`, beforePaint: outputFiles[0].text.trim(), version};
  writeFileSync(file, JSON.stringify(manifest));
}
