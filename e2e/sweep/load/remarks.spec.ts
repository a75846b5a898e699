import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {openStore} from '@/lib/insights/database';
import {startPortal} from '../../own-portal';
import {note} from '../figures';

const remarks = 10_000;
const connections = 32;
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u0000\u001b[2J\u202e',
  "'; DROP TABLE feedback; --",
  '{{7*7}}'
];

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
test('ten thousand hostile remarks: pages are served, and what a reader is told is kept is kept', async ({}, info) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'remarks-'));
  const portal = await startPortal({DATA_DIR: folder, INSIGHTS_TOKEN: 'a-token-of-the-spec'});
  try {
    let next = 0;
    let kept = 0;
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    const send = async () => {
      while (next < remarks) {
        const index = next++;
        const body = new URLSearchParams({page: '/en/dev/faq', helpful: 'no', remark: `${hostile[index % hostile.length]} ${index}`});
        const headers = {'sec-fetch-site': 'same-origin', accept: 'application/json'};
        const answer = await fetch(`${portal.origin}/api/feedback`, {method: 'POST', body, headers});
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if ((await answer.json()).kept) kept++;
        if (index % 100 === 0) {
          const page = await fetch(`${portal.origin}/en/dev/faq`);
          if (page.status !== 200 || !(await page.text()).includes('</html>')) faults.push(`page: ${page.status}`);
        }
      }
    };
    await Promise.all(Array.from({length: connections}, send));
    const {db} = await openStore({DATA_DIR: folder});
    const {rows} = await db
      .selectFrom('feedback')
      .select(({fn}) => fn.sum<number>('times').as('rows'))
      .executeTakeFirstOrThrow();
    await db.destroy();
    const shown = await fetch(`${portal.origin}/insights`, {headers: {authorization: 'Bearer a-token-of-the-spec'}}).then((answer) =>
      answer.text()
    );
    note(info, 'remarks', {requests: remarks, checks: remarks + 3, errors: faults.length}, [
      `${remarks.toLocaleString('en')} remarks with markup, control characters and SQL over ${connections} connections: ${kept.toLocaleString('en')} said to be kept and kept, the others refused; ${[...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}.`
    ]);
    expect(faults).toEqual([]);
    expect(kept).toBeGreaterThan(0);
    expect(Number(rows)).toBe(kept);
    expect(shown).not.toMatch(/<script>alert|<img src=x/);
    expect(portal.said()).not.toMatch(/\bat .+\(.+:\d+:\d+\)/);
  } finally {
    await portal.close();
    rmSync(folder, {recursive: true});
  }
});
