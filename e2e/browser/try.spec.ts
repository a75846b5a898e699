import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {errorPath, tryPath} from '@/lib/openapi/pages';
import {askedOnce, expect, keepingPages, onApi, test, translator} from '../support';
import {streamedWords} from '../try-api';

test.use(onApi);

function operation(id: string, locale: Locale) {
  const found = operations(locale).find((each) => each.id === id);
  if (!found) throw new Error(`There is no operation ${id}.`);
  return found;
}

const addressOf = (id: string, locale: Locale) => localePath(locale, tryPath(operation(id, locale)));

/** What a reader works with on the page. */
function playground(page: Page, locale: Locale) {
  const t = translator(locale);
  const form = page.getByRole('form', {name: t('TryIt.title')});
  const send = async (key: string) => {
    await form.getByLabel(t('TryIt.key')).fill(key);
    await form.getByRole('button', {name: t('TryIt.send')}).click();
  };
  return {
    t,
    form,
    send,
    answer: page.getByRole('region', {name: t('TryIt.answer')}),
    tab: (name: 'asForm' | 'asJson' | 'asCurl') => form.getByRole('tab', {name: t(`TryIt.${name}`), exact: true}),
    json: form.getByLabel(t('TryIt.jsonBody'))
  };
}

for (const locale of locales) {
  test(`${locale}: a reader fills the form, is told of faults, sends and stops`, {tag: ['@proof-phone', ...askedOnce(locale)]}, async ({
    page,
    api
  }) => {
    const {t, form, answer, send} = playground(page, locale);
    api.received.clear();
    await page.goto(localePath(locale, operation('chatCompletions', locale).path));
    await page.getByRole('link', {name: t('Api.tryIt'), exact: true}).click();
    await expect(page).toHaveURL(addressOf('chatCompletions', locale));
    await expect(form.getByLabel('model')).toHaveValue('glm-4.6');
    await form.getByLabel('messages').fill('[{"role":"nobody","content":"x"}]');
    await form.getByText(t('TryIt.more')).click();
    await form.getByLabel('temperature').fill('7');
    await form.getByRole('button', {name: t('TryIt.send')}).click();
    await expect(form.getByRole('alert')).toContainText(t('TryIt.faults', {count: '3'}));
    await expect(form.getByLabel(t('TryIt.key'))).toBeFocused();
    await expect(form.getByLabel('temperature')).toHaveAccessibleDescription(/0–1/);
    await form.getByLabel('temperature').fill('0.5');
    await expect(form.getByRole('alert')).toContainText(t('TryIt.faults', {count: '2'}));
    expect(api.received.size).toBe(0);

    await form.getByLabel(t('TryIt.example'), {exact: true}).selectOption({index: 1});
    await send(`test-stream-${locale}`);
    await expect(answer.locator('pre').first()).toHaveText(/"content":"$/);
    api.received.get(`test-stream-${locale}`)?.goOn();
    await expect(answer.getByRole('status')).toHaveText(t('TryIt.done'));
    await expect(answer.locator('pre').first()).toHaveText(streamedWords);
    await expect(answer.getByRole('definition')).toHaveText([`200 ${t('TryIt.fromApi')}`, /^\d+ ms$/]);
    await expect(answer.locator('details', {hasText: t('TryIt.raw')}).locator('pre')).toContainText('data: [DONE]');
    expect(JSON.parse(api.received.get(`test-stream-${locale}`)?.body.toString() ?? '')).toMatchObject({model: 'glm-4.6', stream: true});

    await send(`test-endless-${locale}`);
    await expect(answer.locator('pre').first()).toHaveText('one');
    await form.getByRole('button', {name: t('TryIt.stop')}).click();
    await expect(answer.getByRole('status')).toHaveText(t('TryIt.stopped'));
    await expect.poll(() => api.received.get(`test-endless-${locale}`)?.closed).toBe(true);
    api.received.clear();

    await page.reload();
    await expect(form.getByLabel(t('TryIt.key'))).toBeEnabled();
    await expect(form.getByLabel(t('TryIt.key'))).toHaveValue('');
    expect(page.url()).not.toContain('test-endless');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test(`${locale}: the page stands in its section, and leads back`, {tag: ['@proof-phone', ...askedOnce(locale, 'en')]}, async ({
    page,
    isMobile
  }) => {
    const {t, form, answer} = playground(page, locale);
    const {raw, path} = operation('embeddings', locale);
    await page.goto(addressOf('embeddings', locale));
    await expect(page.getByRole('heading', {level: 1})).toHaveText(`${t('TryIt.title')} · ${raw.summary}`);
    await expect(answer.getByRole('status')).toHaveText(t('TryIt.nothingYet'));
    const [left, right] = [await form.boundingBox(), await answer.boundingBox()];
    if (!left || !right) throw new Error('Form and answer are not shown.');
    if (isMobile) expect(right.y).toBeGreaterThanOrEqual(left.y + left.height);
    else expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);

    if (isMobile) await page.getByRole('button', {name: t('Menu.sections')}).click();
    const entry = page.getByRole('navigation', {name: t('Api.label')}).getByRole('link', {name: raw.summary, exact: true});
    await expect(entry).toBeVisible();
    await expect(entry).toHaveAttribute('aria-current', 'true');
    if (isMobile) await page.keyboard.press('Escape');
    await page.getByRole('link', {name: t('TryIt.back')}).click();
    await expect(page).toHaveURL(localePath(locale, path));
  });
}

test('an example of the reference opens filled in, by the fragment of the address alone', {tag: '@proof-phone'}, async ({page}) => {
  const {t, form} = playground(page, 'en');
  const {path, raw} = operation('chatCompletions', 'en');
  const examples = Object.values(raw.requestBody?.content ?? {})[0]?.examples ?? {};
  const keys = Object.keys(examples);
  await page.goto(localePath('en', path));
  await page
    .getByRole('group', {name: t('Api.examples')})
    .first()
    .getByText(examples.image?.summary ?? '', {exact: true})
    .click();
  await page.getByRole('link', {name: t('Api.tryExample'), exact: true}).click();
  await expect(page).toHaveURL(`${addressOf('chatCompletions', 'en')}#example=image`);
  await expect(form.getByLabel('messages')).toHaveValue(/"image_url"/);
  await expect(form.getByLabel(t('TryIt.example'), {exact: true})).toHaveValue(String(keys.indexOf('image')));
  await form.getByLabel(t('TryIt.example'), {exact: true}).selectOption({index: 1});
  await expect(page).toHaveURL(`${addressOf('chatCompletions', 'en')}#example=${keys[1]}`);
  await page.goBack();
  await expect(page).toHaveURL(localePath('en', path));
});

test('form, JSON and command are one request', {tag: '@proof-phone'}, async ({page, api}) => {
  const {t, form, answer, tab, json, send} = playground(page, 'en');
  await page.goto(addressOf('chatCompletions', 'en'));
  await form.getByLabel('messages').fill('[{"role":"user","content":"it\'s 12345678901234567890"}]');
  await tab('asJson').click();
  await expect(json).toHaveValue(/"content":"it's 12345678901234567890"/);
  const typed = '{"messages": [{"role": "user", "content": "two"}],\n "temperature": 0.25, "model": "glm-4.6", "stop": null}';
  await json.fill(typed);
  await tab('asForm').click();
  await expect(form.getByLabel('messages')).toHaveValue(/"two"/);
  await form.getByText(t('TryIt.more')).click();
  await expect(form.getByLabel('temperature')).toHaveValue('0.25');
  await tab('asJson').click();
  await expect(json).toHaveValue(typed);

  await form.getByLabel(t('TryIt.key')).fill('test-json-views');
  await form.getByRole('button', {name: t('TryIt.send')}).click();
  await expect(json).toBeFocused();
  await expect(json).toHaveAccessibleDescription(/stop/);
  await json.fill(typed.replace(', "stop": null', ''));
  await tab('asCurl').click();
  await expect(form.getByRole('tabpanel')).toContainText(`--data '${typed.replace(', "stop": null', '')}'`);
  await expect(form.getByRole('tabpanel')).toContainText('$ZHIPU_API_KEY');
  await send('test-json-views');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.done'));
  expect(api.received.get('test-json-views')?.body.toString()).toBe(typed.replace(', "stop": null', ''));

  await tab('asForm').click();
  await form.getByLabel('temperature').fill('0.5');
  await tab('asJson').click();
  await expect(json).toHaveValue(/"temperature": 0.5/);
});

test('the command is copied as it stands', {tag: '@proof-phone'}, async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const {t, form, tab} = playground(page, 'en');
  await page.goto(addressOf('getFileContent', 'en'));
  await form.getByLabel('file_id').fill('file_1');
  await tab('asCurl').click();
  const command = await form.getByRole('tabpanel').locator('pre').textContent();
  expect(command).toContain('/paas/v4/files/file_1/content');
  await form.getByRole('button', {name: t('TryIt.copy')}).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(command);
});

test('JSON that cannot be read is told of, is not sent, and stays', {tag: '@proof-phone'}, async ({page, api}) => {
  const {t, form, tab, json, send} = playground(page, 'zh');
  await page.goto(addressOf('chatCompletions', 'zh'));
  await tab('asJson').click();
  const whole = await json.inputValue();
  const broken = '{"model": "glm-4.6", "messages": [';
  await json.fill(broken);
  await expect(json).toHaveAttribute('aria-invalid', 'true');
  await expect(json).toHaveAccessibleDescription(t('TryIt.fault.json'));
  await tab('asCurl').click();
  await expect(form.getByRole('tabpanel')).toContainText(t('TryIt.held'));
  await tab('asForm').click();
  await expect(form.getByLabel('messages')).toBeDisabled();
  await expect(form.getByLabel(t('TryIt.example'), {exact: true})).toBeDisabled();
  await send('test-json-broken');
  await expect(json).toBeFocused();
  await expect(json).toHaveValue(broken);
  await expect(form.getByRole('alert')).toContainText(t('TryIt.faults', {count: '1'}));
  await json.fill('[1]');
  await expect(json).toHaveAccessibleDescription(t('TryIt.fault.type', {value: 'object'}));
  expect(api.received.has('test-json-broken')).toBe(false);

  await json.fill('{"model": "glm-4.6", "messages": [], "mine": 1}');
  await tab('asForm').click();
  await expect(form.getByLabel('mine')).toHaveValue('1');
  await form.getByRole('button', {name: t('TryIt.send')}).click();
  await expect(form.getByLabel('mine')).toHaveAccessibleDescription(t('TryIt.fault.unknown', {value: 'mine'}));

  await tab('asJson').click();
  await json.fill(broken);
  await tab('asForm').click();
  await form.getByRole('button', {name: t('TryIt.toJson')}).click();
  await expect(json).toBeFocused();
  await expect(json).toHaveValue(broken);
  await tab('asForm').click();
  await form.getByRole('button', {name: t('TryIt.discardJson')}).click();
  await expect(tab('asForm')).toBeFocused();
  await expect(form.getByLabel('messages')).toHaveValue('[]');
  await form.getByLabel(t('TryIt.example'), {exact: true}).selectOption({index: 1});
  await form.getByLabel(t('TryIt.example'), {exact: true}).selectOption({index: 0});
  await tab('asJson').click();
  await expect(json).toHaveValue(whole);
});

test('folded fields are drawn when they are unfolded, before the scripts too, and when one has to be mended', {
  tag: '@proof-phone'
}, async ({page}) => {
  const {t, form, tab, json, send} = playground(page, 'en');
  const temperature = form.getByLabel('temperature');
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(addressOf('chatCompletions', 'en'), {waitUntil: 'domcontentloaded'});
  await form.getByText(t('TryIt.more')).click();
  await expect(form.getByText(t('TryIt.more')).locator('..')).toHaveAttribute('open');
  await expect(temperature).toHaveCount(0);
  goOn();
  await expect(temperature).toBeEnabled();

  await page.goto(addressOf('chatCompletions', 'en'));
  await tab('asJson').click();
  await json.fill('{"model": "glm-4.6", "messages": [{"role": "user", "content": "x"}], "temperature": 7}');
  await tab('asForm').click();
  await expect(form.getByLabel('messages')).toHaveValue(/"x"/);
  await expect(temperature).toHaveCount(0);
  await send('test-json-folded');
  await expect(temperature).toBeFocused();
  await expect(temperature).toHaveAccessibleDescription(/0–1/);
});

test('a field that is no JSON stands in the JSON as it was typed', {tag: '@proof-phone'}, async ({page}) => {
  const {t, form, tab, json} = playground(page, 'en');
  await page.goto(addressOf('chatCompletions', 'en'));
  await form.getByLabel('messages').fill('[{"role": user}]');
  await tab('asJson').click();
  await expect(json).toHaveValue(/"messages": \[\{"role": user\}\]/);
  await expect(json).toHaveAccessibleDescription(t('TryIt.fault.json'));
  await json.fill('{"model":"glm-4.6v","messages":[{"role":"user","content":[{"type":"text","text":"x"}]}]}');
  await expect(form.getByLabel(t('TryIt.form'), {exact: true}).locator('option:checked')).toHaveText('Vision');
});

test('operations without a JSON body have no JSON view', {tag: '@proof-phone'}, async ({page}) => {
  const {t, form} = playground(page, 'en');
  for (const id of ['uploadFile', 'listFiles', 'knowledgeCapacity']) {
    await page.goto(addressOf(id, 'en'));
    await expect(form.getByRole('tab')).toHaveText([t('TryIt.asForm'), t('TryIt.asCurl')]);
  }
  await expect(form.getByRole('tabpanel')).toHaveText(t('TryIt.noFields'));
  await page.goto(addressOf('listFiles', 'en'));
  await form.getByLabel('after').fill('a b');
  await form.getByRole('tab', {name: t('TryIt.asCurl')}).click();
  await expect(form.getByRole('tabpanel')).toContainText('/paas/v4/files?purpose=batch&after=a+b');
});

test('an answer shows status, pictures, files and headers; a key is kept for the tab on request', {tag: '@proof-phone'}, async ({
  page,
  api
}) => {
  const {t, form, answer, send, tab} = playground(page, 'en');
  await page.goto(addressOf('imageGenerations', 'en'));
  await form.getByLabel(t('TryIt.keepKey')).check();
  await send('test-picture-1');
  await expect(answer.getByRole('img', {name: t('TryIt.image')})).toBeVisible();
  expect(await answer.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await send('test-json-1');
  await expect(answer.getByText('"message"').first()).toBeVisible();
  await answer.getByText(t('TryIt.headers'), {exact: true}).click();
  await expect(answer.getByText('x-log-id: log-1')).toBeVisible();
  await page.reload();
  await expect(form.getByLabel(t('TryIt.key'))).toHaveValue('test-json-1');
  await expect(form.getByLabel(t('TryIt.keepKey'))).toBeChecked();
  await form.getByLabel(t('TryIt.keepKey')).uncheck();
  await send('test-json-2');
  await expect(answer.getByText('"message"').first()).toBeVisible();
  await page.reload();
  await expect(form.getByLabel(t('TryIt.keepKey'))).not.toBeChecked();
  await expect(form.getByLabel(t('TryIt.key'))).toHaveValue('');

  await page.goto(addressOf('uploadFile', 'en'));
  await form
    .getByLabel('file', {exact: false})
    .first()
    .setInputFiles({name: '文.txt', mimeType: 'text/plain', buffer: Buffer.from('words of a file')});
  await tab('asCurl').click();
  await expect(form.getByRole('tabpanel')).toContainText("--form 'file=@文.txt'");
  await send('test-sound-1');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.done'));
  await expect(answer.getByLabel(t('TryIt.audio'))).toBeVisible();
  expect(api.received.get('test-sound-1')?.body.toString()).toContain('words of a file');
  expect(api.received.get('test-sound-1')?.headers['content-type']).toContain('multipart/form-data');
});

test('a request is filled in, sent and stopped by keyboard alone', {tag: '@desktop'}, async ({page, api}) => {
  const {t, answer, tab} = playground(page, 'en');
  await page.goto(addressOf('chatCompletions', 'en'));
  await page.getByRole('link', {name: t('TryIt.back')}).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(t('TryIt.key'))).toBeFocused();
  await page.keyboard.type('test-endless-keyboard');
  const names: (string | null)[] = [];
  const send = page.getByRole('button', {name: t('TryIt.send')});
  for (let stop = 0; stop < 20 && !(await send.evaluate((button) => button === document.activeElement)); stop++) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.id ?? null));
    if (names.at(-1) === 'try-example') await page.keyboard.press('ArrowDown');
    if (names.at(-1) === 'try-tab-form') {
      for (const [key, name] of [
        ['ArrowRight', 'asJson'],
        ['End', 'asCurl'],
        ['ArrowRight', 'asForm'],
        ['ArrowLeft', 'asCurl'],
        ['Home', 'asForm']
      ] as const) {
        await page.keyboard.press(key);
        await expect(tab(name)).toBeFocused();
        await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
        await expect(page.getByRole('tabpanel', {name: t(`TryIt.${name}`)})).toBeVisible();
      }
    }
  }
  expect(names.filter((id) => id?.startsWith('try-'))).toEqual([
    'try-example',
    'try-form',
    'try-tab-form',
    'try-body.model',
    'try-body.stream',
    'try-body.messages'
  ]);
  await page.keyboard.press('Enter');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.receiving'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: t('TryIt.stop')})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.stopped'));
  expect(JSON.parse(api.received.get('test-endless-keyboard')?.body.toString() ?? '')).toMatchObject({stream: true});
});

