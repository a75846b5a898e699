import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {errorPath, tryPath} from '@/lib/openapi/pages';
import {askedOnce, expect, onApi, test, translator} from '../support';

test.use(onApi);

/** Opens the page of an operation and sends its first example. */
async function trying(page: Page, locale: Locale, id: string, key: string) {
  const t = translator(locale);
  const operation = operations(locale).find((each) => each.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  await page.goto(localePath(locale, tryPath(operation)));
  const form = page.getByRole('form', {name: t('TryIt.title')});
  await form.getByLabel(t('TryIt.key')).fill(key);
  await form.getByRole('button', {name: t('TryIt.send')}).click();
  const answer = page.getByRole('region', {name: t('TryIt.answer')});
  const part = (name: 'text' | 'thought' | 'arguments' | 'raw') =>
    answer.getByRole('group').filter({has: page.getByText(t(`TryIt.${name}`), {exact: true})});
  return {t, answer, part};
}

for (const locale of locales) {
  test(`${locale}: answer, thinking and arguments of a stream stand apart`, {tag: askedOnce(locale)}, async ({page}) => {
    const {t, answer, part} = await trying(page, locale, 'createResponse', 'test-events-responses');
    await expect(answer.getByRole('status')).toHaveText(t('TryIt.done'));
    await expect(part('text').locator('pre')).toHaveText('Because light is scattered.');
    await expect(part('thought').locator('pre')).toHaveText('Light, then. ');
    await expect(part('arguments').locator('pre')).toHaveText('{"city":"Suzhou"}');
    await expect(part('raw').locator('pre')).toContainText('response.output_text.done');
  });
}

test('sound that arrives in pieces is played, not shown as text', async ({page}) => {
  const {t, answer, part} = await trying(page, 'en', 'audioSpeech', 'test-events-speech');
  const player = answer.getByLabel(t('TryIt.audio'));
  await expect(player).toBeVisible();
  await expect.poll(() => player.evaluate((sound: HTMLAudioElement) => sound.duration)).toBeCloseTo(0.1, 2);
  await expect(part('text')).toHaveCount(0);
});

test('an error within a stream ends it as an error and leads to the page of its code', async ({page, api}) => {
  const {t, answer, part} = await trying(page, 'zh', 'chatCompletions', 'test-events-failing');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.failed'));
  await expect(answer).toContainText(t('TryIt.streamError', {value: 'unsafe content'}));
  await expect(part('text').locator('pre')).toHaveText('So far');
  await answer.getByRole('link', {name: t('TryIt.errorLink', {value: '1301'})}).click();
  await expect(page).toHaveURL(api.portal.origin + errorPath(1301));
});

test('lines that end with a carriage return, and an event of several lines, are read', async ({page}) => {
  const {t, answer, part} = await trying(page, 'en', 'chatCompletions', 'test-events-returns');
  await expect(answer.getByRole('status')).toHaveText(t('TryIt.done'));
  await expect(part('text').locator('pre')).toHaveText('two lines');
});
