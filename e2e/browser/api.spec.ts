import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {askedOnce, expect, test, translator} from '../support';

for (const locale of locales) {
  const t = translator(locale);
  const list = operations(locale);
  const chat = list.find(({id}) => id === 'chatCompletions');
  const embeddings = list.find(({id}) => id === 'embeddings');
  if (!chat || !embeddings) throw new Error('An operation is missing.');

  test(`${locale}: a page of an operation shows its fields, answers and codes`, {
    tag: ['@proof-phone', ...askedOnce(locale, 'en')]
  }, async ({page}) => {
    await page.goto(localePath(locale, chat.path));
    await expect(page.getByRole('heading', {level: 1, name: chat.raw.summary})).toBeVisible();
    for (const name of ['samples', 'body', 'answers', 'stream', 'errorCodes', 'models'] as const)
      await expect(page.getByRole('heading', {level: 2, name: t(`Api.${name}`), exact: true})).toBeVisible();
    await expect(page.locator('#body-temperature')).toContainText('0–1');
    const temperature = page.getByRole('link', {name: 'temperature', exact: true});
    await expect(temperature).toHaveAttribute('href', '#body-temperature');
    await page
      .getByRole('group', {name: t('Api.bodyForms')})
      .getByText(locale === 'zh' ? '视觉' : 'Vision', {exact: true})
      .click();
    await expect(temperature).toHaveAttribute('href', '#body-ChatVisionRequest.temperature');
    await page.getByRole('link', {name: '1301', exact: true}).click();
    await expect(page).toHaveURL(localePath(locale, '/dev/api/errors/1301'));
    await expect(page.getByRole('heading', {level: 1, name: t('Api.errorTitle', {code: '1301'})})).toBeVisible();
  });

  test(`${locale}: the address of a field shows it, whatever hides it, after a reload and in the other language too`, {
    tag: askedOnce(locale, 'en')
  }, async ({page, isMobile}) => {
    const path = 'messages[].content[].image_url.url';
    const field = page.getByRole('link', {name: path, exact: true}).first();
    await page.goto(`${localePath(locale, chat.path)}#body-messages.content.image_url.url`);
    await expect(field).toBeInViewport();
    // What stands around it on a phone leaves it most of the window.
    if (isMobile) expect(await page.locator(':target').evaluate(({clientWidth}) => clientWidth / innerWidth)).toBeGreaterThan(2 / 3);
    await page.reload();
    await expect(field).toBeInViewport();
    await page.goto(localePath(locale, chat.path));
    await expect(field).toBeHidden();
    await page.evaluate(() => location.assign('#body-messages.content.image_url.url'));
    await expect(field).toBeInViewport();
    const link = page.locator('[data-language-menu] a').first();
    await link.dispatchEvent('focusin');
    await page.goto((await link.getAttribute('href')) ?? '');
    await expect(field).toBeInViewport();
  });

  test(`${locale}: the language of the samples is remembered on the next page`, {tag: ['@desktop', ...askedOnce(locale)]}, async ({
    page
  }) => {
    await page.goto(localePath(locale, embeddings.path));
    const panel = page.locator('#sample-0-4 + label + div');
    await expect(panel).toBeHidden();
    await page.locator('label[for="sample-0-4"]').click();
    await expect(panel).toContainText('http.NewRequest("POST"');
    await page.goto(localePath(locale, chat.path));
    await expect(page.locator('#sample-0-4')).toBeChecked();
    await expect(page.locator('#sample-0-4 + label + div')).toContainText('/paas/v4/chat/completions');
  });

  test(`${locale}: the sidebar leads from one operation to another`, {tag: ['@proof-phone', ...askedOnce(locale)]}, async ({
    page,
    isMobile
  }) => {
    await page.goto(localePath(locale, chat.path));
    if (isMobile) await page.getByRole('button', {name: t('Menu.sections')}).click();
    const sidebar = page.getByRole('navigation', {name: t('Api.label')});
    await expect(sidebar.locator('a[aria-current="page"]')).toHaveText(chat.raw.summary);
    await sidebar.getByRole('link', {name: embeddings.raw.summary, exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: embeddings.raw.summary})).toBeVisible();
  });
}
