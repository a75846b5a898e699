import type {Page} from '@playwright/test';
import type {Locale} from '@/i18n/routing';
import {expect, test, translator} from '../support';
import {startComposition} from './composition';

const searchLink = (page: Page, locale: Locale) =>
  page.getByRole('banner').getByRole('link', {name: translator(locale)('TopNavigation.search')});

async function openDialog(page: Page, locale: Locale) {
  const t = translator(locale);
  await page.goto(`${locale === 'zh' ? '' : '/en'}/dev/faq`);
  await searchLink(page, locale).click();
  const dialog = page.getByRole('dialog', {name: t('Search.label')});
  await expect(dialog).toBeVisible();
  return {t, dialog, field: dialog.getByRole('combobox', {name: t('Search.label')})};
}

test('results while typing, arrow keys and Enter', async ({page}) => {
  const {t, dialog, field} = await openDialog(page, 'zh');
  await expect(field).toBeFocused();
  await field.fill('备案');
  const options = dialog.getByRole('option');
  await expect(options.first()).toHaveAttribute('href', /^\/dev\/howuse\/Filing/);
  await expect(dialog.getByRole('status')).toContainText(t('Search.dialog.count', {count: ''}).trim().slice(0, 4));
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await field.press('ArrowUp');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/dev\/howuse\/Filing/);
  await expect(dialog).toBeHidden();
});

test('a question has the passages that answer it first', {tag: '@desktop'}, async ({page}) => {
  const {t, dialog, field} = await openDialog(page, 'zh');
  await field.fill('多轮对话怎么保留上下文');
  const answers = dialog.getByRole('group', {name: t('Search.passages')});
  await expect(answers.getByRole('option').first()).toHaveAttribute('href', '/dev/faq#multi-turn');
  await field.press('Enter');
  await expect(page).toHaveURL('/dev/faq#multi-turn');
});

test('Escape closes, and the link to all results leads to the page', {tag: '@proof-phone'}, async ({page}) => {
  const {dialog, field} = await openDialog(page, 'zh');
  await field.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(searchLink(page, 'zh')).toBeFocused();
  await page.keyboard.press('/');
  await field.fill('api');
  await field.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await field.fill('api');
  await dialog.getByRole('link', {name: new RegExp(translator('zh')('Search.dialog.all', {count: ''}))}).click();
  await expect(page).toHaveURL('/search?q=api');
});

test('Ctrl+K, Meta+K and a slash open the dialog within a frame, other keys and fields do not', {tag: '@desktop'}, async ({page}) => {
  const t = translator('zh');
  await page.goto('/dev/howuse/Filing');
  const dialog = page.getByRole('dialog', {name: t('Search.label')});
  await page.evaluate(() => {
    addEventListener('keydown', () => {
      Object.assign(window, {openInFrame: undefined});
      const search = document.querySelector('dialog');
      requestAnimationFrame(() => Object.assign(window, {openInFrame: search?.open}));
    });
  });
  const isOpenInFrame = () => page.evaluate(() => (window as {openInFrame?: boolean}).openInFrame);
  for (const shortcut of ['Control+k', 'Meta+k', '/']) {
    await page.keyboard.press(shortcut);
    await expect.poll(isOpenInFrame, shortcut).toBe(true);
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  const field = page.getByLabel(t('FilingCheck.label'));
  await field.press('/');
  await expect(field).toHaveValue('/');
  for (const shortcut of ['Control+Shift+k', 'Control+Alt+k', 'k', 'Alt+/']) await page.keyboard.press(shortcut);
  await expect.poll(isOpenInFrame).toBe(false);
});

test('a reader can keep the slash for something else, and the choice stays', {tag: '@desktop'}, async ({page}) => {
  const {t, dialog} = await openDialog(page, 'en');
  const box = dialog.getByRole('checkbox', {name: t('Search.dialog.slash')});
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  for (const turn of ['on this page', 'after a reload']) {
    await page.keyboard.press('/');
    await expect(dialog, turn).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog, turn).toBeVisible();
    await expect(box, turn).not.toBeChecked();
    await page.reload();
  }
  await page.keyboard.press('Control+k');
  await box.check();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
});

test('the search that is asked for again in the moment in which it closes opens, and begins anew', {tag: '@desktop'}, async ({page}) => {
  const {dialog, field} = await openDialog(page, 'zh');
  await field.fill('备案');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  // Before the next frame, and before the browser tells of the closing.
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}));
  });
  await expect(dialog).toBeVisible();
  await expect(field).toHaveValue('');
  await expect(dialog.getByRole('option')).toHaveCount(0);
  for (const shortcut of ['Meta+k', 'Control+k', 'Meta+k']) {
    await page.keyboard.press('Escape');
    await page.keyboard.press(shortcut);
    await expect(dialog).toBeVisible();
  }
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
});

