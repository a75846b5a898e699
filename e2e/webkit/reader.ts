import {Key, type WebDriver, type WebElement} from 'selenium-webdriver';
import type {Reader, Thing} from '../journeys/reader';
import {expect} from '../support';
import {find} from './find';

/** A command of WebDriver that the types lack. */
type Named = WebElement & {getAccessibleName: () => Promise<string>};

const keys: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Control: Key.CONTROL,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE
};

/** A reader with WebKitGTK, which Selenium drives. Addresses without a host are those of `origin`. */
export function webkitReader(driver: WebDriver, origin: string): Reader {
  const inPage = <T>(body: string, thing: Thing, ...rest: unknown[]) =>
    driver.executeScript<T>(`const find = ${find}; const [thing, ...rest] = arguments; ${body}`, thing, ...rest);
  const type = async (...all: string[]) =>
    void (await driver
      .actions()
      .sendKeys(...all)
      .perform());
  return {
    open: (address) => driver.get(new URL(address, origin).href),
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    async click(thing) {
      let found: WebElement[] = [];
      await expect
        .poll(
          async () => {
            found = await inPage<WebElement[]>('return find(thing)', thing);
            return found.length;
          },
          `things that are ${JSON.stringify(thing)}`
        )
        .toBe(1);
      const [element] = found as [WebElement];
      // What the browser tells a screen reader is the name that the journey goes by.
      if ('role' in thing && thing.name) expect(await (element as Named).getAccessibleName()).toBe(thing.name);
      await inPage('rest[0].scrollIntoView({block: "center", behavior: "instant"})', thing, element);
      await element.click();
    },
    async press(key) {
      const parts = key.split('+').map((part) => keys[part] ?? part);
      const actions = driver.actions();
      for (const part of parts) actions.keyDown(part);
      for (const part of parts.toReversed()) actions.keyUp(part);
      await actions.perform();
    },
    type: (text) => type(text),
    async address() {
      const address = await driver.getCurrentUrl();
      return address.slice(new URL(address).origin.length);
    },
    texts: (thing) => inPage('return find(thing).map((element) => element.innerText.trim())', thing),
    property: (thing, name) => inPage('return find(thing)[0]?.[rest[0]]', thing, name),
    run: (body, given) => driver.executeScript(`return (${body})(arguments[0])`, given),
    root: (name) => driver.executeScript('return document.documentElement.getAttribute(arguments[0])', name)
  };
}
