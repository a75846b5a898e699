import {type Feature, growOld, missing} from '../../old-browser';
import {expect, test, translator} from '../../support';

const t = translator('en');
const path = '/en/dev/howuse/websearch';

// One at a time in `npm run proof`; e2e/browser/old-browser.spec.ts and the journeys without newer features take all at once.
for (const feature of Object.keys(missing) as Feature[]) {
  test(`without ${feature} theme, tabs of code and search work`, {tag: '@proof'}, async ({page}) => {
    await growOld(page, [feature]);
    await page.goto(path);
    await page.getByRole('button', {name: t('Theme.label', {theme: t('Theme.system')}), exact: true}).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    const group = page.getByRole('group', {name: t('Code.tabs'), exact: true}).first();
    await group.getByText('Python', {exact: true}).click();
    await expect(group.getByRole('radio', {name: 'Python', exact: true})).toBeChecked();
    if (feature === 'dialogs') await page.goto('/en/search?q=filing');
    else {
      await page.keyboard.press('/');
      await page.keyboard.type('filing');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await page.getByRole('link', {name: new RegExp(t('Search.dialog.all', {count: ''}))}).click();
    }
    await expect(page).toHaveURL('/en/search?q=filing');
    await page.getByRole('searchbox', {name: t('Search.label')}).press('Enter');
    await expect(page.getByRole('main').getByRole('heading', {level: 2}).first()).toBeVisible();
  });
}
