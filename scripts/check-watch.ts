/**
 * Checks words and facts, and again after each edit what depends on the edited file: `npm run check -- --watch`. Vite's module graph
 * knows which modules an edited one reaches, so that only those are loaded anew.
 */
import {watch} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {createServer, type EnvironmentModuleNode} from 'vite';
import type {CheckName, Result} from './checks/all';
import {report} from './checks/report.mjs';

const root = process.cwd();
const folders = ['content', 'messages', 'i18n', 'lib', 'components', 'scripts', 'public'];

/** Modules that read files which no module imports. */
const readers = {
  'content/docs/': ['scripts/checks/content.ts', 'scripts/checks/all-samples.ts'],
  'content/openapi/': ['scripts/checks/content.ts', 'scripts/checks/openapi.ts', 'scripts/checks/all-samples.ts'],
  'content/filings/': ['lib/filings/file.ts'],
  'messages/': ['scripts/checks/messages.ts'],
  'public/': ['scripts/checks/content.ts']
};

/** Where each check begins. */
const entries: Record<string, string[]> = {
  content: ['content'],
  catalogues: ['messages'],
  openapi: ['openapi'],
  samples: ['all-samples']
};

const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'silent',
  resolve: {alias: [{find: /^@\//, replacement: `${root}/`}]},
  server: {middlewareMode: true, watch: null, ws: false},
  optimizeDeps: {noDiscovery: true}
});
const {moduleGraph} = server.environments.ssr;

/** Adds the files of all modules that import one. */
function reach(node: EnvironmentModuleNode, into: Set<string>): void {
  if (!node.file || into.has(node.file)) return;
  into.add(node.file);
  for (const importer of node.importers) reach(importer, into);
}

/** Forgets what was loaded from files, and what depends on it. Returns the files of all modules that are loaded anew. */
function forget(files: Iterable<string>): Set<string> {
  const reached = new Set<string>();
  for (const file of files) {
    const reading = Object.entries(readers).flatMap(([folder, modules]) => (file.startsWith(folder) ? modules : []));
    for (const each of [file, ...reading].map((name) => join(root, name))) {
      for (const node of moduleGraph.getModulesByFile(each) ?? []) reach(node, reached);
      moduleGraph.onFileChange(each);
    }
  }
  return reached;
}

const results = new Map<string, Result>();
/** Edits of the content that no check has heard of yet. */
const untold: string[] = [];

async function check(edited: ReadonlySet<string>): Promise<void> {
  const began = performance.now();
  const what = edited.size > 0 ? [...edited].join(', ') : 'everything';
  console.log(`Checking: ${what}`);
  const reached = forget(edited);
  for (const file of edited) if (file.startsWith('content/')) untold.push(file.slice('content/'.length));
  const {runCheck} = (await server.ssrLoadModule('/scripts/checks/all.ts')) as typeof import('./checks/all');
  const names = Object.keys(entries).filter(
    (name) =>
      (results.get(name)?.findings.length ?? 1) > 0 || entries[name]?.some((each) => reached.has(join(root, `scripts/checks/${each}.ts`)))
  );
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  for (const name of names) {
    const result = await runCheck(name as CheckName, untold.splice(0));
    results.set(name, result);
    const findings = result.findings.map((finding) => ({check: name, ...finding}));
    if (findings.length > 0) console.log(report(findings, 'text'));
    console.log(`${name}: ${findings.length} findings after ${seconds()}.`);
  }
  const left = [...results].filter(([, {findings}]) => findings.length > 0).map(([name]) => name);
  console.log(`${what}: ${left.length > 0 ? `to be mended in ${left.join(', ')}` : 'nothing to be mended'}, ${seconds()}.`);
}

let edited = new Set<string>();
let busy = false;

/** One check after the other; what was edited meanwhile is in the next one. */
async function next(file: string): Promise<void> {
  edited.add(file);
  if (busy) return;
  busy = true;
  // One save of an editor is told as several changes.
  await setTimeout(50);
  while (edited.size > 0) {
    const now = edited;
    edited = new Set();
    await check(now);
  }
  busy = false;
}

/** What editors write beside a file while they save it, and what is made from catalogues. */
const passing = /(?:^|\/)\.|~$|\.tmp$|\.d\.json\.ts$/;
await check(new Set());
for (const folder of folders)
  watch(join(root, folder), {recursive: true}, (_, place) => {
    if (place && !passing.test(place)) void next(`${folder}/${place.replaceAll('\\', '/')}`);
  });
watch(join(root, 'portal.config.ts'), () => void next('portal.config.ts'));
console.log('Waiting for edits.');
