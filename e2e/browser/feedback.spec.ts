import {expect, test, translator} from '../support';

const t = translator('en');
const address = '/en/dev/faq';

test('a vote is taken without leaving the page, and its thanks has the focus', async ({page}) => {
  await page.goto(address);
  const section = page.getByRole('region', {name: t('Feedback.question')});
  await section.getByRole('button', {name: t('Feedback.yes'), exact: true}).click();
  await expect(section.getByText(t('Feedback.thanks'))).toBeFocused();
  await expect(section.getByRole('button', {name: t('Feedback.yes'), exact: true})).toBeHidden();
  await expect(page).toHaveURL(address);
});

test('what is selected stands in the report', async ({page}) => {
  await page.goto(address);
  const section = page.getByRole('region', {name: t('Feedback.question')});
  const title = page.getByRole('heading', {level: 1});
  await title.selectText();
  await section.getByText(t('Feedback.report'), {exact: true}).click();
  await expect(section.getByRole('textbox', {name: t('Feedback.quote')})).toHaveValue((await title.textContent()) ?? '');
  await section.getByRole('textbox', {name: t('Feedback.wrong')}).fill('another title');
  await section.getByRole('button', {name: t('Feedback.send')}).click();
  await expect(section.getByText(t('Feedback.thanks'))).toBeFocused();
});

test('the search dialog tells what was opened, or what it was closed on, and nothing while one types', async ({page}) => {
  const told: Record<string, string>[] = [];
  await page.route('**/api/searched', (route) => {
    told.push(Object.fromEntries(new URLSearchParams(route.request().postData() ?? '')));
    return route.fulfill({status: 204});
  });
  await page.goto(address);
  const search = async (query: string) => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', {name: t('Search.label')}).fill(query);
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  };
  await search('token');
  await page.keyboard.press('Escape');
  await expect.poll(() => told).toEqual([{q: 'token', locale: 'en'}]);
  await search('embedding');
  const to = await page.getByRole('dialog').getByRole('option').first().getAttribute('href');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect.poll(() => told.slice(1)).toEqual([{q: 'embedding', locale: 'en', to, place: '1'}]);
});
