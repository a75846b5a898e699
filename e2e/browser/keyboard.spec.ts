import {guideTree, isCategory} from '@/lib/docs/navigation';
import {hold} from '../hold';
import {expect, test, translator} from '../support';

const t = translator('en');

test('the skip link comes first and leads to the text', async ({page}) => {
  await page.goto('/en/dev/howuse/Filing');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: t('SkipLink.label'), exact: true});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the top bar is reached in its order, and each stop shows', async ({page, isMobile}) => {
  await page.goto('/en/dev/faq');
  const stops: string[] = [];
  await page.keyboard.press('Tab');
  for (let stop = 0; stop < 16; stop++) {
    await page.keyboard.press('Tab');
    const {name, shown} = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const {outlineStyle} = getComputedStyle(element);
      return {
        name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
        shown: element.checkVisibility() && outlineStyle !== 'none'
      };
    });
    expect.soft(shown, name).toBe(true);
    stops.push(name);
    if (name === t('SectionTabs.welcome')) break;
  }
  const bar = [
    t('TopNavigation.dashboard'),
    t('TopNavigation.marketplace'),
    t('TopNavigation.trialCenter'),
    t('TopNavigation.documentation'),
    t('TopNavigation.specialOffers')
  ];
  // A narrow bar names only the language one can go to.
  const expected = isMobile ? ['中文', t('TopNavigation.login'), t('Menu.site')] : [...bar, '中文', 'English', t('TopNavigation.login')];
  expect(stops.filter((name) => [...bar, '中文', 'English', t('TopNavigation.login'), t('Menu.site')].includes(name))).toEqual(expected);
  expect(stops.at(-1)).toBe(t('SectionTabs.welcome'));
});

test('the sidebar is walked and its categories opened by keyboard', async ({page, isMobile}) => {
  await page.goto('/en/dev/howuse/introduction');
  if (isMobile) {
    await page.getByRole('button', {name: t('Menu.sections'), exact: true}).focus();
    await page.keyboard.press('Enter');
  }
  const nav = page.getByRole('navigation', {name: t('Sidebar.label'), exact: true});
  const entries = guideTree('en').flatMap((group) => group.entries);
  const at = entries.findIndex(isCategory);
  const [before, opened] = [entries[at - 1], entries[at]];
  if (!before || !opened || !isCategory(opened) || !opened.items[0]) throw new Error('The sidebar has no category behind a page.');
  const [page1] = opened.items;
  await nav.getByRole('link', {name: before.label, exact: true}).focus();
  await page.keyboard.press('Tab');
  const category = nav.getByRole('group').first();
  await expect(category.locator('summary')).toBeFocused();
  await expect(category).toHaveJSProperty('open', false);
  await page.keyboard.press('Enter');
  await expect(category).toHaveJSProperty('open', true);
  await page.keyboard.press('Tab');
  await expect(nav.getByRole('link', {name: page1.label, exact: true})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/en${page1.path}`);
  if (isMobile) await page.getByRole('button', {name: t('Menu.sections'), exact: true}).press('Enter');
  await expect(category).toHaveJSProperty('open', true);
});

// The menus are popovers on narrow screens only.
test.describe('on a phone', {tag: '@phone'}, () => {
  const menus = [
    {button: t('Menu.site'), inside: t('TopNavigation.dashboard'), nav: t('TopNavigation.label')},
    {button: t('Menu.sections'), inside: 'Overview', nav: t('Sidebar.label')}
  ];

  for (const {button, inside, nav} of menus) {
    test(`"${button}" opens by keyboard, and Escape gives the focus back`, async ({page}) => {
      await page.goto('/en/dev/howuse/introduction');
      const opener = page.getByRole('button', {name: button, exact: true});
      const first = page.getByRole('navigation', {name: nav, exact: true}).getByRole('link', {name: inside, exact: true});
      await expect(first).toBeHidden();
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(first).toBeVisible();
      await expect(opener).toHaveJSProperty('ariaExpanded', null);
      await page.keyboard.press('Tab');
      await expect(first).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(first).toBeHidden();
      await expect(opener).toBeFocused();
    });

    test(`"${button}" opens by touch and closes by a touch beside it`, async ({page}) => {
      await page.goto('/en/dev/howuse/introduction');
      const first = page.getByRole('navigation', {name: nav, exact: true}).getByRole('link', {name: inside, exact: true});
      await page.getByRole('button', {name: button, exact: true}).tap();
      await expect(first).toBeVisible();
      await expect(first).toBeInViewport();
      await page.touchscreen.tap(400, 800);
      await expect(first).toBeHidden();
      await expect(page).toHaveURL('/en/dev/howuse/introduction');
    });
  }

  test('a menu opened before the script has come stays open when it comes', async ({page}) => {
    const release = await hold(page, (url) => url.pathname.startsWith('/assets/'));
    await page.goto('/en/dev/howuse/websearch', {waitUntil: 'commit'});
    await page.getByRole('button', {name: t('Menu.sections'), exact: true}).tap();
    const nav = page.getByRole('navigation', {name: t('Sidebar.label'), exact: true});
    await expect(nav).toBeVisible();
    release();
    // The script runs when it marks the section in view.
    await expect(page.locator('main [aria-current="location"]')).toHaveCount(1);
    await expect(nav).toBeVisible();
  });

  test('the sidebar opens at the page one is on and closes when one goes elsewhere', async ({page}) => {
    await page.goto('/en/dev/howuse/safetytips');
    const nav = page.getByRole('navigation', {name: t('Sidebar.label'), exact: true});
    await page.getByRole('button', {name: t('Menu.sections'), exact: true}).tap();
    await expect(nav.locator('[aria-current="page"]')).toBeInViewport();
    await nav.getByRole('link', {name: 'AI Principle', exact: true}).tap();
    await expect(page).toHaveURL('/en/dev/howuse/principle');
    await expect(nav).toBeHidden();
  });
});
