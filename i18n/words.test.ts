import {type MessageFormatElement, parse, TYPE} from '@formatjs/icu-messageformat-parser';
import {expect, test} from 'vitest';
import en from '@/messages/en.json' with {type: 'json'};
import zh from '@/messages/zh.json' with {type: 'json'};
import {wordsFor} from './words';

/**
 * Words that would say the opposite if two of them were exchanged. Everything else in the tests takes its words from the catalogues,
 * and would follow such an exchange.
 */
const opposites: [text: string, chinese: string, english: string][] = [
  ['Code.copied', '已复制', 'Copied'],
  ['Code.notCopied', '没能复制。请选中文字，用键盘复制。', 'Could not copy. Select the text and copy it with the keyboard.'],
  ['DocPage.previous', '上一篇', 'Previous'],
  ['DocPage.next', '下一篇', 'Next'],
  ['FilingTable.previous', '上一页', 'Previous'],
  ['FilingTable.next', '下一页', 'Next'],
  ['Search.previous', '上一页', 'Previous page'],
  ['Search.next', '下一页', 'Next page'],
  ['Theme.light', '浅色', 'light'],
  ['Theme.dark', '深色', 'dark'],
  ['ModelData.item.input', '输入', 'Input'],
  ['ModelData.item.output', '输出', 'Output'],
  ['ModelData.item.cache-hit', '缓存命中', 'Cache hit'],
  ['ModelData.item.inference', '输入与输出', 'Input and output'],
  ['ModelData.item.batch', '批量处理', 'Batch'],
  ['ModelData.free', '免费', 'Free'],
  ['ModelData.freeInText', '免费', 'free of charge'],
  ['ModelData.context', '上下文', 'Context'],
  ['ModelData.maxOutput', '最大输出', 'Maximum output'],
  ['ModelData.current', '在用', 'Current'],
  ['ModelData.retired', '已下线', 'Retired'],
  ['ModelData.superseded', '已被取代', 'Superseded'],
  ['Filing.place', '属地', 'Place'],
  ['Filing.model', '模型名称', 'Model name'],
  ['Filing.entity', '备案单位', 'Filing entity'],
  ['Filing.number', '备案号', 'Filing number'],
  ['Filing.filedOn', '备案时间', 'Filed on'],
  ['Filing.asOfLabel', '截至', 'As of'],
  ['FilingHistory.events.added', '收入名录', 'Added to the list'],
  ['FilingHistory.events.removed', '从名录中移除', 'Removed from the list'],
  ['FilingHistory.events.restored', '重新列入名录', 'Restored to the list'],
  ['FilingCheck.notFound', '名录中没有这条记录', 'No such record in this list']
];

const at = (catalogue: object, name: string) =>
  name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], catalogue);

for (const [name, chinese, english] of opposites) {
  test(`"${english}" is said where it is meant, in both languages: ${name}`, () => {
    expect([at(zh, name), at(en, name)]).toEqual([chinese, english]);
  });
}

/** Messages in English whose word follows a number, by name. */
const counted = Object.entries(en).flatMap(([group, messages]) => numbered(group, messages));

function numbered(name: string, message: unknown): [string, MessageFormatElement[]][] {
  if (typeof message !== 'string') return Object.entries(message as object).flatMap(([key, value]) => numbered(`${name}.${key}`, value));
  const parts = parse(message);
  return parts.some(({type}) => type === TYPE.plural) ? [[name, parts]] : [];
}

test('the word beside a number is that of one for 1, and that of many for 0, 2 and 5', () => {
  expect(counted.length).toBeGreaterThan(12);
  const {t} = wordsFor('en');
  for (const [name, parts] of counted) {
    const argument = parts.flatMap((part) => (part.type === TYPE.plural ? [part.value] : []))[0] ?? '';
    const say = (count: number) => t(name as never, {input: 7, cached: 8, output: 9, [argument]: count} as never) as string;
    const word = (count: number) => {
      expect(say(count), name).toContain(String(count));
      return say(count).replace(String(count), '#');
    };
    expect([word(0), word(5)], name).toEqual([word(2), word(2)]);
    expect(word(1), name).not.toBe(word(2));
    expect(word(1).length, name).toBeLessThan(word(2).length);
  }
});
