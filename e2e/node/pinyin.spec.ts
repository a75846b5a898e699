import {expect, test} from '@playwright/test';
import {readingsOf, typedPinyin, withoutToneDigits} from '@/lib/search/pinyin';
import {searchPortal} from '@/lib/search/portal';

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

test('a page is found by its pinyin with u, v, ü, tones and digits of tones', () => {
  for (const query of ['celue', 'celve', 'cèlüè', 'CÈLÜÈ', 'ce4lve4', 'celüe']) {
    const {match, results} = searchPortal({locale: 'zh', query});
    expect([match, results[0]?.href], query).toEqual(['pinyin', '/dev/howuse/prompt']);
  }
});
