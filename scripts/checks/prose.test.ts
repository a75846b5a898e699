import {describe, expect, test} from 'vitest';
import {at, en, enFile, line, zh, zhFile} from './page.fixture';
import {checkRepetition, checkWording, lengthInWords} from './prose';

describe('wording', () => {
  const cases: [string, string, string, string][] = [
    [
      'Latin without a space',
      '使用API调用。',
      'Chinese and Latin stand without a space: "使用API调用。".',
      'Put a space between 中文 and Latin letters or digits.'
    ],
    [
      'half-width punctuation',
      '先读这里, 再写。',
      'a half-width punctuation mark follows Chinese: "先读这里, 再写。".',
      'Use ，；：！？ in Chinese text.'
    ],
    [
      'half-width brackets',
      '先读 (这里) 再写。',
      'half-width brackets stand in Chinese: "先读 (这里) 再写。".',
      'Use （） in Chinese text.'
    ],
    [
      'a space beside full-width punctuation',
      '先读， 再写。',
      'a space stands beside full-width punctuation: "先读， 再写。".',
      'Remove the space.'
    ]
  ];
  for (const [what, text, message, remedy] of cases) {
    test(`with ${what} is refused in Chinese and not looked for in English`, () => {
      expect(checkWording(zh(`第一段。\n\n${text}\n`))).toEqual([at(zhFile, 2, message, remedy)]);
      expect(checkWording(en(`First.\n\n${text}\n`))).toEqual([]);
    });
  }

  test('that is right passes, in code too', () => {
    expect(checkWording(zh('使用 API 调用（见 `模型model`），共 3 次：\n\n```text\n使用API, 再写\n```\n'))).toEqual([]);
  });

  test('with a spelling the termbase refuses is refused, with the term to use', () => {
    expect(checkWording(zh('请用秘钥。\n'))).toEqual([at(zhFile, 0, '"秘钥" is not the term.', 'Write "API Key" (content/terms.ts).')]);
  });
});

test('a long sentence that stands on two pages is refused, a short one not', () => {
  const sentence = 'This sentence has rather more than fifteen words and so it cannot stand on two pages by mere chance.';
  const again = en(`Short one here. ${sentence}\n`, 'howuse/second');
  expect(checkRepetition([en(`Short one here.\n\n${sentence}\n`), again])).toEqual([
    {
      file: again.doc.file,
      line: line(0),
      message: `this sentence stands in ${enFile}:${line(2)} too: "${sentence.slice(0, 60)}…".`,
      remedy: 'Say it once and link to it, or say what is particular to this page.'
    }
  ]);
  const chinese = '这一句话写得相当长，长到不可能碰巧同时出现在两个不同的页面上，所以检查会把它找出来。';
  expect(checkRepetition([zh(`${chinese}\n`), zh(`${chinese}\n`, 'howuse/second')])).toHaveLength(1);
  expect(checkRepetition([zh(`${chinese}\n`), en(`${chinese}\n`)])).toEqual([]);
});

test('a sentence in which only the model is another counts as the same', () => {
  const sentence = (model: string) =>
    `The free model ${model} answers the same kind of question as its paid sibling and takes as many requests.`;
  expect(checkRepetition([en(`${sentence('GLM-4-Plus')}\n`), en(`${sentence('GLM-4-Air-250414')}\n`, 'howuse/second')])).toHaveLength(1);
});

test('a Chinese sentence is as long as the English one that says the same', () => {
  const pairs: [string, string][] = [
    ['窗口放得下很长的输入，一次回答却很短。', 'The window holds a very long input, but one answer is short.'],
    ['没有 API Key 的请求会被拒绝，返回 401。', 'A request without an API key is refused and answered with 401.'],
    ['结果文件保留 30 天，之后会被删除。', 'Result files are kept for 30 days and then deleted.']
  ];
  for (const [chinese, english] of pairs) {
    expect(Math.abs(lengthInWords(chinese, 'zh') - lengthInWords(english, 'en')), chinese).toBeLessThanOrEqual(3);
  }
});
