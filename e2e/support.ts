import {test as base, expect, type Page} from '@playwright/test';
import {createTranslator} from 'next-intl';
import type {Locale} from '@/i18n/routing';
import en from '@/messages/en.json' with {type: 'json'};
import zh from '@/messages/zh.json' with {type: 'json'};

/** The words of the interface as a reader meets them. */
export const messages = {zh, en} as const;

/** Translator over the catalogues, so that specs name things as the interface does. */
export function translator(locale: Locale) {
  return createTranslator({locale, messages: messages[locale]});
}

/** A page that fails its test on any console message, page error, failed request or request to another host. */
export const test = base.extend<{page: Page}>({
  page: async ({page, baseURL}, use) => {
    const problems: string[] = [];
    page.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('request', (request) => {
      const {origin, protocol} = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
        problems.push(`request to another host: ${request.url()}`);
    });
    await use(page);
    expect(problems).toEqual([]);
  }
});

export {expect};
