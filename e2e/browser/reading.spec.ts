import {expect, test, translator} from '../support';

test('a deep link opens at its section, and reload, back and forward keep the place', async ({page, isMobile}) => {
  const t = translator('en');
  const path = '/en/dev/howuse/websearch';
  const contents = page.getByRole('navigation', {name: t('Contents.label'), exact: true});
  const open = async () => {
    if (isMobile && !(await contents.getByRole('link').first().isVisible())) await contents.locator('summary').click();
  };
  await page.goto(path);
  await open();
  const ids = await contents.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  expect(ids.length).toBeGreaterThan(4);
  const [first = '', second = ''] = ids.slice(2, 4);

  /** The section's heading stands below the bars that stick to the top, and in the upper half of the window. */
  const expectAt = (id: string) =>
    expect
      .poll(() =>
        page.locator(`[id="${id}"]`).evaluate((heading) => {
          const {top} = heading.getBoundingClientRect();
          const covered = document.elementFromPoint(heading.getBoundingClientRect().left + 4, top + 4)?.closest('header, nav') != null;
          return top >= 0 && top < window.innerHeight / 2 && !covered;
        })
      )
      .toBe(true);

  await page.goto('about:blank');
  await page.goto(`${path}#${first}`);
  await expectAt(first);
  await page.reload();
  await expect(page).toHaveURL(`${path}#${first}`);
  await expectAt(first);
  await open();
  const link = contents.locator(`a[href="#${second}"]`);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await link.click();
  await expect(page).toHaveURL(`${path}#${second}`);
  await expectAt(second);
  await page.goBack();
  await expect(page).toHaveURL(`${path}#${first}`);
  await expect.poll(() => page.evaluate((y) => Math.abs(window.scrollY - y), place)).toBeLessThan(3);
  await page.goForward();
  await expect(page).toHaveURL(`${path}#${second}`);
  await expectAt(second);
});

test('back after a click returns to the page and to the place on it', {tag: '@desktop'}, async ({page}) => {
  const t = translator('zh');
  await page.goto('/dev/howuse/websearch');
  const next = page.getByRole('navigation', {name: t('DocPage.pager')}).locator('[rel="next"]');
  await next.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  const title = await page.getByRole('heading', {level: 1}).textContent();
  await next.click();
  await expect(page).toHaveURL('/dev/howuse/functioncall');
  await expect(page.getByRole('heading', {level: 1})).not.toHaveText(title ?? '');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(100);
  await page.goBack();
  await expect(page).toHaveURL('/dev/howuse/websearch');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title ?? '');
  await expect.poll(() => page.evaluate((y) => Math.abs(window.scrollY - y), before)).toBeLessThan(200);
  await page.goForward();
  await expect(page).toHaveURL('/dev/howuse/functioncall');
});

test('a link to a section of another page opens there', {tag: '@desktop'}, async ({page}) => {
  await page.goto('/en');
  const link = page
    .getByRole('region', {name: translator('en')('HomePage.latest')})
    .getByRole('listitem')
    .nth(4)
    .getByRole('link');
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/en\/dev\/releasenotes#./);
  await link.click();
  await expect(page).toHaveURL(href);
  await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
});

test('the contents mark the section in view', async ({page, isMobile}) => {
  const t = translator('zh');
  await page.goto('/dev/howuse/websearch');
  const contents = page.getByRole('navigation', {name: t('Contents.label'), exact: true});
  if (isMobile) await contents.locator('summary').click();
  const links = contents.getByRole('link');
  await expect(links.first()).toHaveAttribute('aria-current', 'location');
  const count = await links.count();
  expect(count).toBeGreaterThan(4);
  for (const index of [1, 3, 2]) {
    const id = (await links.nth(index).getAttribute('href'))?.slice(1);
    // A heading counts once it has passed the upper third of the window.
    await page.locator(`[id="${id}"]`).evaluate((heading) => {
      window.scrollBy({behavior: 'instant', top: heading.getBoundingClientRect().top - window.innerHeight / 3 + 4});
    });
    await expect(contents.locator('[aria-current]')).toHaveCount(1);
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'location');
  }
});

test('code tabs agree on a page, on the next one and after a reload', {tag: '@desktop'}, async ({page}) => {
  const t = translator('en');
  await page.goto('/en/dev/howuse/websearch');
  const groups = page.getByRole('group', {name: t('Code.tabs'), exact: true});
  await expect(groups).toHaveCount(2);
  const expectShown = async (name: string) => {
    expect(await groups.count()).toBeGreaterThan(0);
    for (const group of await groups.all()) {
      await expect(group.getByRole('radio', {name, exact: true})).toBeChecked();
      await expect(group.locator('pre:visible')).toHaveCount(1);
    }
  };
  await expectShown('cURL');
  const label = groups.nth(1).getByText('Python', {exact: true});
  await label.scrollIntoViewIfNeeded();
  const before = (await label.boundingBox())?.y ?? 0;
  await label.click();
  await expectShown('Python');
  expect(Math.abs(((await label.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  await page.reload();
  await expectShown('Python');
  await page
    .getByRole('navigation', {name: t('DocPage.pager')})
    .locator('[rel="next"]')
    .click();
  await expect(page).toHaveURL('/en/dev/howuse/functioncall');
  await expectShown('Python');
  await page.goto('/en');
  await expectShown('Python');
  // A page that was made ready before the choice shows it when the reader comes to it.
  await page.evaluate(() => {
    localStorage.setItem('code-tab', 'Java');
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expectShown('Java');
});

test('code tabs work by keyboard', {tag: '@desktop'}, async ({page}) => {
  await page.goto('/en/dev/howuse/functioncall');
  const group = page.getByRole('group', {name: translator('en')('Code.tabs'), exact: true}).first();
  await group.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(group.getByRole('radio').nth(1)).toBeChecked();
  await expect(group.getByRole('radio').nth(1)).toBeFocused();
  await expect(group.locator('pre:visible')).toHaveCount(1);
});

test('copy buttons copy what they stand for and say so', {tag: '@desktop'}, async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const t = translator('en');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/en/dev/howuse/Filing');
  const said = page.getByRole('status').filter({hasText: t('Code.copied')});
  await expect(said).toHaveCount(0);
  await page.getByRole('button', {name: t('Filing.copyNumber', {number: 'Beijing-ChatGLM-20230821'})}).click();
  await expect(said).toHaveCount(1);
  expect(await clipboard()).toBe('Beijing-ChatGLM-20230821');
  await page.getByRole('button', {name: t('Filing.copyModel', {model: '清影AI'})}).click();
  await expect.poll(clipboard).toBe('清影AI');

  await page.goto('/en/dev/howuse/websearch');
  const block = page.locator('main pre:visible').first();
  const code = await block.locator('code').textContent();
  expect(code?.length).toBeGreaterThan(20);
  const button = page.getByRole('button', {name: t('Code.copyCode')}).first();
  await block.hover();
  await button.click();
  await expect.poll(clipboard).toBe(code);
  await expect(said).toHaveCount(1);
});
