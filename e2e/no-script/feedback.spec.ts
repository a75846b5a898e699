import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {askedOnce, expect, test, translator} from '../support';

for (const locale of locales) {
  const t = translator(locale);
  const address = localePath(locale, '/dev/faq');

  test(`${locale}: a reader says whether a page helped, and is thanked on it`, {tag: askedOnce(locale)}, async ({page}) => {
    await page.goto(address);
    const section = page.getByRole('region', {name: t('Feedback.question')});
    await expect(section.getByText(t('Feedback.thanks'))).toBeHidden();
    await section.getByText(t('Feedback.more')).click();
    await section.getByRole('textbox', {name: t('Feedback.remark')}).fill(`<b>${locale}</b>`);
    await section.getByRole('button', {name: t('Feedback.no'), exact: true}).click();
    await expect(page).toHaveURL(`${address}#feedback-thanks`);
    await expect(section.getByText(t('Feedback.thanks'))).toBeVisible();
    await expect(section.getByText(t('Feedback.failed'))).toBeHidden();
  });

  test(`${locale}: an error is reported with its section and sentence`, {tag: askedOnce(locale, 'en')}, async ({page}) => {
    await page.goto(address);
    const section = page.getByRole('region', {name: t('Feedback.question')});
    await section.getByText(t('Feedback.report'), {exact: true}).click();
    await section.getByRole('combobox', {name: t('Feedback.section')}).selectOption({index: 1});
    await section.getByRole('textbox', {name: t('Feedback.quote')}).fill('1 + 1 = 3');
    await section.getByRole('textbox', {name: t('Feedback.wrong')}).fill('2');
    await section.getByRole('button', {name: t('Feedback.send')}).click();
    await expect(page).toHaveURL(`${address}#feedback-thanks`);
  });
}
