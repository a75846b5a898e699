import type {Locator, Page} from '@playwright/test';
import type {Reader, Thing} from './reader';

function locate(page: Page, thing: Thing): Locator {
  const place = thing.within ? locate(page, thing.within) : page;
  const found =
    'text' in thing
      ? place.getByText(thing.text, {exact: true})
      : place.getByRole(thing.role, {name: thing.name, level: thing.level, exact: true});
  return found.filter({visible: true});
}

/** A reader with a browser that Playwright drives. */
export function playwrightReader(page: Page): Reader {
  const origin = () => new URL(page.url()).origin;
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    click: (thing) => locate(page, thing).click(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    address: async () => page.url().slice(origin().length),
    texts: (thing) =>
      locate(page, thing)
        .allInnerTexts()
        .then((all) => all.map((text) => text.trim())),
    property: (thing, name) =>
      locate(page, thing)
        .first()
        .evaluate((element, of) => (element as unknown as Record<string, unknown>)[of], name),
    run: (body, given) => page.evaluate(body as (given: unknown) => unknown, given as unknown) as never,
    root: (name) => page.locator('html').getAttribute(name)
  };
}
