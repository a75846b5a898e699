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

test('a title is read in full and by its initials, from each character on, with what stands between them', () => {
  expect(readingsOf('模型备案')).toEqual({full: ['moxingbeian', 'xingbeian', 'beian', 'an'], initials: ['mxba', 'xba', 'ba']});
  expect(readingsOf('用 API')).toEqual({full: ['yongapi', 'api'], initials: ['ya']});
  expect(readingsOf('重排')).toEqual({full: ['chongpai', 'pai'], initials: ['cp']});
  expect(readingsOf('備案')).toEqual(readingsOf('备案'));
  expect(readingsOf('API 2')).toEqual({full: [], initials: []});
  expect(readingsOf('一二三四五六七八九十百千万').full[0]).toBe('yiersansiwuliuqibajiushibaiqian');
});

test('digits of tones go, those of names stay', () => {
  expect(withoutToneDigits('ce4lve4')).toBe('celve');
  expect(withoutToneDigits('glm46')).toBe('glm46');
  expect(withoutToneDigits('v9x')).toBe('v9x');
});
