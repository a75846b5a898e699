import {spawnSync} from 'node:child_process';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {docPath, docs, parseFrontMatter} from '@/lib/docs';
import {frameIds} from '@/lib/docs/reserved-ids';
import {checkComponents} from '@/scripts/checks/components';
import {type Finding, formatFinding} from '@/scripts/checks/finding';
import {checkLinks} from '@/scripts/checks/links';
import {checkModelNames, checkModelNumbers, checkModelPage} from '@/scripts/checks/models';
import {differentUnits, numbersOf, quantitiesOf} from '@/scripts/checks/numbers';
import {type Page, readPage} from '@/scripts/checks/page';
import {comparePages} from '@/scripts/checks/pair';
import {checkHeadings, checkRepetition, checkWording, lengthInWords} from '@/scripts/checks/prose';
import {checkSamples, syntaxError} from '@/scripts/checks/samples';

const front = `---
title: A page
description: What it says.
updated: 2025-01-02
asOf: 2025-01-01
sources:
  - https://example.org/a
---
`;
/** Line of the file on which the body of a page made by `pageOf` begins. */
const first = front.split('\n').length;

/** A page with this body, as the checks get it. */
function pageOf(locale: Locale, body: string, slug = 'howuse/example', more = ''): Page {
  const file = `content/docs/${locale}/${slug}.mdx`;
  const parsed = parseFrontMatter(file, front.replace('title:', `${more}title:`) + body);
  return readPage({slug, path: `/dev/${slug}`, locale, isFallback: false, file, ...parsed});
}
const zh = (body: string, slug?: string) => pageOf('zh', body, slug);
const en = (body: string, slug?: string) => pageOf('en', body, slug);

const zhFile = 'content/docs/zh/howuse/example.mdx';
const enFile = 'content/docs/en/howuse/example.mdx';
const line = (offset: number) => first + offset;

/** A finding at a line of the body (from 0). */
const at = (file: string, offset: number, message: string, remedy: string): Finding => ({file, line: line(offset), message, remedy});

test('a finding is printed with its file, its line and its remedy', () => {
  expect(formatFinding({file: 'a.mdx', line: 3, message: 'this is wrong.', remedy: 'Mend it.'})).toBe(
    'a.mdx:3: this is wrong.\n    Mend it.'
  );
});

test('a component nobody knows and a picture that is not there are named, in any language', () => {
  expect(checkComponents(zh('<Calout>好</Calout>\n\n![图](/icons/nothing.png)\n\n![图](/icons/192.png)\n'))).toEqual([
    at(zhFile, 0, 'there is no component <Calout>.', 'Did you mean <Callout>?'),
    at(
      zhFile,
      2,
      'there is no picture /icons/nothing.png.',
      'Put it at public/icons/nothing.png, or correct the address; upper and lower case count.'
    )
  ]);
  expect(checkComponents(en('<Unheard />\n'))).toEqual([
    at(enFile, 0, 'there is no component <Unheard>.', 'docs/authoring.md lists the components that a page may use.')
  ]);
});

