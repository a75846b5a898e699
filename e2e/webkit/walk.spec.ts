import {journeys} from '../journeys';
import {test as base} from '../support';
import {browser, type Engine, startWebKit} from './engine';
import {webkitReader} from './reader';

const test = base.extend<object, {engine: Engine}>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
    async ({}, use) => {
      const engine = await startWebKit();
      await use(engine);
      await engine.close();
    },
    {scope: 'worker', timeout: 60_000}
  ]
});

test.skip(!browser, 'WebKitGTK is not installed: apt-get install webkit2gtk-driver xvfb');

for (const {title, narrow, patience, walk} of journeys) {
  test(title, async ({engine, api}) => {
    if (patience) test.setTimeout(patience);
    const [width, height] = narrow ? [390, 844] : [1280, 900];
    await engine.driver.manage().window().setRect({x: 0, y: 0, width, height});
    await walk(webkitReader(engine.driver, api.portal.origin), api);
  });
}
