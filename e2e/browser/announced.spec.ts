import type {Locator} from '@playwright/test';
import {languageName, languageTag} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {expect, test, translator} from '../support';

const t = translator('en');

/** What a screen reader is told of a part of a page holds no id of ours. */
async function expectNoIds(part: Locator) {
  expect(await part.ariaSnapshot()).not.toMatch(/search-(?:option|page|answers)|\bcode-\d|try-(?:tab|panel|key)/);
}

test('the way to a page is announced without the signs between, a record with its number, the check with its field', async ({page}) => {
  await page.goto('/en/dev/howuse/Filing');
  await expect(page.getByRole('navigation', {name: t('Breadcrumbs.label')}).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "${t('Breadcrumbs.label')}":
        - list:
          - /children: equal
          - listitem:
            - /children: equal
            - link "${t('SectionTabs.guide')}"
          - listitem: Guides
          - listitem: Model Filing
      - paragraph:
        - button "${t('PageActions.copy')}"
        - link "${t('PageActions.view')}"
      - heading "${docs.get('en', 'howuse/Filing')?.meta.title}" [level=1]
      - article:
        - table "${t('Filing.caption', {model: '智谱清言（ChatGLM）'})}":
          - rowgroup:
            - row:
              - rowheader "${t('Filing.numberOf.filing')}"
              - cell:
                - link "Beijing-ChatGLM-20230821"
                - button "${t('Filing.copyNumber', {number: 'Beijing-ChatGLM-20230821'})}"
        - search "${t('FilingCheck.submit')}":
          - textbox "${t('FilingCheck.label')}"
          - paragraph:
            - button "${t('FilingCheck.submit')}"
  `);
  await expectNoIds(page.getByRole('main'));
});

test('languages are announced in their own voice, and tabs of code with the one that is chosen', async ({page}) => {
  await page.goto('/en/dev/howuse/functioncall');
  const languages = page.getByRole('navigation', {name: t('LanguageMenu.label')});
  await expect(languages).toMatchAriaSnapshot(`
    - navigation:
      - /children: equal
      - link "${languageName.zh}"
      - link "${languageName.en}"
  `);
  for (const locale of ['zh', 'en'] as const) {
    const link = languages.getByRole('link', {name: languageName[locale], exact: true});
    await expect(link).toHaveAttribute('lang', languageTag[locale]);
    await expect(link).toHaveJSProperty('ariaCurrent', locale === 'en' ? 'true' : null);
  }
  const tabs = page.getByRole('group', {name: t('Code.tabs'), exact: true}).first();
  await tabs.getByText('Python', {exact: true}).click();
  await expect(tabs).toMatchAriaSnapshot(`
    - group "${t('Code.tabs')}":
      - radio "cURL" [checked=false]
      - radio "Python" [checked]
      - 'group "${t('Code.box', {language: 'python'})}"':
        - code
      - button "${t('Code.copyCode')}"
  `);
  await expectNoIds(page.getByRole('main'));
});

test('the search announces what was found, and what is of the other language in its voice', async ({page}) => {
  await page.goto('/en/dev/howuse/functioncall');
  await page.keyboard.press('/');
  await page.keyboard.type('filing number');
  const dialog = page.getByRole('dialog', {name: t('Search.label')});
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "${t('Search.label')}":
      - combobox "${t('Search.label')}" [expanded]: filing number
      - button "${t('Search.submit')}"
      - button "${t('Search.close')}"
      - status: /\\d+$/
      - listbox "${t('Search.dialog.results')}":
        - group /^${t('Search.kinds.filing')} /:
          - option [selected]
          - option
      - paragraph:
        - checkbox "${t('Search.dialog.slash')}" [checked]
        - link /^${t('Search.dialog.all', {count: ''})} \\(\\d+\\)$/
  `);
  await expect(dialog.getByRole('combobox')).toHaveAttribute('aria-activedescendant', /\w/);
  await expectNoIds(dialog);
  await dialog.getByRole('combobox').fill('收不到短信验证码');
  const foreign = dialog.getByRole('group').filter({hasText: languageName.zh}).first();
  await expect(foreign.locator('strong')).toHaveAttribute('lang', languageTag.zh);
  await expect(foreign.getByRole('option').first()).toHaveAttribute('lang', languageTag.zh);
  await expect(foreign).not.toHaveAttribute('lang');
});

test('the playground announces each of its parts once', async ({page}) => {
  await page.goto('/en/dev/api/model/chat-completions/try');
  await expect(page.getByRole('textbox', {name: t('TryIt.key')})).toBeEnabled();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - form "${t('TryIt.title')}":
        - textbox "${t('TryIt.key')}"
        - paragraph:
          - checkbox "${t('TryIt.keepKey')}"
          - checkbox "${t('TryIt.showKey')}"
        - combobox "${t('TryIt.example')}"
        - combobox "${t('TryIt.form')}"
        - tablist "${t('TryIt.request')}":
          - /children: equal
          - tab "${t('TryIt.asForm')}" [selected]
          - tab "${t('TryIt.asJson')}"
          - tab "${t('TryIt.asCurl')}"
        - tabpanel "${t('TryIt.asForm')}":
          - group "${t('TryIt.body')}"
        - paragraph:
          - button "${t('TryIt.send')}"
      - region "${t('TryIt.answer')}":
        - heading "${t('TryIt.answer')}" [level=2]
        - status: ${t('TryIt.nothingYet')}
  `);
  await expect(page.getByRole('group', {name: t('TryIt.asForm'), exact: true})).toHaveCount(0);
  await expectNoIds(page.getByRole('main'));
});
