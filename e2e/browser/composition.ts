import type {Page} from '@playwright/test';

/** Letters of an input method in the field that has the focus, and the keys with which its characters are chosen. */
export async function startComposition(page: Page, letters: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {text: letters, selectionStart: letters.length, selectionEnd: letters.length});
  return {
    /** Presses a key, of which browsers then tell by the number of a process. */
    press: (key: string) => session.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229}),
    end: (characters: string) => session.send('Input.insertText', {text: characters})
  };
}
