import {locales} from '@/i18n/routing';
import {expect, test} from '../../support';
import {sweptAddresses, sweptPart} from '../addresses';
import {appearance, everything, loadAxe, violations} from '../axe';
import {documentFaults, overflows, unfold} from '../document';
import {Findings, note} from '../figures';

const parts = 8;
const desktop = {width: 1280, height: 900};
const phone = {width: 390, height: 844};

/** 200 % zoom of a window of 1280 pixels, and 400 %, which is also the narrowest screen. */
const reflow = [640, 320];

test('there are pages to sweep', () => {
  for (const locale of locales) expect(sweptAddresses(locale).length).toBeGreaterThan(230);
});

for (let part = 0; part < parts; part++) {
  test(`every page is accessible, keeps its policy and fits every width (${part + 1} of ${parts})`, async ({page}, info) => {
    test.setTimeout(600_000);
    const own = sweptPart(part, parts);
    const findings = new Findings();
    // A reader who saves data: hundreds of pages need not fetch their neighbours ahead too.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
    for (const {address} of own) {
      await page.setViewportSize(desktop);
      await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
      await page.goto(address);
      await unfold(page);
      await loadAxe(page);
      findings.add(address, await violations(page, everything));
      findings.add(address, await documentFaults(page));
      // The same document in the other colours and on the other screen: what cannot differ is not asked again, nor what
      // stands around the text, which states.spec.ts asks of a page of each kind.
      await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
      await page.setViewportSize(phone);
      findings.add(
        address,
        (await violations(page, appearance, 'main')).map((found) => `dark phone ${found}`)
      );
      findings.add(address, await overflows(page, reflow));
    }
    note(info, 'pages', {pages: own.length, checks: own.length * (3 + reflow.length), violations: findings.count});
    expect(findings.report()).toEqual({});
  });
}
