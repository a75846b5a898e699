import {expect, test} from 'vitest';
import {readingsOf, typedPinyin, withoutToneDigits} from './pinyin';

/** Ways to type a text, and the text. */
const typed: [string, string[]][] = [
  ['策略', ['celue', 'celve', 'celüe', 'cèlüè', 'cèlvè', 'ce4lve4', 'ce4lüe4']],
  ['绿色', ['lvse', 'lüse', 'lǜsè', 'lv4se4']],
  ['女性', ['nvxing', 'nüxing', 'nǚxìng', 'nv3xing4']],
  ['需要', ['xuyao', 'xvyao', 'xüyao', 'xūyào']],
  ['虐待', ['nuedai', 'nvedai', 'nüèdài']]
];

for (const [text, ways] of typed) {
  test(`${text} is read however it is typed`, () => {
    const [reading] = readingsOf(text).full;
    for (const way of ways) expect(typedPinyin(withoutToneDigits(typedPinyin(way))), way).toBe(reading);
  });
}
