import {locales} from '@/i18n/routing';
import {expect, test} from '../../support';
import {markdownOf, openedPart, sweptAddresses} from '../addresses';
import {everything, loadAxe, structure, violations} from '../axe';
import {documentFaults, unfold} from '../document';
import {Findings, note} from '../figures';
import {changeWindow, windowFaults} from '../window';
import {wordFaults} from '../words';

const parts = 8;
const desktop = {width: 1280, height: 900, colorScheme: 'light'} as const;
/** The same window at 200 % zoom. */
const zoomed = {width: 640, height: 450, colorScheme: 'light'} as const;
/** The narrowest screen, which is also a window of 1280 pixels at 400 %. */
const phone = {width: 320, height: 700, colorScheme: 'dark'} as const;

test('there are pages to sweep', () => {
  for (const locale of locales) expect(sweptAddresses(locale).length).toBeGreaterThan(230);
});

for (let part = 0; part < parts; part++) {
  test(`every page is accessible, keeps its policy, fits every width and has the words of its Markdown (${part + 1} of ${parts})`, async ({
    page
  }, info) => {
    test.setTimeout(600_000);
    const own = openedPart(part, parts);
    expect(own.length).toBeGreaterThan(14);
    const findings = new Findings();
    let checks = 0;
    // A reader who saves data: hundreds of pages need not fetch their neighbours ahead too.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
    await loadAxe(page);
    const session = await page.context().newCDPSession(page);
    for (const {address, inDepth} of own) {
      // Once a page, in one language: states.spec.ts looks at a page of each kind in every colour and width.
      const isWhole = inDepth || Boolean(process.env.PROOF);
      await changeWindow(session, isWhole ? desktop : phone);
      await page.goto(address);
      await unfold(page);
      if (isWhole) {
        checks += 4;
        findings.add(address, await violations(page, process.env.PROOF ? everything : structure));
        findings.add(address, await documentFaults(page));
        findings.add(address, await windowFaults(page, desktop));
        const markdown = markdownOf(address);
        if (markdown) findings.add(address, await wordFaults(page, await (await page.request.get(markdown)).text()));
        if (process.env.PROOF) {
          checks++;
          await changeWindow(session, zoomed);
          findings.add(address, await windowFaults(page, zoomed));
        }
      }
      // Words are longer in one language than in the other.
      checks++;
      await changeWindow(session, phone);
      findings.add(address, await windowFaults(page, phone));
    }
    note(info, 'pages', {pages: own.length, checks, violations: findings.count});
    expect(findings.report()).toEqual({});
  });
}
