import type {Locator, Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {type Texts, textIn} from '@/i18n/texts';
import {docs} from '@/lib/docs';
import {portal} from '@/portal.config';
import {type Entry, ourPages, sidebar, topEntries} from '../portal-page';
import {askedOnce, expect, test, translator} from '../support';

test.describe.configure({timeout: 120_000});

type Locale = (typeof locales)[number];

function labelIn(label: Texts | undefined, locale: Locale): string {
  if (!label) throw new Error('e2e/portal-page.ts lacks the entry.');
  return textIn(label, locale);
}

async function expectPage(page: Page, locale: Locale, path: string, crumbs: string[]) {
  const meta = docs.get(locale, path.slice('/dev/'.length))?.meta;
  await expect.soft(page.getByRole('navigation', {name: translator(locale)('Breadcrumbs.label')}).getByRole('listitem')).toHaveText(crumbs);
  await expect.soft(page.getByRole('heading', {level: 1})).toHaveText(meta?.title ?? '');
  await expect.soft(page).toHaveTitle(`${meta?.title} · ${textIn(portal.name, locale)}`);
  await expect.soft(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
}

/** Opens the sidebar's popover where the sidebar is one, and the category of an entry where it is closed. */
async function reveal(page: Page, locale: Locale, nav: Locator, entry: Entry) {
  const button = page.getByRole('button', {name: translator(locale)('Menu.sections'), exact: true});
  if ((await button.isVisible()) && !(await nav.isVisible())) await button.click();
  if (!entry.category) return;
  const category = nav
    .getByRole('group')
    .filter({has: page.getByText(textIn(entry.category, locale), {exact: true})})
    .first();
  if (!(await category.evaluate((details: HTMLDetailsElement) => details.open))) await category.locator('summary').click();
}

for (const locale of locales) {
  const t = translator(locale);

  test(`the sidebar in ${locale}: all 45 entries in their order, ours beside them; they lead to their pages and are marked there`, {
    tag: ['@more', '@proof-phone', ...askedOnce(locale)]
  }, async ({page}) => {
    expect(sidebar).toHaveLength(45);
    await page.goto(localePath(locale, '/dev/howuse'));
    const nav = page.getByRole('navigation', {name: t('Sidebar.label'), exact: true, includeHidden: true});
    const links = nav.getByRole('link', {includeHidden: true});
    const ours = ourPages.map((path) => localePath(locale, path));
    await expect(links).toHaveCount(45 + ours.length);
    const shown = await links.evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.textContent]));
    expect(shown.filter(([href = '']) => !ours.includes(href))).toEqual(
      sidebar.map(({path, label}) => [localePath(locale, path), textIn(label, locale)])
    );
    expect(shown.map(([href]) => href)).toEqual(expect.arrayContaining(ours));
    // Where each link leads is known by now, and the sweep reads every page: it is clicked on a part of them.
    const part = sidebar.filter((_, index) => process.env.PROOF || index % 6 === 0);
    expect(part.length).toBeGreaterThan(6);
    for (const entry of part) {
      await reveal(page, locale, nav, entry);
      const link = nav.getByRole('link', {name: textIn(entry.label, locale), exact: true});
      await link.click();
      await expect(page).toHaveURL(localePath(locale, entry.path));
      const trail = [
        t('SectionTabs.guide'),
        textIn(entry.group, locale),
        ...(entry.category ? [textIn(entry.category, locale)] : []),
        textIn(entry.label, locale)
      ];
      await expectPage(page, locale, entry.path, trail);
      await expect.soft(nav.locator('[aria-current="page"]'), entry.path).toHaveText([textIn(entry.label, locale)]);
    }
  });

  test(`the top navigation in ${locale}: 5 entries, each leading where it says`, {tag: askedOnce(locale)}, async ({page, isMobile}) => {
    await page.goto(localePath(locale, '/dev/howuse/Filing'));
    if (isMobile) await page.getByRole('button', {name: t('Menu.site'), exact: true}).click();
    const links = page.getByRole('navigation', {name: t('TopNavigation.label'), exact: true}).getByRole('link');
    await expect(links).toHaveText(topEntries.map(({label}) => textIn(label, locale)));
    expect(topEntries).toHaveLength(5);
    for (const [index, {href}] of topEntries.entries()) await expect(links.nth(index)).toHaveAttribute('href', href);
  });

  test(`the login entry in ${locale} brings one back to the page one is on`, {
    tag: [...askedOnce(locale, 'en'), '@proof-phone']
  }, async ({page}) => {
    await page.goto(localePath(locale, '/dev/faq'));
    const login = page.getByRole('link', {name: t('TopNavigation.login'), exact: true});
    const target = (path: string) => `${localePath(locale, '/login')}?redirect=${encodeURIComponent(localePath(locale, path))}`;
    await expect(login).toHaveAttribute('href', target('/dev/faq'));
    await page
      .getByRole('navigation', {name: t('SectionTabs.label')})
      .getByRole('link', {name: t('SectionTabs.welcome')})
      .click();
    await expect(page).toHaveURL(localePath(locale, '/dev/welcome'));
    await expect(login).toHaveAttribute('href', target('/dev/welcome'));
    await login.click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(t('LoginPage.headline'));
    await page.getByRole('link', {name: t('LoginPage.goBack', {path: localePath(locale, '/dev/welcome')})}).click();
    await expect(page).toHaveURL(localePath(locale, '/dev/welcome'));
  });

  test(`reading on in ${locale}: next and previous go through the sidebar's order`, {
    tag: [...askedOnce(locale), '@proof-phone']
  }, async ({page}) => {
    const [before, here, after] = sidebar.slice(7, 10);
    await page.goto(localePath(locale, here?.path ?? ''));
    const pager = page.getByRole('navigation', {name: t('DocPage.pager')});
    await pager.getByRole('link', {name: labelIn(after?.label, locale)}).click();
    await expect(page).toHaveURL(localePath(locale, after?.path ?? ''));
    await pager.getByRole('link', {name: labelIn(here?.label, locale)}).click();
    await expect(page).toHaveURL(localePath(locale, here?.path ?? ''));
    await pager.getByRole('link', {name: labelIn(before?.label, locale)}).click();
    await expect(page).toHaveURL(localePath(locale, before?.path ?? ''));
    await page.goto(localePath(locale, sidebar[0]?.path ?? ''));
    await expect(pager.getByRole('link')).toHaveCount(1);
    await page.goto(localePath(locale, sidebar.at(-1)?.path ?? ''));
    await expect(pager.getByRole('link')).toHaveCount(1);
  });
}

test('the support block offers telephone, work order and a code', async ({page, isMobile}) => {
  const t = translator('en');
  await page.goto('/en/dev/howuse/Filing');
  if (isMobile) await page.getByRole('button', {name: t('Menu.sections')}).click();
  const support = page.getByRole('region', {name: t('Support.label'), exact: true});
  await expect(support.getByRole('link', {name: portal.phone ?? ''})).toHaveAttribute('href', 'tel:4006883991');
  await expect(support.getByRole('link', {name: t('Support.workOrder')})).toHaveAttribute('href', '/ticket-submit');
  const code = support.getByRole('img', {name: t('Support.qr')});
  await code.scrollIntoViewIfNeeded();
  await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
});

test('the footer says whose portal this is not', {tag: '@desktop'}, async ({page}) => {
  await page.goto('/en');
  await expect(page.getByRole('contentinfo')).toContainText(translator('en')('Footer.disclaimer'));
  await expect(page.getByRole('contentinfo').getByRole('link', {name: translator('en')('Footer.official'), exact: true})).toHaveAttribute(
    'href',
    portal.officialDocs ?? ''
  );
});
