import {describe, expect, test} from 'vitest';
import type {Finding} from './finding';
import {differentUnits, numbersOf, quantitiesOf} from './numbers';
import {at, en, enFile, line, zh, zhFile} from './page.fixture';
import {checkLanguages, comparePages} from './pair';

describe('both languages', () => {
  const ok =
    '开头 3 次。\n\n## 限制 {/*limits*/}\n\n见[模型](/dev/howuse/model)。\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n```json\n{"a": 1}\n```\n\n<Endpoint id="chat" />\n';
  const okEn =
    'Opening, 3 times.\n\n## Limits\n\nSee [models](/dev/howuse/model).\n\n| A | B |\n|---|---|\n| C | D |\n\n```json\n{"a": 1}\n```\n\n<Endpoint id="chat" />\n';

  test('of a page that agrees give no finding', () => expect(comparePages(zh(ok), en(okEn))).toEqual([]));

  const cases: [string, string, string, Finding][] = [
    [
      'a heading without its id',
      '## 限制 {/*limits*/}',
      '## 限制',
      at(
        zhFile,
        2,
        `heading 1 is "## 限制", and in ${enFile}:${line(2)} it is "## limits".`,
        'Give both pages the same headings; a Chinese one carries the English id: {/*id*/}.'
      )
    ],
    [
      'another heading id',
      '{/*limits*/}',
      '{/*limit*/}',
      at(
        zhFile,
        2,
        `heading 1 is "## limit", and in ${enFile}:${line(2)} it is "## limits".`,
        'Give both pages the same headings; a Chinese one carries the English id: {/*id*/}.'
      )
    ],
    [
      'another heading level',
      '## 限制',
      '### 限制',
      at(
        zhFile,
        2,
        `heading 1 is "### limits", and in ${enFile}:${line(2)} it is "## limits".`,
        'Give both pages the same headings; a Chinese one carries the English id: {/*id*/}.'
      )
    ],
    [
      'a code block of another language',
      '```json',
      '```yaml',
      at(
        zhFile,
        10,
        `code block 1 is "yaml", and in ${enFile}:${line(10)} it is "json".`,
        'Give both pages the same code blocks in the same order.'
      )
    ],
    [
      'a table of another shape',
      '| 丙 | 丁 |\n',
      '| 丙 | 丁 |\n| 丙 | 丁 |\n',
      at(
        zhFile,
        6,
        `table 1 is "3 rows × 2 columns", and in ${enFile}:${line(6)} it is "2 rows × 2 columns".`,
        'Give both tables the same rows and columns.'
      )
    ],
    [
      'another link',
      '/dev/howuse/model)',
      '/dev/faq)',
      at(
        zhFile,
        4,
        `link 1 is "/dev/faq", and in ${enFile}:${line(4)} it is "/dev/howuse/model".`,
        'Link the same address in both languages, without a language prefix.'
      )
    ],
    [
      'another component',
      'id="chat"',
      'id="embeddings"',
      at(
        zhFile,
        14,
        `component 1 is "Endpoint id=embeddings", and in ${enFile}:${line(14)} it is "Endpoint id=chat".`,
        'Use the same components with the same ids in both languages.'
      )
    ],
    [
      'a sample with another key',
      '{"a": 1}',
      '{"b": 1}',
      at(
        zhFile,
        10,
        `the code differs from ${enFile}:${line(10)} in more than comments and texts.`,
        'Keep keys, calls and options the same in both languages.'
      )
    ],
    [
      'another number',
      '3 次',
      '4 次',
      at(
        zhFile,
        0,
        'the numbers of section "opening" differ: only in Chinese 4; only in English 3.',
        'Write the same quantities as digits in both languages, dates as 2025-11-15.'
      )
    ]
  ];
  for (const [what, right, wrong, finding] of cases) {
    test(`of a page with ${what} are refused`, () => {
      expect(ok).toContain(right);
      expect(comparePages(zh(ok.replace(right, wrong)), en(okEn))).toEqual([finding]);
    });
  }

  test('of a page where one heading is missing are refused at its end', () => {
    expect(comparePages(zh('开头。\n'), en('Opening.\n\n## Limits\n'))).toContainEqual({
      file: zhFile,
      line: 1,
      message: `heading 1 is "missing", and in ${enFile}:${line(2)} it is "## limits".`,
      remedy: 'Give both pages the same headings; a Chinese one carries the English id: {/*id*/}.'
    });
  });

  test('may write a quantity their own way', () => {
    expect(numbersOf('2000 万，1.5 亿，3 千，2025-11-15，1,000')).toEqual(new Set(['20000000', '150000000', '3000', '2025-11-15', '1000']));
    expect(numbersOf('20 million, 150 million, 3 thousand, 2025-11-15, 1000')).toEqual(
      new Set(['20000000', '150000000', '3000', '2025-11-15', '1000'])
    );
    expect(numbersOf('2 million')).not.toEqual(numbersOf('2 万'));
    expect(numbersOf('2025 年 12 月与 2025-11')).toEqual(new Set(['2025-12', '2025-11']));
    expect(numbersOf('December 2025 and 2025-11')).toEqual(new Set(['2025-12', '2025-11']));
  });

  test('may name a unit their own way, and not another unit', () => {
    const chinese = '30 天，7 个工作日，24 小时，5 分钟，20 秒，400 毫秒，2000 万 Token，512 个字符，25 MB，20 元，38%，6000 像素';
    const english =
      '30 days, 7 business days, 24 hours, 5 minutes, 20 s, 400 ms, 20 million tokens, 512 characters, 25 MB, CNY 20, 38 percent, 6000 pixels';
    expect(quantitiesOf(chinese).map(({unit}) => unit)).toEqual(quantitiesOf(english).map(({unit}) => unit));
    expect(quantitiesOf(chinese).every(({unit}) => unit)).toBe(true);
    expect(differentUnits(chinese, english)).toEqual([]);
    // One of two texts may leave the unit out.
    expect(differentUnits('保留 30 天', 'kept for 30')).toEqual([]);
    expect(
      comparePages(
        zh('开头。\n\n## 限制 {/*limits*/}\n\n链接 24 小时内有效。\n'),
        en('Opening.\n\n## Limits\n\nThe link lives for 24 days.\n')
      )
    ).toEqual([
      at(
        zhFile,
        2,
        'in section "limits" 24 counts hours in Chinese and days in English.',
        'Correct the unit that is wrong; scripts/checks/numbers.ts has the words that are known.'
      )
    ]);
  });
});

test('a page that one language does not have is refused', () => {
  expect(checkLanguages(['howuse/a', 'howuse/b'], (locale, slug) => locale === 'zh' || slug === 'howuse/a')).toEqual([
    {
      file: 'content/docs/en/howuse/b.mdx',
      line: 1,
      message: 'the page does not exist in this language.',
      remedy: 'Write it; while a whole language is being translated, mark it as `inProgress` in portal.config.ts.'
    }
  ]);
});
