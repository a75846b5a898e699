import {expect, test} from 'vitest';
import {checkCitations} from './citations';
import {notInPages} from './prompt';

test('numbers of passages stay, those that lead nowhere go and are named', () => {
  expect(checkCitations('Wait [1]. Double it [3][7]. Stop [0].', 3)).toEqual({
    text: 'Wait [1]. Double it [3]. Stop.',
    cited: [1, 3],
    unknown: [0, 7]
  });
});

test('several numbers in one pair of brackets, of either script, become one each', () => {
  expect(checkCitations('等待【1】。再试[2, 9]。', 2)).toEqual({text: '等待[1]。再试[2]。', cited: [1, 2], unknown: [9]});
});

test('code stays as it is, finished or not', () => {
  for (const code of ['`list[9]`', '```python\nlist[9]\n```\n', '~~~\na[9]\n[9]: https://a.test\n', '  ```\nx[9]\n  ```'])
    expect(checkCitations(`Look: [1]\n${code}`, 1), code).toEqual({text: `Look: [1]\n${code}`, cited: [1], unknown: []});
  expect(checkCitations('```\na[9]\n```\nThen [9].', 1)).toMatchObject({text: '```\na[9]\n```\nThen.', unknown: [9]});
});

test('a number cannot be made a link to elsewhere, and the mark of the rules is not shown', () => {
  expect(checkCitations('Wait [1].\n\n[1]: https://elsewhere.test\n', 1).text.trim()).toBe('Wait [1].');
  expect(checkCitations(`Wait [1]. ${notInPages}`, 1).text).toBe('Wait [1].');
});
