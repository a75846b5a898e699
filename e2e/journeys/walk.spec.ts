import {growOld} from '../old-browser';
import {test} from '../try-api';
import {journeys} from '.';
import {playwrightReader} from './playwright-reader';

for (const {title, needs = [], narrow, walk} of journeys) {
  test(title, async ({page, api}, {project}) => {
    const missing = needs.filter((need) => project.metadata.lacks?.includes(need));
    test.skip(missing.length > 0, `needs ${missing.join(', ')}`);
    if (project.metadata.old) await growOld(page);
    if (narrow) await page.setViewportSize({width: 390, height: 844});
    await walk(playwrightReader(page), api);
  });
}
