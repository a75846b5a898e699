import {expect, test} from 'vitest';
import {readYaml} from './yaml';

test('a text of YAML that stands on several lines is joined as Chinese is', () => {
  const source = 'a: 一行\n  二行 API\n  三行\nb: >-\n  甲，\n  乙 丙\nc: |-\n  一\n  二\nd: "one\n  two"\n';
  expect(readYaml(source, 'zh')).toEqual({a: '一行二行 API 三行', b: '甲，乙 丙', c: '一\n二', d: 'one two'});
  expect(() => readYaml('a: b: c', 'zh')).toThrow();
});

const big = '8868902201637896193';

test('a number in YAML whose digits would change is refused', () => {
  expect(() => readYaml(`a: ${big}\n`, 'en')).toThrow(`the number ${big} has more digits than are kept. Put it in quotes, as a text.`);
  expect(readYaml(`a: '${big}'\nb: 12\n`, 'en')).toEqual({a: big, b: 12});
});
