import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {askedOnce, expect, test, translator} from '../support';

test('forms, samples and nested fields of an operation work without a script', async ({page}) => {
  await page.goto('/en/dev/api/model/chat-completions');
  await expect(page.locator('#sample-0-0 + label + div')).toBeVisible();
  await page.locator('label[for="sample-0-1"]').click();
  await expect(page.locator('#sample-0-1 + label + div')).toContainText('requests.post');
  await page.locator('label[for="samples-5"]').click();
  await expect(page.locator('#sample-5-0 + label + div')).toContainText('get_weather');
  const thinking = page.locator('#body-thinking');
  await expect(thinking.getByText('thinking.clear_thinking', {exact: true})).toBeHidden();
  await thinking.locator('summary').click();
  await expect(thinking.getByText('thinking.clear_thinking', {exact: true})).toBeVisible();
  await page.locator('label[for="answers-1"]').click();
  await expect(page.getByText('The request is invalid, or its content was rejected.')).toBeVisible();
});

test('without a script the address of a field shows it behind a tab and within what is folded', async ({page}) => {
  for (const locale of locales) {
    await page.goto(localePath(locale, '/dev/api/model/chat-completions#body-messages.content.image_url.url'));
    await expect(page.getByRole('link', {name: 'messages[].content[].image_url.url', exact: true}).first()).toBeInViewport();
  }
});

test('without a script the reader is told so and given the request as a command', async ({page}) => {
  for (const locale of ['zh', 'en'] as const) {
    const t = translator(locale);
    await page.goto(localePath(locale, '/dev/api/model/embeddings/try'));
    const main = page.getByRole('main');
    await expect(main.getByText(t('TryIt.needsScript'))).toBeVisible();
    await expect(main.locator('pre:visible')).toHaveCount(1);
    await expect(main.locator('pre:visible')).toContainText('curl --request POST');
    await expect(main.getByRole('form')).toHaveCount(0);
    await expect(main.getByRole('button')).toHaveCount(0);
  }
});

for (const locale of locales) {
  const t = translator(locale);

  test(`the list of all operations is narrowed by a form, and its address keeps the choice, in ${locale}`, {
    tag: askedOnce(locale)
  }, async ({page}) => {
    const list = localePath(locale, '/dev/api/operations');
    const [deleted, ...others] = operations(locale).filter(({group, method}) => group === 'file' && method === 'delete');
    expect(others).toEqual([]);
    await page.goto(list);
    const rows = page
      .getByRole('article')
      .getByRole('row')
      .filter({has: page.getByRole('cell')});
    await expect(rows).toHaveCount(operations(locale).length);
    await page.getByLabel(t('Api.filterWords')).fill(' FILES ');
    await page.getByRole('combobox', {name: t('Api.filterMethod')}).selectOption('DELETE');
    await page.getByRole('combobox', {name: t('Api.filterGroup')}).selectOption('file');
    await page.getByRole('button', {name: t('FilingTable.apply')}).click();
    await expect(page).toHaveURL(`${list}?q=+FILES+&method=DELETE&group=file#operations`);
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('link', {name: deleted?.raw.summary})).toBeVisible();
    await expect(page.getByRole('combobox', {name: t('Api.filterGroup')})).toHaveValue('file');
    await page.getByRole('link', {name: t('FilingTable.clear')}).click();
    await expect(rows).toHaveCount(operations(locale).length);
  });
}
