import {expect, test} from 'vitest';
import {wordings} from '@/content/wording';
import {type Locale, locales} from '@/i18n/routing';
import {readCatalogue} from './catalogues';
import {checkLanguage, checkMessages, languageOf} from './language';
import type {Page} from './page';

/** A sentence for each wording of content/wording.ts, in its order, and one beside it that says the same as it should be said. */
const planted: Partial<Record<Locale, [wrong: string, right: string][]>> = {
  zh: [
    ['价格由厂商公布。', '价格由官方公布。'],
    ['参数表里印出的默认值。', '参数表里写明的默认值。'],
    ['文字更新于 2026-11-23', '最后更新 2026-11-23'],
    ['一页一址。', '每页都有固定地址。'],
    ['想得深的任务。', '需要深度思考的任务。'],
    ['延长强化学习。', '扩展强化学习。'],
    ['面向编码工具的订阅。', '面向编程工具的订阅，模型编码不变。'],
    ['批量处理和阶梯定价的模型。', '批量处理和分档计价的模型。'],
    ['所读资料没有价格。', '我们读到的资料没有价格。'],
    ['不含您填写的密钥。', '不含你填写的密钥。'],
    ['录音不超过 60 s，每段 100 ms。', '录音不超过 60 秒，每段 100 毫秒。'],
    ['每张不超过 6000×6000 px。', '每张不超过 6000×6000 像素。'],
    ['凭任务 id 取结果。', '凭任务 ID 取结果。'],
    ['取出任务编号和请求的标识。', '取出任务 ID 和请求 ID，与备案编号无关。'],
    ['每个最终用户。', '每个终端用户。'],
    ['接口定义把它列为必填。', '接口规范把它列为必填。'],
    ['创建一个 Key。', '在 API Keys 页面创建一个 API Key。'],
    ['以下是 2025-12 的数字。', '以下是 2025 年 12 月的数字，截至 2025-12-18。'],
    ['于 2025 年 1 月 1 日发布。', '于 2025-01-01 发布。'],
    ['价格为每百万 Token ¥0.5。', '价格为每百万 Token 0.5 元。'],
    ['下面的标识与数量为虚构。', '下面的 ID 与数量仅为示例。'],
    ['参考文档中没有该字段。', '接口参考中没有该字段，仅供参考。'],
    ['来源没有说明。', '资料没有说明，来源见页末。'],
    ['响应体如下，文字由我们编写。', '响应体如下，其中的提示文字为示例。'],
    ['GLM 编码套餐的订阅者。', 'GLM Coding Plan（编码套餐）的订阅者。'],
    ['视觉表单没有这个参数。', '视觉模型的请求体没有这个参数。'],
    ['用量只出现在最后一段。', '用量只出现在最后一个数据块里。'],
    ['每周提示次数。', '每周提问次数。'],
    ['最大画面为 4K。', '最高分辨率为 4K。'],
    ['由 API Key 签发的令牌。', '由 API Key 签发的 JWT。'],
    ['自定义的任务 ID。', '自定义的请求 ID；任务 ID 由平台生成。'],
    ['5 人天的支持。', '5 人日的支持。'],
    ['门户列出三种用途。', '旧版门户列出三种用途，本门户也列出。']
  ],
  en: [
    ['The color of the center is licensed; license it.', 'The colour of the centre, at the Help Center.'],
    ['It costs CNY 20, or 20 yuan.', 'It costs ¥20, in Chinese yuan.'],
    ['The figures of 2025-12.', 'The figures of December 2025, as of 2025-12-18.'],
    ['Released on 28 July 2025.', 'Released on 2025-07-28.'],
    ['At most 60 s.', 'At most 60 seconds.'],
    ['Mono, 16 bit.', 'Mono, 16-bit.'],
    ['Fetch it by task id.', 'Fetch it by task ID.'],
    ['The details stand on its own page.', 'The details are on its own page.'],
    ['Every operation wants one request header.', 'Every operation requires a request header.'],
    ['Newer models think by parameter.', 'Newer models control thinking with a parameter.'],
    ['Build a judge of your own.', 'Build your own judge.'],
    ['What one sees', 'Symptom'],
    ['By the portal it takes no size.', 'According to the old portal, it accepts no size.'],
    ['4095, one more by the specification.', '4095, one more according to the specification.'],
    ['No refunds, says the FAQ.', 'According to the FAQ, there are no refunds.'],
    ['It came out on 2025-07-28.', 'It was released on 2025-07-28.'],
    ['The page prints none.', 'The page gives none.'],
    ['The day of retirement is not known.', 'The retirement date is not known.'],
    ['It answers with HTTP 429.', 'It returns HTTP 429.'],
    ['It returns at once.', 'It returns immediately.'],
    ['The GLM-4.5 family.', 'The GLM-4.5 series.'],
    ['It makes a picture.', 'It generates an image.'],
    ['Your user level.', 'Your user tier.'],
    ['The lowest price step.', 'The lowest price bracket.'],
    ['Tuned models cannot be downloaded.', 'Fine-tuned models cannot be downloaded.'],
    ['The API definition requires it.', 'The API specification requires it.'],
    ['Its free sibling.', 'The free model of the series.'],
    ['A stock of texts.', 'A large number of texts.'],
    ['An old plugin.', 'An old plug-in.'],
    ['By email.', 'By e-mail.'],
    ['Uploads in too quick succession.', 'Uploads that are too frequent.'],
    ['The portal gives 30K.', 'The old portal gives 30K, and so does this portal.'],
    ['Whether it still works was not found.', 'No source says whether it still works; the price was not found.'],
    ['Parse the file first, see FileQA.', 'Parse the file first; see FileQA. For prices, see Pricing.'],
    ['Follow changes of prices.', 'Follow changes to prices.'],
    ['The vision form does not have it.', 'The request body for vision models does not have it.'],
    ['Half the normal price.', 'Half the standard price.'],
    ['Your own task ID.', 'Your own request ID.'],
    ['The limit of your level.', 'The limit of your tier.']
  ]
};

for (const locale of locales) {
  test(`each wording to avoid is named in ${locale}, with what to use`, () => {
    const listed = wordings[locale] ?? [];
    const pairs = planted[locale] ?? [];
    expect(pairs).toHaveLength(listed.length);
    listed.forEach(({use}, index) => {
      const [wrong, right] = pairs[index] ?? ['', ''];
      expect(
        languageOf(wrong, locale).map(({remedy}) => remedy),
        wrong
      ).toContain(`Use: ${use} (content/wording.ts).`);
      expect(languageOf(right, locale), right).toEqual([]);
    });
  });
}

test('titles, descriptions, labels of components and messages are looked at, and named by their place', () => {
  const page = {
    doc: {file: 'a.mdx', locale: 'en', meta: {title: 'Task ids', description: 'In too quick succession'}},
    prose: [{text: 'Fine.', line: 9}],
    elements: [{name: 'Flow', attributes: {label: 'A step', nodes: '["Task id"]'}, line: 7}]
  } as unknown as Page;
  expect(checkLanguage(page).map(({line}) => line)).toEqual([1, 1, 7]);
  const text = '{\n  "Menu": {\n    "open": "By email"\n  }\n}';
  expect(checkMessages(readCatalogue('messages/en.json', text), 'en')).toEqual([
    expect.objectContaining({line: 3, message: expect.stringContaining('the message "Menu.open": "email" in "By email"')})
  ]);
});
