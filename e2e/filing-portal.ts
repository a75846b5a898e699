import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {FilingList} from '@/lib/filings/file';
import {generateFilings} from '@/lib/filings/generate.fixture';
import {serialise} from '@/scripts/filings/store';
import {startPortal} from './own-portal';
import {test as base} from './support';

/** A portal with a registry of its own, as an operator starts one: by the setting FILINGS_FILE. */
export type FilingPortal = {origin: string; list: FilingList; close: () => Promise<void>};

/** A registry of 5,000 records with a changed, a removed and an awkwardly named one. `mark` stands in each number. */
function largeRegistry(mark = 'Test'): FilingList {
  const {asOf, records} = generateFilings(5000, mark);
  const [first, second, third] = records.slice(0, 3) as [(typeof records)[0], (typeof records)[0], (typeof records)[0]];
  Object.assign(first, {
    model: '新名大模型',
    history: [...first.history, {date: '2026-11-12', type: 'changed', changes: [{field: 'model', from: '旧名大模型', to: '新名大模型'}]}]
  });
  Object.assign(second, {
    state: 'removed',
    replacedBy: first.number,
    history: [
      ...second.history,
      {date: '2026-11-10', type: 'removed', changes: [], note: {zh: '官方名录已撤下。', en: 'The official list dropped it.'}}
    ]
  });
  Object.assign(third, {number: `广东-青松（测试）/A&B${mark}-202401010009`, model: '<b>青松</b> & "测试"'});
  return {asOf, records};
}

/** Starts the built portal on a registry of its own and waits until it answers. */
export async function startFilingPortal(list = largeRegistry()): Promise<FilingPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'filings-'));
  const file = join(folder, 'records.json');
  writeFileSync(file, serialise(list));
  const portal = await startPortal({FILINGS_FILE: file});
  return {
    origin: portal.origin,
    list,
    async close() {
      await portal.close();
      rmSync(folder, {recursive: true, force: true});
    }
  };
}

/** Tests on a portal with the large registry, one for each worker. */
export const test = base.extend<{baseURL: string}, {portal: FilingPortal}>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
    async ({}, use) => {
      const portal = await startFilingPortal();
      await use(portal);
      await portal.close();
    },
    {scope: 'worker', timeout: 120_000}
  ],
  baseURL: async ({portal}, use) => use(portal.origin)
});
