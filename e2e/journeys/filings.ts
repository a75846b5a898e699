import {filingPath} from '@/lib/filings/paths';
import {translator} from '../support';
import type {Journey} from './journey';
import {at, has, sees, type Thing} from './reader';

const zh = translator('zh');
const en = translator('en');
const number = 'Beijing-ChatGLM-20230821';
const said: Thing = {text: en('Code.copied')};

/** What a compliance reader comes for. */
export const filings: readonly Journey[] = [
  {
    tag: '@proof',
    title: 'a filing number is checked, and its record read',
    async walk(reader) {
      await reader.open('/dev/howuse/Filing');
      await reader.click({role: 'textbox', name: zh('FilingCheck.label')});
      await reader.type('beijing chatglm 20230821');
      await reader.click({role: 'button', name: zh('FilingCheck.submit')});
      await at(reader, '/dev/howuse/Filing/check?q=beijing+chatglm+20230821');
      await sees(reader, {role: 'heading', name: zh('FilingCheck.found', {count: 1})}, zh('FilingCheck.found', {count: 1}));
      await reader.click({role: 'link', name: number, within: {role: 'main'}});
      await at(reader, filingPath(number));
      await sees(reader, {role: 'heading', level: 1}, '智谱清言（ChatGLM）');
    }
  },
  {
    title: 'a filing number is copied, and pasted as it is',
    needs: ['script', 'dialog'],
    async walk(reader) {
      await reader.open(`/en${filingPath(number)}`);
      await reader.click({role: 'button', name: en('Filing.copyNumber', {number})});
      await sees(reader, said, en('Code.copied'));
      await reader.press('Control+k');
      await reader.press('Control+v');
      await has(reader, {role: 'combobox', name: en('Search.label')}, 'value', number);
    }
  },
  {
    title: 'code and the page as Markdown are copied, and it is said',
    needs: ['script'],
    async walk(reader) {
      await reader.open('/en/dev/howuse/jsonformat');
      await reader.click({role: 'button', name: en('PageActions.copy')});
      await sees(reader, said, en('Code.copied'));
    }
  }
];
