import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {expect, test, translator} from '../../support';
import {everything, loadAxe, violations} from '../axe';
import {overflows, unfold} from '../document';
import {Findings, note} from '../figures';
import {walkFocus} from '../focus';

test.setTimeout(300_000);

const desktop = {width: 1280, height: 900};
const phone = {width: 390, height: 844};

/** What a reader can open on top of a page, and how. `wide` and `narrow` say on which screens it exists. */
const states: {name: string; path: string; narrow?: boolean; open: (page: Page, locale: Locale) => Promise<void>}[] = [
  {
    name: 'the search dialog with results',
    path: '/dev/faq',
    open: async (page, locale) => {
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog', {name: translator(locale)('Search.label')});
      await dialog.getByRole('combobox').fill('api');
      await expect(dialog.getByRole('option').nth(2)).toBeVisible();
    }
  },
  {
    name: 'the search dialog before a word',
    path: '/dev/faq',
    open: async (page, locale) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', {name: translator(locale)('Search.label')})).toBeVisible();
    }
  },
  ...(['Menu.site', 'Menu.sections'] as const).map((button) => ({
    name: button,
    path: '/dev/howuse/websearch',
    narrow: true,
    open: async (page: Page, locale: Locale) => {
      await page.getByRole('button', {name: translator(locale)(button), exact: true}).click();
      await expect(page.locator(':popover-open')).toBeVisible();
    }
  })),
  {
    name: 'Try it with an answer and faults',
    path: '/dev/api/model/video-generations/try',
    open: async (page, locale) => {
      const t = translator(locale);
      await page.route('**/api/try/*', (answer) =>
        answer.fulfill({json: {error: {code: '1302', message: 'x'}}, headers: {'x-try-headers': encodeURIComponent('[["date","x"]]')}})
      );
      await page.getByLabel(t('TryIt.key')).fill('key');
      await page.getByRole('button', {name: t('TryIt.send')}).click();
      await expect(page.getByRole('region', {name: t('TryIt.answer')}).getByRole('status')).toHaveText(t('TryIt.done'));
      await page.getByLabel(t('TryIt.key')).fill('');
      await unfold(page);
      await page.getByLabel('image_url').fill('[1]');
      await page.getByRole('button', {name: t('TryIt.send')}).click();
      await expect(page.getByRole('form').getByRole('alert')).toBeVisible();
    }
  }
];

for (const locale of locales) {
  test(`what opens over a page is accessible in ${locale}, light and dark, wide and narrow`, async ({page}, info) => {
    await loadAxe(page);
    const findings = new Findings();
    let checks = 0;
    for (const {name, path, narrow, open} of states) {
      // Every language has every state; `npm test` shows each on one screen in one colour, and the other language on the other one.
      for (const viewport of narrow ? [phone] : process.env.PROOF ? [desktop, phone] : [locale === 'zh' ? phone : desktop]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({reducedMotion: 'reduce', colorScheme: 'light'});
        await page.goto(localePath(locale, path));
        await open(page, locale);
        for (const colorScheme of process.env.PROOF ? (['light', 'dark'] as const) : ([locale === 'zh' ? 'light' : 'dark'] as const)) {
          await page.emulateMedia({reducedMotion: 'reduce', colorScheme});
          findings.add(`${name}, ${viewport.width} px, ${colorScheme}`, await violations(page, everything));
          checks++;
        }
        findings.add(`${name}, ${viewport.width} px`, await overflows(page, [320]));
      }
    }
    note(info, 'open states', {pages: states.length, checks, violations: findings.count});
    expect(findings.report()).toEqual({});
  });
}

/** A page of each kind. */
const kinds = [
  '/en',
  '/en/dev/welcome',
  '/dev/howuse/websearch',
  '/en/dev/howuse/model',
  '/dev/howuse/Filing',
  '/en/dev/howuse/Filing/Beijing-ChatGLM-20230821',
  '/dev/howuse/openpower',
  '/en/dev/api',
  '/en/dev/api/model/rerank',
  '/dev/api/errors/1213',
  '/login',
  '/en/search?q=api',
  '/en/no-such-page'
];

/** What moves although the reader asks for less motion. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const long = (value: string) => value.split(',').some((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000) > 10);
    const all = [...document.querySelectorAll('*')].filter((element) => {
      const {transitionDuration, animationDuration, animationName, scrollBehavior} = getComputedStyle(element);
      return long(transitionDuration) || (animationName !== 'none' && long(animationDuration)) || scrollBehavior === 'smooth';
    });
    return all.map((element) => `moves: ${element.outerHTML.slice(0, 80)}`);
  });

for (const part of [0, 1]) {
  test(`a page of each kind is accessible as a whole in every appearance, and nothing on it moves (${part + 1} of 2)`, async ({
    page
  }, info) => {
    await loadAxe(page);
    const findings = new Findings();
    const own = kinds.filter((_, at) => at % 2 === part);
    for (const address of own) {
      await page.goto(address);
      for (const [viewport, colorScheme] of [
        [desktop, 'light'],
        [phone, 'dark'],
        ...(process.env.PROOF
          ? ([
              [desktop, 'dark'],
              [phone, 'light']
            ] as const)
          : [])
      ] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({reducedMotion: 'reduce', colorScheme});
        findings.add(`${address}, ${viewport.width} px, ${colorScheme}`, await violations(page, everything));
      }
      // Only a page with the focus on it would glide.
      await page.getByRole('main').focus();
      findings.add(address, await moving(page));
    }
    note(info, 'appearances', {pages: own.length, checks: own.length * (process.env.PROOF ? 4 : 2), violations: findings.count});
    expect(findings.report()).toEqual({});
  });

  test(
    `the focus shows at every stop and is never lost, forwards and back (${part + 1} of 2)`,
    {
      tag: part === 0 ? [] : '@proof'
    },
    async ({page}, info) => {
      const findings = new Findings();
      let stops = 0;
      const own = kinds.filter((_, at) => at % 2 === part);
      for (const address of own) {
        // Forced colours replace every colour of ours: the mark has to be an outline, not a colour.
        await page.emulateMedia({reducedMotion: 'reduce', forcedColors: stops > 300 ? 'active' : 'none'});
        await page.goto(address);
        // The bars, the sidebar and the way back are the same on the next pages: there `npm test` begins at the text.
        const isWhole = process.env.PROOF || address === own[0];
        if (!isWhole) await page.getByRole('main').focus();
        for (const key of isWhole ? (['Tab', 'Shift+Tab'] as const) : (['Tab'] as const)) {
          const walk = await walkFocus(page, key);
          stops += walk.stops;
          findings.add(address, walk.faults);
          if (walk.stops < (isWhole ? 8 : 4)) findings.add(address, [`only ${walk.stops} stops by ${key}`]);
        }
      }
      note(info, 'focus stops', {pages: own.length, checks: stops, violations: findings.count});
      expect(findings.report()).toEqual({});
    }
  );
}