test('a broken answer is shown as far as it came; an error of the API leads to the page of its code', {tag: '@proof-phone'}, async ({
  browser,
  api
}) => {
  // A failed request is a message on the console, which the common page takes for a fault.
  const page = await (await browser.newContext()).newPage();
  const {t, answer, send} = playground(page, 'zh');
  await page.goto(api.portal.origin + addressOf('embeddings', 'zh'));
  await send('test-error-400-1');
  await expect(answer).toContainText('refused with 400');
  await page.goto(api.portal.origin + addressOf('chatCompletions', 'zh'));
  await send('test-endless-dropped');
  await expect(answer.locator('pre').first()).toHaveText('one');
  api.received.get('test-endless-dropped')?.drop();
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.broken'));
  await expect(answer.locator('pre').first()).toHaveText('one');
  await send('test-error-400-2');
  await answer.getByRole('link', {name: t('TryIt.errorLink', {value: '1301'})}).click();
  await expect(page).toHaveURL(api.portal.origin + errorPath(1301));
  await page.context().close();
});

test('an answer says whether it came from the API, the portal or a server in between', {tag: '@proof-phone'}, async ({browser, api}) => {
  const page = await (await browser.newContext()).newPage();
  const {t, answer, send} = playground(page, 'en');
  await page.goto(api.portal.origin + addressOf('embeddings', 'en'));
  await send('test-error-413-1');
  await expect(answer.getByRole('definition').first()).toHaveText(`413 ${t('TryIt.fromApi')}`);
  await send('test-dropped-1');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.portal.unreachable'));
  await expect(answer.getByRole('definition').first()).toHaveText(`502 ${t('TryIt.fromPortal')}`);
  await page.route('**/api/try/*', (route) => route.fulfill({status: 413, json: {error: {code: '1301', message: 'too large'}}}));
  await send('test-json-between');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.between'));
  await expect(answer.getByRole('definition').first()).toHaveText(`413 ${t('TryIt.fromBetween')}`);
  await expect(answer).toContainText('too large');
  await expect(answer.getByRole('link')).toHaveCount(0);
  expect(api.received.has('test-json-between')).toBe(false);
  await page.context().close();
});

