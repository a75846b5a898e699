import {growOld} from '../old-browser';
import {expect, test, translator} from '../support';

const t = translator('en');
const path = '/en/dev/howuse/websearch';

test.describe('with all of it taken away', () => {
  test.beforeEach(async ({page}) => {
    await growOld(page);
    await page.goto(path);
  });

  test('a theme lasts as long as the document, and code tabs agree', {tag: '@desktop'}, async ({page}) => {
    await page.getByRole('button', {name: t('Theme.label', {theme: t('Theme.system')}), exact: true}).click();
    await page.getByRole('button', {name: t('Theme.label', {theme: t('Theme.light')}), exact: true}).click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const groups = page.getByRole('group', {name: t('Code.tabs'), exact: true});
    await expect(groups).toHaveCount(2);
    await groups.first().getByText('Python', {exact: true}).click();
    for (const group of await groups.all()) await expect(group.getByRole('radio', {name: 'Python', exact: true})).toBeChecked();
  });

  test('the contents of a page fold out by hand where they cannot be unfolded by style', {tag: '@desktop'}, async ({page}) => {
    const contents = page.getByRole('navigation', {name: t('Contents.label'), exact: true});
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.getByText(t('Contents.label'), {exact: true}).click();
    await expect(contents.getByRole('link').first()).toBeVisible();
  });

  test('the search is a page, and its keys are the browser’s', {tag: '@desktop'}, async ({page}) => {
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page
      .getByRole('banner')
      .getByRole('link', {name: t('TopNavigation.search')})
      .click();
    await expect(page).toHaveURL('/en/search');
  });

  test('code is copied without the clipboard’s interface, the page as Markdown too, and it is said', {tag: '@desktop'}, async ({page}) => {
    const said = page.getByRole('status').filter({hasText: t('Code.copied')});
    const block = page.locator('main pre:visible').first();
    const code = await block.locator('code').textContent();
    expect(code?.length).toBeGreaterThan(20);
    const fields = await page.locator('textarea').count();
    await block.hover();
    const button = page.getByRole('button', {name: t('Code.copyCode')}).first();
    await button.click();
    await expect(said).toHaveCount(1);
    await expect(button).toBeFocused();
    await page.getByRole('button', {name: t('PageActions.copy')}).click();
    await expect(said).toHaveCount(1);
    await expect(page.locator('textarea')).toHaveCount(fields);
  });

  test('where nothing can be copied, it says so where one sees it', {tag: '@desktop'}, async ({page}) => {
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.locator('main pre:visible').first().hover();
    await page
      .getByRole('button', {name: t('Code.copyCode')})
      .first()
      .click();
    await expect(page.getByText(t('Code.notCopied'), {exact: true})).toBeInViewport();
    await expect(page.getByText(t('Code.notCopied'), {exact: true})).toHaveRole('status');
  });

  test('the menus of a phone open by their buttons and close by Escape, beside them and at a link', {tag: '@phone'}, async ({page}) => {
    for (const {button, nav} of [
      {button: t('Menu.site'), nav: t('TopNavigation.label')},
      {button: t('Menu.sections'), nav: t('Sidebar.label')}
    ]) {
      const opener = page.getByRole('button', {name: button, exact: true});
      const menu = page.getByRole('navigation', {name: nav, exact: true});
      await expect(menu).toBeHidden();
      await opener.tap();
      await expect(menu).toBeVisible();
      await expect(opener).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(opener).toHaveAttribute('aria-expanded', 'false');
      await opener.tap();
      await page.touchscreen.tap(400, 800);
      await expect(menu).toBeHidden();
    }
    await page.getByRole('button', {name: t('Menu.sections'), exact: true}).tap();
    const sidebar = page.getByRole('navigation', {name: t('Sidebar.label'), exact: true});
    await sidebar.getByText('Language Model', {exact: true}).tap();
    await sidebar.getByRole('link', {name: 'GLM-4-Plus', exact: true}).tap();
    await expect(page).toHaveURL('/en/dev/howuse/llm/glm-4-plus');
  });
});
