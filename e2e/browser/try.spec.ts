import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {errorPath} from '@/lib/openapi/pages';
import {hold} from '../hold';
import {hydrated} from '../hydrated';
import {expect, translator} from '../support';
import {streamedWords, test} from '../try-api';

const pathOf = (id: string) => operations('en').find((operation) => operation.id === id)?.path ?? '';

for (const locale of locales) {
  const t = translator(locale);

  test(`${locale}: a reader fills the form, is told of faults, sends and stops`, async ({page, api}) => {
    await page.goto(localePath(locale, pathOf('chatCompletions')));
    await page.getByRole('button', {name: t('TryIt.open')}).click();
    const form = page.getByRole('form', {name: t('TryIt.title')});
    await expect(form.getByLabel('model')).toHaveValue('glm-4.6');
    await form.getByLabel('messages').fill('[{"role":"nobody","content":"x"}]');
    await form.locator('summary').click();
    await form.getByLabel('temperature').fill('7');
    await form.getByRole('button', {name: t('TryIt.send')}).click();
    await expect(form.getByRole('alert')).toContainText(t('TryIt.faults', {count: '3'}));
    await expect(form.getByLabel(t('TryIt.key'))).toBeFocused();
    await expect(form.getByLabel('temperature')).toHaveAccessibleDescription(/0–1/);
    expect(api.received.size).toBe(0);

    await form.getByLabel('temperature').fill('0.5');
    await form.getByLabel(t('TryIt.example'), {exact: true}).selectOption({index: 1});
    await form.getByLabel(t('TryIt.key')).fill(`test-stream-${locale}`);
    await form.getByRole('button', {name: t('TryIt.send')}).click();
    const answer = page.getByRole('region', {name: t('TryIt.answer')});
    await expect(answer.locator('pre').first()).toHaveText(/"content":"$/);
    api.received.get(`test-stream-${locale}`)?.goOn();
    await expect(answer.getByRole('status')).toHaveText(t('TryIt.done'));
    await expect(answer.locator('pre').first()).toHaveText(streamedWords);
    await expect(answer.getByRole('definition')).toHaveText([`200 ${t('TryIt.fromApi')}`, /^\d+ ms$/]);
    await expect(answer.locator('details', {hasText: t('TryIt.raw')}).locator('pre')).toContainText('data: [DONE]');
    expect(JSON.parse(api.received.get(`test-stream-${locale}`)?.body.toString() ?? '')).toMatchObject({model: 'glm-4.6', stream: true});

    await form.getByLabel(t('TryIt.key')).fill(`test-endless-${locale}`);
    await form.getByRole('button', {name: t('TryIt.send')}).click();
    await expect(answer.locator('pre').first()).toHaveText('one');
    await page.getByRole('button', {name: t('TryIt.stop')}).click();
    await expect(answer.getByRole('status')).toHaveText(t('TryIt.stopped'));
    await expect.poll(() => api.received.get(`test-endless-${locale}`)?.closed).toBe(true);
    api.received.clear();

    await page.reload();
    await page.getByRole('button', {name: t('TryIt.open')}).click();
    await expect(form.getByLabel(t('TryIt.key'))).toHaveValue('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('an answer shows status, pictures, files and the page of an error code; a key is kept for the tab on request', async ({page, api}) => {
  const t = translator('en');
  const form = page.getByRole('form', {name: t('TryIt.title')});
  const answer = page.getByRole('region', {name: t('TryIt.answer')});
  const send = async (key: string) => {
    await form.getByLabel(t('TryIt.key')).fill(key);
    await form.getByRole('button', {name: t('TryIt.send')}).click();
  };
  await page.goto(localePath('en', pathOf('imageGenerations')));
  await page.getByRole('button', {name: t('TryIt.open')}).click();
  await form.getByLabel(t('TryIt.keepKey')).check();
  await send('test-picture-1');
  await expect(answer.getByRole('img', {name: t('TryIt.image')})).toBeVisible();
  expect(await answer.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await send('test-json-1');
  await expect(answer.getByText('"message"').first()).toBeVisible();
  await answer.getByText(t('TryIt.headers'), {exact: true}).click();
  await expect(answer.getByText('x-log-id: log-1')).toBeVisible();
  await answer.getByText(t('TryIt.curl'), {exact: true}).click();
  await expect(answer.getByText('curl --request POST')).toContainText('$ZHIPU_API_KEY');
  await page.reload();
  await page.getByRole('button', {name: t('TryIt.open')}).click();
  await expect(form.getByLabel(t('TryIt.key'))).toHaveValue('test-json-1');

  await page.goto(localePath('en', pathOf('uploadFile')));
  await page.getByRole('button', {name: t('TryIt.open')}).click();
  await form
    .getByLabel('file', {exact: false})
    .first()
    .setInputFiles({name: '文.txt', mimeType: 'text/plain', buffer: Buffer.from('words of a file')});
  await send('test-sound-1');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.done'));
  await expect(answer.getByLabel(t('TryIt.audio'))).toBeVisible();
  expect(api.received.get('test-sound-1')?.body.toString()).toContain('words of a file');
  expect(api.received.get('test-sound-1')?.headers['content-type']).toContain('multipart/form-data');
});

test('a request is filled in, sent and stopped by keyboard alone', async ({page, api, isMobile}) => {
  test.skip(isMobile, 'A phone has no Tab key.');
  const t = translator('en');
  await page.goto(localePath('en', pathOf('chatCompletions')));
  await page.getByRole('button', {name: t('TryIt.open')}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t('TryIt.key'))).toBeFocused();
  await page.keyboard.type('test-endless-keyboard');
  const names: (string | null)[] = [];
  const send = page.getByRole('button', {name: t('TryIt.send')});
  for (let stop = 0; stop < 20 && !(await send.evaluate((button) => button === document.activeElement)); stop++) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.id ?? null));
    if (names.at(-1) === 'try-example') await page.keyboard.press('ArrowDown');
  }
  expect(names.filter((id) => id?.startsWith('try-'))).toEqual([
    'try-example',
    'try-form',
    'try-body.model',
    'try-body.stream',
    'try-body.messages'
  ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', {name: t('TryIt.answer')}).getByRole('status')).toHaveText(t('TryIt.receiving'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: t('TryIt.stop')})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', {name: t('TryIt.answer')}).getByRole('status')).toHaveText(t('TryIt.stopped'));
  expect(JSON.parse(api.received.get('test-endless-keyboard')?.body.toString() ?? '')).toMatchObject({stream: true});
});

