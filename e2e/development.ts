import {readFileSync, writeFileSync} from 'node:fs';
import {type Browser, expect} from '@playwright/test';

/** What of a portal is looked at while it is worked on: addresses, the text that is edited and how its address is found. */
export type Worked = {
  pages: string[];
  /** The page whose text is edited, its file, and the title that this has. */
  edited: {path: string; file: string; title: string};
  /** A search that finds this page: asked for, and the page's Markdown, which is two routes more to compile. */
  search?: string;
};

/** Asks a development server for pages, then edits a text and waits until an open page shows it by itself. */
export async function showsWork(browser: Browser, origin: string, {pages, edited: {path, file, title}, search}: Worked): Promise<void> {
  const read = async (address: string) => {
    const response = await fetch(origin + address, {headers: {Accept: 'text/html'}}).catch(() => undefined);
    return `${response?.status} ${await response?.text()}`;
  };
  for (const address of [path, ...pages]) await expect.poll(() => read(address), {timeout: 240_000, message: address}).toMatch(/^200 /);
  if (search) {
    // The index is made beside what one looks at.
    await expect.poll(() => read(search), {timeout: 240_000}).toContain(`href="${path}"`);
    expect(await read(`${path}.md`)).toContain(`# ${title}`);
  }

  const page = await browser.newPage();
  await page.goto(origin + path);
  const heading = page.getByRole('heading', {level: 1});
  await expect(heading).toHaveText(title);
  writeFileSync(file, readFileSync(file, 'utf8').replace(`title: ${title}`, 'title: An edited title'));
  // The first edit waits for the route that tells of edits, which is compiled when it is first asked for.
  await expect(heading).toHaveText('An edited title', {timeout: 120_000});
  await page.close();
}
