import {expect, test} from 'vitest';
import {compareTexts, distanceWithin} from './difference';

test('edit distance stops at its limit', () => {
  expect(distanceWithin('abc', 'abc', 2)).toBe(0);
  expect(distanceWithin('abc', 'acb', 2)).toBe(2);
  expect(distanceWithin('abc', 'abcde', 2)).toBe(2);
  expect(distanceWithin('abc', 'xyz', 2)).toBe(3);
  expect(distanceWithin('', 'abcdef', 2)).toBe(3);
});

test('the bounded distance is the plain one, wherever that is within the limit', () => {
  const plain = (a: string, b: string): number => {
    let before = Array.from({length: b.length + 1}, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
      const now = [i];
      for (let j = 1; j <= b.length; j++)
        now.push(Math.min((before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
      before = now;
    }
    return before[b.length] ?? 0;
  };
  const words = Array.from({length: 4 ** 5}, (_, index) => index.toString(4).padStart(5, '0').replace(/3/g, '')).filter(
    (_, index) => index % 7 === 0
  );
  expect(words.length).toBe(147);
  for (const limit of [0, 1, 2]) {
    const wrong = words.flatMap((a) =>
      words.filter((b) => distanceWithin(a, b, limit) !== Math.min(plain(a, b), limit + 1)).map((b) => [a, b])
    );
    expect(wrong, `limit ${limit}`).toEqual([]);
  }
});

test('marks only what differs, and never spaces or hyphens', () => {
  expect(compareTexts('ab c', 'a-bd')).toEqual({
    left: [
      {text: 'ab ', differs: false},
      {text: 'c', differs: true}
    ],
    right: [
      {text: 'a-b', differs: false},
      {text: 'd', differs: true}
    ]
  });
});

test('what was put in, left out and changed is marked on the side that has it', () => {
  const marked = (a: string, b: string) => {
    const {left, right} = compareTexts(a, b);
    const write = (side: typeof left) => side.map(({text, differs}) => (differs ? `[${text}]` : text)).join('');
    return [write(left), write(right)];
  };
  expect(marked('same', 'same')).toEqual(['same', 'same']);
  expect(marked('', 'ab')).toEqual(['', '[ab]']);
  expect(marked('ab', '')).toEqual(['[ab]', '']);
  expect(marked('abcd', 'acd')).toEqual(['a[b]cd', 'acd']);
  expect(marked('acd', 'abcd')).toEqual(['acd', 'a[b]cd']);
  expect(marked('abcx', 'abcy')).toEqual(['abc[x]', 'abc[y]']);
  expect(marked('xabc', 'yzabc')).toEqual(['[x]abc', '[yz]abc']);
  expect(marked('A—b', 'a b')).toEqual(['A—b', 'a b']);
  expect(marked('abc123', 'abc321')).toEqual(['abc[1]2[3]', 'abc[3]2[1]']);
});