test('a broken answer is shown as far as it came; an error of the API leads to the page of its code', async ({browser, api}) => {
  const t = translator('zh');
  // A failed request is a message on the console, which the common page takes for a fault.
  const page = await (await browser.newContext()).newPage();
  await page.goto(api.portal.origin + pathOf('embeddings'));
  await page.getByRole('button', {name: t('TryIt.open')}).click();
  await page.getByLabel(t('TryIt.key')).fill('test-error-400-1');
  await page.getByRole('button', {name: t('TryIt.send')}).click();
  const answer = page.getByRole('region', {name: t('TryIt.answer')});
  await expect(answer).toContainText('refused with 400');
  await page.getByLabel(t('TryIt.key')).fill('test-endless-dropped');
  await page.getByRole('button', {name: t('TryIt.send')}).click();
  await expect(answer.locator('pre').first()).toHaveText('one');
  api.received.get('test-endless-dropped')?.drop();
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.broken'));
  await expect(answer.locator('pre').first()).toHaveText('one');
  await page.getByLabel(t('TryIt.key')).fill('test-error-400-2');
  await page.getByRole('button', {name: t('TryIt.send')}).click();
  await answer.getByRole('link', {name: t('TryIt.errorLink', {value: '1301'})}).click();
  await expect(page).toHaveURL(api.portal.origin + errorPath(1301));
  await expect(page.getByRole('region', {name: t('TryIt.answer')})).toHaveCount(0);
  await page.context().close();
});

test('a form opened before the router has followed stays, also when its page is chosen again, and goes with its page', async ({page}) => {
  const t = translator('en');
  const [first, second] = [pathOf('chatCompletions'), pathOf('embeddings')].map((path) => localePath('en', path)) as [string, string];
  const go = (path: string) => page.locator(`.sidebar a[href="${path}"]`).evaluate((link: HTMLAnchorElement) => link.click());
  const form = page.getByRole('form', {name: t('TryIt.title')});
  const release = await hold(page, (url) => url.searchParams.has('_rsc'));
  await page.goto(first);
  await hydrated(page);
  const before = await page.title();
  await go(second);
  await expect(page).toHaveURL(second);
  await page.getByRole('button', {name: t('TryIt.open')}).click();
  await form.getByLabel(t('TryIt.key')).fill('kept');
  release();
  await expect(page).not.toHaveTitle(before);
  await go(second);
  await expect(form.getByLabel(t('TryIt.key'))).toHaveValue('kept');
  await go(first);
  await expect(page).toHaveTitle(before);
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('button', {name: t('TryIt.open')})).toBeEnabled();
  await page.unrouteAll({behavior: 'wait'});
});
