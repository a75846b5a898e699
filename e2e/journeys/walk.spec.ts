import type {Page} from '@playwright/test';
import {splitLocale} from '@/i18n/navigation';
import {growOld} from '../old-browser';
import {expect, onApi, test} from '../support';
import {everything, loadAxe, violations} from '../sweep/axe';
import {journeys} from '.';
import {playwrightReader} from './playwright-reader';

test.use(onApi);

for (const {title, needs = [], narrow, patience, tag = [], walk} of journeys) {
  test(title, {tag}, async ({page, api}, {project}) => {
    const missing = needs.filter((need) => project.metadata.lacks?.includes(need));
    test.skip(missing.length > 0, `needs ${missing.join(', ')}`);
    if (patience) test.setTimeout(patience);
    else if (project.metadata.axe) test.slow();
    if (project.metadata.old) await growOld(page);
    if (narrow) await page.setViewportSize({width: 390, height: 844});
    const reader = playwrightReader(page);
    if (!project.metadata.axe) return walk(reader, api);
    await loadAxe(page);
    const open = (address: string) => reader.open(address).then(() => inspect(page));
    await walk({...reader, open}, api);
    await inspect(page, true);
  });
}

/** Pages, without their language, that axe has seen. */
const inspected = new Set<string>();

/** Asks axe about a page, the first time that one is opened and in the state in which a journey ends. */
async function inspect(page: Page, always = false): Promise<void> {
  const path = splitLocale(new URL(page.url()).pathname).path;
  if (inspected.has(path) && !always) return;
  inspected.add(path);
  // Links that have gone under the bars lie too close to those of the bars.
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  expect(await violations(page, everything), page.url()).toEqual([]);
}