test('a link of the search that is opened elsewhere, as in a tab, is only a link', {tag: '@desktop'}, async ({page, context}) => {
  await page.goto('/dev/faq');
  const opened = context.waitForEvent('page');
  await searchLink(page, 'zh').click({modifiers: ['Control']});
  await expect(await opened).toHaveURL('/search');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the button of the dialog closes it, and the next search begins anew', async ({page}) => {
  const {t, dialog, field} = await openDialog(page, 'zh');
  await field.fill('备案');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await dialog.getByRole('button', {name: t('Search.close')}).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(field).toHaveValue('');
  await expect(dialog.getByRole('option')).toHaveCount(0);
});

// On a phone nothing is beside it.
test('a click beside the dialog closes it, but no selection that ends there', {tag: '@desktop'}, async ({page}) => {
  const {dialog, field} = await openDialog(page, 'zh');
  await field.fill('备案');
  await field.hover();
  await page.mouse.down();
  await page.mouse.move(2, 2);
  await page.mouse.up();
  await field.press('End');
  await expect(dialog).toBeVisible();
  await page.mouse.click(2, 2);
  await expect(dialog).toBeHidden();
});

test('within a composition keys choose among its characters: none moves in the list, closes or submits', {tag: '@desktop'}, async ({
  page
}) => {
  const {dialog, field} = await openDialog(page, 'zh');
  await field.fill('备案');
  const option = dialog.getByRole('option').first();
  await expect(option).toBeVisible();
  const compose = await startComposition(page, 'moxing');
  for (const key of ['ArrowDown', 'Escape', 'Enter']) await compose.press(key);
  await compose.end('模型');
  await expect(field).toHaveValue('备案模型');
  await expect(dialog).toBeVisible();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL('/dev/faq');
});

test('the last answer wins when answers arrive out of order', {tag: '@desktop'}, async ({page}) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = true;
  await page.route('**/api/search?*', async (route) => {
    if (first) {
      first = false;
      const response = await route.fetch();
      await held;
      await route.fulfill({response}).catch(() => {});
    } else await route.continue();
  });
  const {dialog, field} = await openDialog(page, 'zh');
  const asked = page.waitForRequest(/q=%E5%8F%91%E7%A5%A8/);
  await field.fill('发票');
  await asked;
  await field.fill('备案');
  const option = dialog.getByRole('option').first();
  await expect(option).toHaveAttribute('href', /Filing/);
  release();
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('href', /Filing/);
});

for (const body of ['not JSON', '{"results": "of a version to come"}']) {
  test(`an answer that cannot be read says so and offers the page: ${body}`, {tag: '@desktop'}, async ({page}) => {
    await page.route('**/api/search?*', (route) => route.fulfill({contentType: 'application/json', body}));
    const {t, dialog, field} = await openDialog(page, 'zh');
    await field.fill('api');
    await expect(dialog.getByText(t('Search.dialog.failed'))).toBeVisible();
    await expect(dialog.getByRole('link', {name: t('Search.dialog.all', {count: ''})})).toHaveAttribute('href', '/search?q=api');
  });
}

test('a page from before a deploy says that the results are of another version, and they lead on', {tag: '@desktop'}, async ({page}) => {
  const {t, dialog, field} = await openDialog(page, 'zh');
  const [status, option] = [dialog.getByRole('status'), dialog.getByRole('option').first()];
  await field.fill('备案');
  await expect(option).toBeVisible();
  await expect(status).not.toContainText(t('Search.dialog.otherVersion'));
  await page.route('**/api/search?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, json: {...(await response.json()), version: 'deployed since'}});
  });
  await field.fill('备案号');
  await expect(status).toContainText(t('Search.dialog.otherVersion'));
  await expect(status).toBeInViewport({ratio: 1});
  await option.click();
  await expect(page).toHaveURL(/Filing/);
});

test('without a connection it says so, and the form is left', {tag: '@desktop'}, async ({browser, baseURL}) => {
  // In a context of its own: the browser tells of every request that failed.
  const page = await browser.newPage({baseURL});
  const {t, dialog, field} = await openDialog(page, 'zh');
  await page.context().setOffline(true);
  await field.fill('api');
  await expect(dialog.getByRole('status')).toHaveText(t('Search.dialog.failed'));
  await expect(dialog.getByRole('status')).toBeInViewport();
  await page.context().setOffline(false);
  await field.press('Enter');
  await expect(page).toHaveURL(`${baseURL}/search?q=api`);
  await page.close();
});

test('recent searches stay in this browser and come back', {tag: '@desktop'}, async ({page}) => {
  const {t, dialog, field} = await openDialog(page, 'zh');
  await expect(dialog.getByRole('group', {name: t('Search.dialog.recent')})).toHaveCount(0);
  await field.fill('备案');
  await dialog.getByRole('option').first().click();
  await expect(page).toHaveURL(/Filing/);
  await page.keyboard.press('/');
  const recent = dialog.getByRole('group', {name: t('Search.dialog.recent')});
  await recent.getByRole('button', {name: '备案'}).click();
  await expect(field).toHaveValue('备案');
  await expect(dialog.getByRole('option').first()).toBeVisible();
});
