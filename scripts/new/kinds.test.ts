import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {capture} from '@/scripts/run.mjs';
import {filesOf, Refusal} from './files';
import {kinds} from './kinds';
import {makePortal} from './portal';

const written = {complete: ['en', 'zh'], base: 'en'};

/** A copy of the example, for what is made in it. */
function copyOfExample() {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  cpSync('examples/acme', folder, {recursive: true});
  onTestFinished(() => {
    for (const made of [folder, join('.portals', basename(folder))]) rmSync(made, {recursive: true, force: true});
  });
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => said.mockRestore());
  return folder;
}

test('what is made in a portal of its own folder passes the checks', async () => {
  const folder = copyOfExample();
  const files = filesOf(folder);
  kinds.page(files, written, 'howuse/billing');
  kinds.model(files, written, 'acme-tiny');
  kinds.release(files, written, 'billing-page');
  kinds.language(files, written, 'pt-br', 'pt-BR');
  const navigation = join(folder, 'content/navigation.ts');
  writeFileSync(navigation, readFileSync(navigation, 'utf8').replace("'howuse/model'", "'howuse/model', 'howuse/billing'"));
  const filing = [
    '--place',
    '上海市',
    '--model',
    '艾克米小模型',
    '--entity',
    '艾克米示例科技有限公司',
    '--number',
    'Shanghai-Small-202611010002',
    '--filed-on',
    '2026-11-01'
  ];
  const env = {PORTAL_DIR: folder};
  const added = await capture('tsx', ['scripts/tsx.mjs', 'scripts/new.ts', 'filing', ...filing], env);
  expect(added.output).toContain('Added Shanghai-Small-202611010002');
  expect(readFileSync(join(folder, 'content/filings/records.json'), 'utf8')).toContain('Shanghai-Small-202611010002');
  const {code, output, errors} = await capture(
    'tsx',
    ['scripts/tsx.mjs', 'scripts/run-checks.ts', 'content', 'catalogues', '--format', 'json'],
    env
  );
  expect(JSON.parse(output || '[]'), errors).toEqual([]);
  expect(code).toBe(0);
});

test('a language that was made is in progress, under its own name', () => {
  const folder = copyOfExample();
  kinds.language(filesOf(folder), written, 'pt-br', 'pt-BR');
  expect(readFileSync(join(folder, 'portal.config.ts'), 'utf8')).toContain(
    "{code: 'pt-br', tag: 'pt-BR', name: 'português (Brasil)', inProgress: {fallback: 'en'}}\n] as const"
  );
});

test('entries join the lists of the portal at the top level too', () => {
  const folder = copyOfExample();
  for (const file of ['models/text.ts', 'releases.ts']) cpSync(`content/${file}`, join(folder, 'content', file));
  const files = filesOf(folder);
  kinds.model(files, written, 'acme-tiny');
  kinds.release(files, written, 'first');
  const [models, releases] = ['models/text.ts', 'releases.ts'].map((file) => readFileSync(join(folder, 'content', file), 'utf8'));
  expect(models).toMatch(/\n {2}\},\n {2}\{\n {4}id: 'acme-tiny',\n[\s\S]+\n {2}\}\n\];\n$/);
  expect(releases).toMatch(/\n {2}\[\n {4}\{\n {6}id: 'first',\n/);
});

test('nothing is written over, and no name is taken that cannot be one', () => {
  const files = filesOf(copyOfExample());
  expect(() => kinds.page(files, written, 'api')).toThrow(/content\/docs\/en\/api\.mdx is there already\./);
  expect(() => kinds.page(files, written, '../x y')).toThrow('"../x y" is no slug');
  expect(() => kinds.model(files, written, 'Acme')).toThrow('"Acme" is no id');
  expect(() => kinds.language(files, written, 'JA')).toThrow(Refusal);
});

test('a portal is made in some of the languages of the example, and passes the checks', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'portal-')), 'one');
  onTestFinished(() => {
    for (const made of [folder, join('.portals', basename(folder))]) rmSync(made, {recursive: true, force: true});
  });
  expect(() => makePortal(folder, ['fr'])).toThrow('The example is not in fr');
  expect(() => makePortal(folder, ['ja'])).toThrow('ja is not complete in the example.');
  makePortal(folder, ['en']);
  expect(readdirSync(join(folder, 'content/docs'))).toEqual(['en']);
  const {output, errors} = await capture(
    'tsx',
    ['scripts/tsx.mjs', 'scripts/run-checks.ts', 'content', 'catalogues', 'openapi', 'samples', '--format', 'json'],
    {PORTAL_DIR: folder}
  );
  expect(JSON.parse(output || '[]'), errors).toEqual([]);
});
