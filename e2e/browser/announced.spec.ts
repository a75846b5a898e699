import type {Locator, Page} from '@playwright/test';
import {expect, test, translator} from '../support';

const t = translator('en');

/** What a screen reader is told of a part of a page, a line a thing. */
async function announced(part: Locator): Promise<string[]> {
  const lines = (await part.ariaSnapshot()).split('\n').map((line) => line.trim());
  return lines.filter((line) => !line.startsWith('- /url'));
}

const kinds =
  /^- '?(?:button|checkbox|combobox|dialog|group|link|listbox|navigation|option|radio|region|searchbox|tab|tablist|tabpanel|textbox)\b/;

async function expectNamed(part: Locator) {
  const lines = await announced(part);
  expect(lines.length).toBeGreaterThan(5);
  const things = lines.filter((line) => kinds.test(line));
  expect(things.filter((line) => !/"[^"]/.test(line) && !/^- group:?$/.test(line))).toEqual([]);
  expect(lines.filter((line) => /search-(?:option|page)-|\bcode-\d|try-(?:tab|panel)-/.test(line))).toEqual([]);
}

const open = async (page: Page, path: string) => {
  await page.goto(path);
  return page.getByRole('main');
};

test('all that can be used is announced by a name, and no name is an id', async ({page}) => {
  await expectNamed(await open(page, '/en/dev/howuse/Filing'));
  await expectNamed(await open(page, '/en/dev/howuse/functioncall'));
  await expectNamed(page.getByRole('banner'));
  await expectNamed(await open(page, '/en/dev/api/model/chat-completions/try'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('备案');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expectNamed(dialog);
});

test('search, tabs of code and languages announce their state, and words of the other language in its voice', async ({page}) => {
  await page.goto('/en/dev/howuse/functioncall');
  await expect(page.getByRole('navigation', {name: t('LanguageMenu.label')})).toMatchAriaSnapshot(`
    - navigation "${t('LanguageMenu.label')}":
      - link "中文"
      - link "English"
  `);
  await expect(page.getByRole('link', {name: '中文', exact: true})).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('group', {name: t('Code.tabs'), exact: true}).first()).toMatchAriaSnapshot(`
    - group "${t('Code.tabs')}":
      - radio "cURL" [checked]
      - group "${t('Code.box', {language: 'bash'})}"
      - button "${t('Code.copyCode')}"
      - radio "Python"
  `);
  await page.keyboard.press('/');
  await page.keyboard.type('备案');
  const dialog = page.getByRole('dialog', {name: t('Search.label')});
  await expect(dialog.getByRole('combobox', {name: t('Search.label'), expanded: true})).toBeFocused();
  await expect(dialog.getByRole('option', {selected: true})).toHaveCount(1);
  await expect(dialog.getByRole('status')).toContainText(/\d/);
});
