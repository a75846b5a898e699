import {languageName, languageTag} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {sidebar, tabs} from '../portal-page';
import {expect, translator} from '../support';
import type {Journey} from './journey';
import {at, has, type Reader, sees, seesNo, type Thing} from './reader';

const zh = translator('zh');
const en = translator('en');
const guide: Thing = {role: 'navigation', name: en('Sidebar.label')};
const link = (name: string, within?: Thing): Thing => ({role: 'link', name, within});
const title = (reader: Reader, text = '') => sees(reader, {role: 'heading', level: 1}, text);
const titleOf = (path: string, locale: 'zh' | 'en' = 'en') => docs.get(locale, path.slice('/dev/'.length))?.meta.title;
const speaks = (reader: Reader, locale: 'zh' | 'en') => expect.poll(() => reader.root('lang')).toBe(languageTag[locale]);

/** Opens the sidebar where it stands behind a button and is not open. */
async function openGuide(reader: Reader) {
  const button: Thing = {role: 'button', name: en('Menu.sections')};
  if ((await reader.texts(button)).length > 0 && (await reader.texts(guide)).length === 0) await reader.click(button);
}

/** Whether an element lies between the sides of the window. It runs in the page. */
function isInSight(selector: string): boolean {
  const {left = -1, right = 0} = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return left >= 0 && right <= innerWidth;
}

/** Reading pages: the ways through them, their languages and their code. */
export const reading: readonly Journey[] = [
  {
    tag: '@proof',
    title: 'entries of the sidebar lead to their pages and are marked there',
    async walk(reader) {
      await reader.open('/en/dev/howuse/introduction');
      for (const {path, label, category} of [sidebar[1], sidebar[3], sidebar[20], sidebar[44]].flatMap((each) => each ?? [])) {
        await openGuide(reader);
        if (category) await reader.click({text: category.en, within: guide});
        await reader.click(link(label.en, guide));
        await at(reader, `/en${path}`);
        await title(reader, titleOf(path));
        await openGuide(reader);
        await has(reader, link(label.en, guide), 'ariaCurrent', 'page');
      }
    }
  },
  {
    tag: '@proof',
    title: 'the tabs lead to their sections and mark themselves',
    async walk(reader) {
      const nav: Thing = {role: 'navigation', name: zh('SectionTabs.label')};
      await reader.open('/dev/faq');
      await sees(reader, {role: 'link', within: nav}, ...tabs.map(({label}) => label.zh));
      for (const {path, label} of tabs) {
        await reader.click(link(label.zh, nav));
        await at(reader, path);
        await has(reader, link(label.zh, nav), 'ariaCurrent', 'page');
      }
      await reader.open('/dev/howuse/websearch');
      await has(reader, link(zh('SectionTabs.guide'), nav), 'ariaCurrent', 'true');
    }
  },
  {
    tag: '@proof',
    title: 'the language is switched and back, the page stays',
    async walk(reader) {
      await reader.open('/dev/howuse/Filing');
      await reader.click(link(languageName.en));
      await at(reader, '/en/dev/howuse/Filing');
      await speaks(reader, 'en');
      await title(reader, titleOf('/dev/howuse/Filing'));
      await reader.click(link(languageName.zh));
      await at(reader, '/dev/howuse/Filing');
      await speaks(reader, 'zh');
    }
  },
  {
    title: 'the language is switched with query and section',
    needs: ['script'],
    async walk(reader) {
      await reader.open('/dev/howuse/websearch?from=mail#parameters');
      await reader.click(link(languageName.en));
      await at(reader, '/en/dev/howuse/websearch?from=mail#parameters');
      await speaks(reader, 'en');
    }
  },
  {
    title: 'back, forward and reload show the page of their address',
    async walk(reader) {
      const [first, second, third] = ['/dev/howuse/websearch', '/dev/howuse/functioncall', '/dev/howuse/retrieval'] as const;
      await reader.open(`/en${first}`);
      for (const path of [second, third]) {
        await openGuide(reader);
        await reader.click(link(sidebar.find((entry) => entry.path === path)?.label.en ?? '', guide));
        await at(reader, `/en${path}`);
      }
      for (const [go, path] of [
        [reader.back, second],
        [reader.back, first],
        [reader.forward, second],
        [reader.reload, second]
      ] as const) {
        await go();
        await at(reader, `/en${path}`);
        await title(reader, titleOf(path));
        await openGuide(reader);
        await has(
          reader,
          {role: 'link', name: sidebar.find((entry) => entry.path === path)?.label.en, within: guide},
          'ariaCurrent',
          'page'
        );
      }
    }
  },
  {
    tag: '@proof',
    title: 'the theme is chosen, and stays on the next page and after a reload',
    needs: ['script', 'storage'],
    async walk(reader) {
      const label = (theme: 'system' | 'light' | 'dark'): Thing => ({
        role: 'button',
        name: en('Theme.label', {theme: en(`Theme.${theme}`)})
      });
      const isTheme = (theme: string | null) => expect.poll(() => reader.root('data-theme')).toBe(theme);
      await reader.open('/en/dev/faq');
      await reader.click(label('system'));
      await reader.click(label('light'));
      await isTheme('dark');
      await reader.click(link(en('SectionTabs.welcome'), {role: 'navigation', name: en('SectionTabs.label')}));
      await at(reader, '/en/dev/welcome');
      await isTheme('dark');
      await reader.reload();
      await isTheme('dark');
      await reader.click(label('dark'));
      await isTheme(null);
    }
  },
  {
    tag: '@proof',
    title: 'the language of the samples is chosen for all of them, and for the next page',
    needs: ['script', 'storage'],
    async walk(reader) {
      const python: Thing = {role: 'radio', name: 'Python', within: {role: 'group', name: en('Code.tabs')}};
      await reader.open('/en/dev/howuse/functioncall');
      await has(reader, python, 'checked', false);
      await reader.click({text: 'Python', within: {role: 'group', name: en('Code.tabs')}});
      await has(reader, python, 'checked', true);
      await reader.open('/en/dev/api/model/embeddings');
      await has(reader, python, 'checked', true);
    }
  },
  {
    tag: '@proof',
    title: 'the row of tabs of a narrow window shows the current one',
    narrow: true,
    async walk(reader) {
      await reader.open('/en/dev/faq');
      await expect.poll(() => reader.run(isInSight, 'body > nav [aria-current]')).toBe(true);
    }
  },
  {
    title: 'the menus of a narrow window open, lead on, and are closed on the way back',
    narrow: true,
    async walk(reader) {
      await reader.open('/en/dev/howuse/introduction');
      await seesNo(reader, guide);
      await reader.click({role: 'button', name: en('Menu.sections')});
      await reader.click(link('Models', guide));
      await at(reader, '/en/dev/howuse/model');
      await seesNo(reader, guide);
      await reader.back();
      await at(reader, '/en/dev/howuse/introduction');
      await seesNo(reader, guide);
      const site: Thing = {role: 'navigation', name: en('TopNavigation.label')};
      await reader.click({role: 'button', name: en('Menu.site')});
      await expect.poll(() => reader.texts({role: 'link', within: site})).toContain(en('TopNavigation.dashboard'));
      await reader.press('Escape');
      await seesNo(reader, site);
    }
  }
];