test.describe('both languages', () => {
  const ok =
    '开头 3 次。\n\n## 限制 {/*limits*/}\n\n见[模型](/dev/howuse/model)。\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n```json\n{"a": 1}\n```\n\n<Endpoint id="chat" />\n';
  const okEn =
    'Opening, 3 times.\n\n## Limits\n\nSee [models](/dev/howuse/model).\n\n| A | B |\n|---|---|\n| C | D |\n\n```json\n{"a": 1}\n```\n\n<Endpoint id="chat" />\n';

  test('of a page that agrees give no finding', () => expect(comparePages(zh(ok), en(okEn))).toEqual([]));

  const cases: [string, string, string, Finding][] = [
    [
      'another heading id',
      '{/*limits*/}',
      '{/*limit*/}',
      at(
        zhFile,
        2,
        `heading 1 is "## limit", and in ${enFile}:${line(2)} it is "## limits".`,
        'Give both pages the same headings; the Chinese one carries the English id: {/*id*/}.'
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
        'Give both pages the same headings; the Chinese one carries the English id: {/*id*/}.'
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
      remedy: 'Give both pages the same headings; the Chinese one carries the English id: {/*id*/}.'
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

test.describe('wording', () => {
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

test.describe('models', () => {
  const numbersRemedy = 'Show the value with <ModelValue …/>, or correct content/models.';

  test('that are not in the data are refused, in a code span, in a sample and in the text', () => {
    const remedy = 'Correct the name or code, or add the model to content/models with its source.';
    expect(
      checkModelNames(en('Use `glm-4-plus`, not `glm-99`.\n\n```json\n{"model": "glm-98"}\n```\n\nGLM-4-Plus and GLM-97-Plus.\n'))
    ).toEqual([
      at(enFile, 0, 'the model "glm-99" is not in the data.', remedy),
      at(enFile, 2, 'the model "glm-98" is not in the data.', remedy),
      at(enFile, 6, 'the model "GLM-97-Plus" is not in the data.', remedy)
    ]);
  });

  test('with a size or a price that is not theirs are refused on their own page', () => {
    const slug = 'howuse/llm/glm-4-plus';
    const wrong = (value: string) => ({
      file: `content/docs/en/${slug}.mdx`,
      line: line(0),
      message: `"${value}" is not among the sizes and prices of the models named here.`,
      remedy: numbersRemedy
    });
    expect(checkModelNumbers(en('It reads 128K tokens.\n', slug))).toEqual([]);
    expect(checkModelNumbers(en('It reads 127K tokens for 7777 yuan.\n', slug))).toEqual([wrong('127K'), wrong('7777 yuan')]);
    expect(checkModelNumbers(en('It reads 127K tokens.\n'))).toEqual([]);
  });

  test('with a size, a price or a day of retirement that is not theirs are refused on every page that names them', () => {
    const finding = (file: string, value: string, what: string) =>
      at(file, 0, `"${value}" is not among the ${what} of the models named here.`, numbersRemedy);
    const sizes = 'sizes and prices';
    expect(checkModelNumbers(en('GLM-4-Plus reads 128K. Something else has 99K.\n'))).toEqual([]);
    expect(checkModelNumbers(en('GLM-4-Plus reads 99K tokens for ¥7.\n'))).toEqual([
      finding(enFile, '99K', sizes),
      finding(enFile, '¥7', sizes)
    ]);
    expect(checkModelNumbers(zh('GLM-4-Plus 可读 99K，每百万 Token 7 元。\n'))).toEqual([
      finding(zhFile, '99K', sizes),
      finding(zhFile, '7 元', sizes)
    ]);
    // The steps of a price are data too.
    expect(checkModelNumbers(en('GLM-4.6 has a price step at 32K of input.\n'))).toEqual([]);
    expect(checkModelNumbers(en('GLM-Z1-Air was retired on 2025-11-15.\n'))).toEqual([]);
    expect(checkModelNumbers(en('GLM-Z1-Air was retired on 2025-11-16.\n'))).toEqual([finding(enFile, '2025-11-16', 'days of retirement')]);
  });
});

test('the page of a model has its specification, endpoint, errors and samples in four languages of code', () => {
  const slug = 'howuse/llm/glm-4-plus';
  const sample = (label: string) => `\n\`\`\`text ${label}\nx\n\`\`\`\n`;
  const whole = `Text.\n\n<ModelSpec id="glm-4-plus" />\n\n<Endpoint id="chat" />\n\n<ErrorTable codes={[1210]} />\n${['cURL', 'Python', 'Node', 'Java'].map(sample).join('')}`;
  expect(checkModelPage(en(whole, slug))).toEqual([]);
  expect(checkModelPage(en(whole.replace(sample('Java'), '').replace('<ErrorTable codes={[1210]} />', ''), slug))).toEqual([
    {
      file: `content/docs/en/${slug}.mdx`,
      line: 1,
      message: 'the page of a model lacks <ErrorTable />, a sample labelled Java.',
      remedy: 'Add what is missing.'
    }
  ]);
  expect(checkModelPage(en('Text.\n'))).toEqual([]);
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

test.describe('headings', () => {
  test('that are three, with no level skipped, pass', () => expect(checkHeadings(en('## A\n\n### B\n\n## C\n'))).toEqual([]));

  test('that are fewer than three are refused, unless the page says why', () => {
    expect(checkHeadings(en('## A\n'))).toEqual([
      {
        file: enFile,
        line: 1,
        message: 'the page has 1 headings.',
        remedy: 'Write at least three, or state the reason as shortBecause in the front matter.'
      }
    ]);
    expect(checkHeadings(pageOf('en', '## A\n', 'howuse/example', 'shortBecause: One list says it all.\n'))).toEqual([]);
  });

  test('that skip a level or repeat an id are refused', () => {
    expect(checkHeadings(zh('## 甲 {/*a*/}\n\n#### 乙 {/*b*/}\n\n## 丙 {/*a*/}\n'))).toEqual([
      at(zhFile, 2, '"乙" skips a heading level.', 'Use ### there.'),
      at(zhFile, 4, 'the heading id "a" stands twice.', 'Word one heading differently; in Chinese give it its own {/*id*/}.')
    ]);
  });
});

test('an id that the frame or a list of the page has is refused for a heading', () => {
  const taken = (id: string, text: string) => [
    `the heading id "${id}" belongs to something else on the page.`,
    `Word the heading differently, or give it an id of its own in both languages: ## ${text} {/*about-${id}*/}.`
  ];
  const found = (body: string) =>
    checkHeadings(zh(`${body}\n\n## 二 {/*b*/}\n\n## 三 {/*c*/}\n`)).map(({file, line: at, message, remedy}) => [
      file,
      at,
      message,
      remedy
    ]);
  for (const id of frameIds()) expect(found(`## 甲 {/*${id}*/}`)).toEqual([[zhFile, line(0), ...taken(id, '甲')]]);
  for (const text of ['Content', 'Sidebar', 'Site menu'])
    expect(found(`## ${text}`)).toEqual([[zhFile, line(0), ...taken(text.toLowerCase().replace(' ', '-'), text)]]);
  expect(found('## 甲 {/*error-1301*/}\n\n<ErrorTable />')).toEqual([[zhFile, line(0), ...taken('error-1301', '甲')]]);
  expect(found('## 甲 {/*error-1301*/}\n\n<ErrorTable codes={[1301]} />')).toEqual([]);
});

test('the frame of a page of content has no id that the check does not know, and no document has an id twice', async ({request}) => {
  const known = frameIds();
  for (const locale of locales) {
    for (const slug of docs.listAll()) {
      const html = await (await request.get(localePath(locale, docPath(slug)), {headers: {Accept: 'text/html'}})).text();
      const idsOf = (text: string) => [...text.matchAll(/<[a-z][^<>]*? id="([^"]*)"/g)].map(([, id = '']) => id);
      const frame = idsOf(html.replace(/<article[\s\S]*?<\/article>/, ''));
      expect(frame.length, slug).toBeGreaterThan(3);
      expect(
        frame.filter((id) => !known.has(id)),
        slug
      ).toEqual([]);
      const all = idsOf(html);
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        slug
      ).toEqual([]);
    }
  }
});

test.describe('links', () => {
  const target = en('## Limits\n\n## Price\n', 'howuse/target');
  const check = (text: string) => checkLinks([en(`${text}\n\n## Here\n`), target], [], ['/', '/login']);

  test('to pages, anchors, the platform and other hosts pass', () => {
    expect(
      check(
        '[a](/dev/howuse/target) [b](/dev/howuse/target#price) [c](#here) [d](/console/overview) [e](https://example.org/x) [f](/) [g](/dev/howuse/target?x=1#limits) [h](tel:123)'
      )
    ).toEqual([]);
  });

  test('that lead nowhere are refused, on components too', () => {
    const remedy = 'Correct the address; upper and lower case count.';
    expect(check('[a](/dev/howuse/nothing)')).toEqual([at(enFile, 0, 'the link /dev/howuse/nothing leads nowhere.', remedy)]);
    expect(check('[a](/dev/howuse/Target)')).toEqual([at(enFile, 0, 'the link /dev/howuse/Target leads nowhere.', remedy)]);
    expect(check('Text.\n\n<Card title="x" href="/dev/x">y</Card>')).toEqual([at(enFile, 2, 'the link /dev/x leads nowhere.', remedy)]);
  });

  test('to an anchor that is not there are refused, with those that are', () => {
    expect(check('[a](/dev/howuse/target#limit)')).toEqual([
      at(enFile, 0, 'the page of /dev/howuse/target#limit has no anchor "limit".', 'Use one of: limits, price.')
    ]);
    expect(check('[a](#there)')).toEqual([at(enFile, 0, 'the page of #there has no anchor "there".', 'Use one of: here.')]);
  });

  test('that carry a language are refused', () => {
    expect(check('[a](/en/dev/howuse/target)')).toEqual([
      at(enFile, 0, 'the link /en/dev/howuse/target carries a language.', 'Leave the language out; the page adds its own.')
    ]);
  });

  test('know the anchors of lists that come from the data', () => {
    const list = en('<FilingRecords />\n', 'howuse/list');
    const check = (anchor: string) => checkLinks([list], [en(`[a](/dev/howuse/list#${anchor})\n`)], []);
    expect(check('Beijing-ChatGLM-20230821')).toEqual([]);
    expect(check('Beijing-Nothing-1')).toHaveLength(1);
  });
});

test.describe('samples', () => {
  const good = {
    json: '{"a": [1, 2]}',
    javascript: 'const a = await fetch("x");',
    python: 'def f(a):\n    return a\n',
    java: 'class A {\n  void f() { int a = 1; }\n}',
    go: 'package main\n\nfunc main() {}\n',
    bash: 'curl -s "$URL" | head',
    yaml: 'a:\n  - b'
  };
  const bad: Record<keyof typeof good, [string, number]> = {
    json: ['{"a": 1,}', 0],
    javascript: ['const a = 1;\nconst = 2;', 1],
    python: ['def f(a):\n    return (a\n', 1],
    java: ['class A {\n  void f( { }\n}', 1],
    go: ['package main\n\nfunc main( {}\n', 2],
    bash: ['if true; then\n  echo x', 0],
    yaml: ['a: [b', 0]
  };

  for (const [language, code] of Object.entries(good) as [keyof typeof good, string][]) {
    test(`in ${language} are parsed`, () => {
      expect(syntaxError({language, code})).toBeUndefined();
      const [wrong, offset] = bad[language];
      const [finding, ...others] = checkSamples(enFile, en(`Text.\n\n\`\`\`${language}\n${wrong}\n\`\`\`\n`).samples);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({file: enFile, remedy: 'Correct the sample so that it parses.'});
      expect(finding?.message).toMatch(new RegExp(`^the sample is not ${language}: .`));
      // The grammars may notice a slip on the line after it.
      expect([line(3 + offset), line(4 + offset)]).toContain(finding?.line);
    });
  }

  test('of a command have a body that parses', () => {
    const code = `curl https://example.org -d '{"model": "glm-4-plus",}'`;
    expect(checkSamples(enFile, en(`\`\`\`bash\n${code}\n\`\`\`\n`).samples)).toEqual([
      at(
        enFile,
        0,
        expect.stringMatching(/^the body of the request is not json: /) as unknown as string,
        'Correct the JSON in the command.'
      )
    ]);
  });

  test('name a language that is known', () => {
    expect(checkSamples(enFile, en('```ruby\nputs 1\n```\n').samples)).toEqual([
      at(
        enFile,
        0,
        'the code fence names the language "ruby".',
        'Use one of bash, go, html, http, java, javascript, json, python, toml, xml, yaml, text.'
      )
    ]);
  });

  test('show no key that looks real', () => {
    const keys = [`${'0123456789abcdef'.repeat(2)}.${'Ab'.repeat(8)}`, `sk-${'a1'.repeat(10)}`, `eyJ${'a'.repeat(24)}.x`];
    for (const key of keys) {
      expect(checkSamples(enFile, en(`\`\`\`bash\nexport KEY=${key}\n\`\`\`\n`).samples)).toEqual([
        at(enFile, 0, 'the sample shows something that looks like a real key.', 'Use a placeholder such as $ZHIPU_API_KEY.')
      ]);
    }
    expect(checkSamples(enFile, en('```bash\ncurl -H "Authorization: Bearer $ZHIPU_API_KEY" https://example.org\n```\n').samples)).toEqual(
      []
    );
  });
});

test('the content of this portal has no findings', () => {
  test.setTimeout(120_000);
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts'], {encoding: 'utf8'});
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ pages checked, 0 findings\.$/m);
  expect(Number(stdout.match(/^(\d+) pages/m)?.[1])).toBeGreaterThanOrEqual(2 * 52);
  expect(status).toBe(0);
});
