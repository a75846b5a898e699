import {models} from '@/content/models';
import {expect, translator} from '../support';
import type {Journey} from './journey';
import {at, has, type Reader, sees, seesNo, type Thing} from './reader';

const zh = translator('zh');
const en = translator('en');
const dialog: Thing = {role: 'dialog', name: en('Search.label')};
const field: Thing = {role: 'combobox', name: en('Search.label'), within: dialog};
const options: Thing = {role: 'option', within: dialog};
const finds = (reader: Reader) => expect.poll(async () => (await reader.texts(options)).length).toBeGreaterThan(1);

/** Finding something: by words, by filters. */
export const searching: readonly Journey[] = [
  {
    title: 'a slash and letters at once: every letter is in the field, and the arrows and Enter lead to a page',
    needs: ['script', 'dialog'],
    async walk(reader) {
      await reader.open('/en/dev/faq');
      await reader.press('/');
      await reader.type('filing');
      await has(reader, field, 'value', 'filing');
      await finds(reader);
      await has(reader, options, 'ariaSelected', 'true');
      await reader.press('ArrowDown');
      await has(reader, options, 'ariaSelected', 'false');
      await reader.press('ArrowUp');
      await has(reader, options, 'ariaSelected', 'true');
      await reader.press('Enter');
      await expect.poll(reader.address).toMatch(/^\/en\/dev\/howuse\/Filing/);
      await seesNo(reader, dialog);
    }
  },
  {
    tag: '@proof',
    title: 'a click on the search and letters at once; Escape closes it with the letters in it, and the next search is empty',
    needs: ['script', 'dialog'],
    async walk(reader) {
      await reader.open('/en/dev/howuse/websearch');
      await reader.click({role: 'link', name: en('TopNavigation.search'), within: {role: 'banner'}});
      await reader.type('glm');
      await has(reader, field, 'value', 'glm');
      await finds(reader);
      await reader.press('Escape');
      await seesNo(reader, dialog);
      await reader.press('Control+k');
      await has(reader, field, 'value', '');
      await reader.press('Escape');
      await seesNo(reader, dialog);
      await at(reader, '/en/dev/howuse/websearch');
    }
  },
  {
    tag: '@proof',
    title: 'the page of the search answers what is typed into it',
    async walk(reader) {
      await reader.open('/search');
      await reader.click({role: 'searchbox', name: zh('Search.label')});
      await reader.type('glm');
      await reader.press('Enter');
      await at(reader, '/search?q=glm');
      await has(reader, {role: 'searchbox', name: zh('Search.label')}, 'value', 'glm');
      await expect.poll(async () => (await reader.texts({role: 'heading', level: 2, within: {role: 'main'}})).length).toBeGreaterThan(3);
    }
  },
  {
    tag: '@proof',
    title: 'models are filtered by kind, and back shows all of them',
    async walk(reader) {
      const names: Thing = {role: 'rowheader', within: {role: 'region', name: zh('ModelData.comparison')}};
      const reasoning = models.filter(({kind}) => kind === 'reasoning');
      const count = (length: number) => expect.poll(async () => (await reader.texts(names)).length).toBe(length);
      await reader.open('/dev/howuse/model');
      await count(models.length);
      const kinds: Thing = {role: 'navigation', name: zh('ModelData.filterKind')};
      await reader.click({role: 'link', name: zh('ModelData.kinds.reasoning'), within: kinds});
      await at(reader, '/dev/howuse/model?kind=reasoning');
      expect(reasoning.length).toBeGreaterThan(0);
      await count(reasoning.length);
      await sees(reader, {text: zh('ModelData.results', {count: reasoning.length})}, zh('ModelData.results', {count: reasoning.length}));
      await reader.back();
      await at(reader, '/dev/howuse/model');
      await count(models.length);
    }
  }
];