test(
  'a stream ends within a second when its page is left, also where the browser keeps the page',
  {tag: '@proof-phone'},
  async ({playwright, api}, info) => {
    const browser = await playwright.chromium.launch({...info.project.use.launchOptions, ...keepingPages});
    const page = await browser.newPage();
    const {t, form, answer, send} = playground(page, 'en');
    await page.goto(api.portal.origin + addressOf('chatCompletions', 'en'));
    await page.evaluate(() => addEventListener('pageshow', ({persisted}) => document.body.setAttribute('data-kept', String(persisted))));
    await form.getByLabel('messages').fill('[{"role":"user","content":"kept"}]');
    await send('test-endless-left');
    await expect(answer.locator('pre').first()).toHaveText('one');
    expect(api.received.get('test-endless-left')?.closed).toBe(false);
    await page.goto(`${api.portal.origin}/en/dev/faq`);
    await expect.poll(() => api.received.get('test-endless-left')?.closed, {timeout: 1000, intervals: [50]}).toBe(true);
    await page.goBack({waitUntil: 'commit'});
    await expect(page.locator('body')).toHaveAttribute('data-kept', 'true');
    await expect(answer.getByRole('status')).toHaveText(t('TryIt.stopped'));
    await expect(form.getByLabel('messages')).toHaveValue(/"kept"/);
    await browser.close();
  }
);
