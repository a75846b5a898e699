import type {Page} from '@playwright/test';
import {hold} from '../hold';
import {expect, redrawnContext, translator, test as watched} from '../support';

// React tells the console that it found a document changed, which is what the translator does.
const test = watched.extend({context: redrawnContext});

const t = translator('en');

/** Does what the translators of browsers do: every text, also one that comes later, is put into elements of its own, and put anew. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('script, style, font')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const {addedNodes} of changes) for (const node of addedNodes) wrap(node instanceof Text ? (node.parentNode ?? node) : node);
    }).observe(document.body, {childList: true, subtree: true});
  });

test('under a translator search, theme, tabs, copying, sidebar and language work as ever', {tag: '@proof-phone'}, async ({
  page,
  context,
  isMobile
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/dev/howuse/websearch?from=mail');
  const code = await page.locator('main pre:visible code').first().textContent();
  await translate(page);
  await expect(page.getByRole('heading', {level: 1}).locator('font')).toHaveCount(2);

  await page.getByRole('button', {name: t('Theme.label', {theme: t('Theme.system')}), exact: true}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  await page.locator('main [data-language]').first().hover();
  await page
    .getByRole('button', {name: t('Code.copyCode')})
    .first()
    .click();
  await expect(page.getByRole('status').filter({hasText: t('Code.copied')})).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);

  const groups = page.getByRole('group', {name: t('Code.tabs'), exact: true});
  await expect(groups).toHaveCount(2);
  await groups.first().getByText('Python', {exact: true}).click();
  for (const group of await groups.all()) await expect(group.getByRole('radio', {name: 'Python', exact: true})).toBeChecked();

  if (isMobile) await page.getByRole('button', {name: t('Menu.sections'), exact: true}).click();
  const category = page.getByRole('navigation', {name: t('Sidebar.label'), exact: true}).getByText('Reasoning Model', {exact: true});
  await category.click();
  await page.reload();
  if (isMobile) await page.getByRole('button', {name: t('Menu.sections'), exact: true}).click();
  await expect(page.getByRole('link', {name: 'GLM-Z1-Air', exact: true})).toBeVisible();
  if (isMobile) await page.keyboard.press('Escape');
  await translate(page);

  await page.keyboard.press('/');
  await page.keyboard.type('filing');
  const options = page.getByRole('dialog').getByRole('option');
  await expect(options.first().locator('font').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');

  await page
    .getByRole('navigation', {name: t('LanguageMenu.label'), exact: true})
    .getByText('中文', {exact: true})
    .click();
  await expect(page).toHaveURL('/dev/howuse/websearch?from=mail');
});

test('a page that React draws anew because of a translator keeps the theme, and its search works', {tag: '@proof-phone'}, async ({
  page
}) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  const release = await hold(page, (url) => url.pathname.startsWith('/_next/static/chunks/') && url.pathname.endsWith('.js'));
  await page.goto('/en/search?q=api', {waitUntil: 'commit'});
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await translate(page);
  await page.getByRole('heading', {level: 1}).evaluate((heading) => heading.setAttribute('data-before', ''));
  const redrawn = page.waitForEvent('pageerror');
  release();
  await redrawn;
  await expect(page.getByRole('heading', {level: 1})).not.toHaveAttribute('data-before');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('filing');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/en\/dev\/howuse\/Filing/);
  await page.unrouteAll({behavior: 'wait'});
});
