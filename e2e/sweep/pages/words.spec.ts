import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {sitePages} from '@/lib/docs/site-pages';
import {markdownPath} from '@/lib/machine/markdown/store';
import {expect, test} from '../../support';
import {Findings, note} from '../figures';
import {wordFaults} from '../words';

for (const locale of locales) {
  test(`every page of ${locale} has the words of its Markdown, and no other`, async ({page}, info) => {
    test.setTimeout(300_000);
    const findings = new Findings();
    await page.route(/\.(?:png|svg|js)$/, (route) => route.abort());
    for (const {path} of sitePages()) {
      await page.goto(localePath(locale, path), {waitUntil: 'domcontentloaded'});
      const text = await page.request.get(localePath(locale, markdownPath(path)));
      findings.add(path, await wordFaults(page, await text.text()));
    }
    note(info, 'words', {pages: sitePages().length, checks: sitePages().length, violations: findings.count});
    expect(findings.report()).toEqual({});
  });
}
