import type {CDPSession, Page} from '@playwright/test';

export type Appearance = {width: number; height: number; colorScheme: 'light' | 'dark'};

/**
 * Gives the page's window a width and the reader's colours in one step, without loading the document again: a third of the
 * time that Playwright's own two steps take, which wait for a frame each.
 */
export async function changeWindow(session: CDPSession, {width, height, colorScheme}: Appearance): Promise<void> {
  const features = [
    {name: 'prefers-color-scheme', value: colorScheme},
    {name: 'prefers-reduced-motion', value: 'reduce'}
  ];
  await Promise.all([
    session.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false}),
    session.send('Emulation.setEmulatedMedia', {media: '', features})
  ]);
}

/** Whether the window is as `changeWindow` made it, and by how many pixels the document is wider, with what reaches beyond. */
export async function windowFaults(
  page: Page,
  {width, colorScheme}: {width: number; colorScheme?: Appearance['colorScheme']}
): Promise<string[]> {
  const [inner, dark, beyond, what] = await page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const wide =
      scrollWidth > clientWidth
        ? [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        : [];
    return [
      window.innerWidth,
      window.matchMedia('(prefers-color-scheme: dark)').matches,
      Math.max(0, scrollWidth - clientWidth),
      wide.at(-1)?.outerHTML.slice(0, 120) ?? ''
    ] as const;
  });
  const found: string[] = [];
  const shown = dark ? 'dark' : 'light';
  if (inner !== width || shown !== (colorScheme ?? shown))
    found.push(`the window is ${inner} px and ${shown}, not ${width} px and ${colorScheme}: this check has lost its object`);
  if (beyond > 0) found.push(`at ${width} px the page is ${beyond} px too wide: ${what}`);
  return found;
}
