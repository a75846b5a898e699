import type {ModelInput} from '@/lib/data/schema';
import {chat, concurrencyUnknown, laterPriceList, openapi, overview, parameters, pricing, specification} from './common';
import {from32K, longAnswer, longInput, shortAnswer, shortInput, tier} from './price-tiers';

const thinkingGuide = 'https://docs.bigmodel.cn/cn/guide/capabilities/thinking-mode';
const pricePage = 'https://bigmodel.cn/pricing';
/** The parameter page and the price page of the new documentation as read in autumn 2026. */
const autumn = '2026-10-01';

const priceOfCopy = {
  zh: '价格取自官方价格页的一份公开副本，抓取日期不详，当时 GLM-5.2 标为新品。',
  en: 'The prices come from a public copy of the official price page, captured on an unknown date, when GLM-5.2 was marked as new.'
};
const disputedThinking = {
  zh: '思考模式页写明默认思考、可用 disabled 关闭，接口规范的文字却称 GLM-4.7 始终思考。',
  en: 'The page on thinking modes says that thinking is on by default and can be turned off with disabled; the text of the specification says that GLM-4.7 always thinks.'
};
const onlyInOctober = {
  zh: '2026-07-11 的接口规范还没有该编码，2026 年 10 月的页面才列出。',
  en: 'The API specification of 2026-07-11 does not yet list this code; pages of October 2026 do.'
};

const text = {
  kind: 'language',
  status: {state: 'current'},
  input: ['text'],
  output: ['text'],
  context: '200K',
  maxOutput: '128K',
  maxTokens: {default: 65536, max: 131072},
  sampling: {temperature: 1, topP: 0.95},
  thinking: 'switch',
  pricesAsOf: specification,
  endpoints: chat,
  capabilities: ['streaming', 'async', 'function-calling', 'structured-output', 'context-cache', 'thinking'],
  asOf: specification
} satisfies Partial<ModelInput>;
const sources = [overview, parameters, thinkingGuide, pricePage, openapi];

const vision = {
  kind: 'visual-reasoning',
  status: {state: 'current'},
  input: ['text', 'image', 'video', 'file'],
  output: ['text'],
  maxTokens: {default: 65536, max: 131072},
  endpoints: chat
} satisfies Partial<ModelInput>;

/** Models that came after autumn 2025: the 4.7 and 5 families, for readers who have to choose today. */
export const laterModels: ModelInput[] = [
  {
    ...text,
    id: 'glm-4.7',
    code: 'glm-4.7',
    name: 'GLM-4.7',
    releasedOn: '2025-12-22',
    summary: {
      zh: 'GLM-4.6 之后的文本模型，编程与工具协同更强，可以按轮开关思考。',
      en: 'The text model after GLM-4.6, stronger at coding and tool use; thinking can be set turn by turn.'
    },
    thinking: 'disputed',
    weights: {url: 'https://huggingface.co/zai-org/GLM-4.7', licence: 'MIT'},
    prices: [...tier(shortAnswer, 2, 8, 0.4), ...tier(longAnswer, 3, 14, 0.6), ...tier(longInput('200K'), 4, 16, 0.8)],
    notes: [
      priceOfCopy,
      disputedThinking,
      {zh: '发布日期取自第三方模型列表。', en: 'The release date comes from a third-party list of models.'},
      concurrencyUnknown
    ],
    sources: [...sources, laterPriceList]
  },
  {
    ...text,
    id: 'glm-4.7-flashx',
    code: 'glm-4.7-flashx',
    name: 'GLM-4.7-FlashX',
    summary: {
      zh: 'GLM-4.7 的轻量高速版，用于写作、翻译与长文本。',
      en: 'The lightweight, fast version of GLM-4.7, for writing, translation and long text.'
    },
    maxTokens: undefined,
    thinking: 'disputed',
    endpoints: ['chat'],
    capabilities: text.capabilities.filter((capability) => capability !== 'async'),
    prices: tier(undefined, 0.5, 3, 0.1),
    notes: [priceOfCopy, disputedThinking, concurrencyUnknown],
    sources
  },
  {
    ...text,
    id: 'glm-4.7-flash',
    code: 'glm-4.7-flash',
    name: 'GLM-4.7-Flash',
    releasedOn: '2026-01-19',
    summary: {zh: 'GLM-4.7 系列的免费模型。', en: 'The free model of the GLM-4.7 series.'},
    maxTokens: undefined,
    thinking: 'disputed',
    endpoints: ['chat'],
    capabilities: text.capabilities.filter((capability) => capability !== 'async'),
    prices: [{item: 'inference', amount: 0, unit: 'million-tokens'}],
    notes: [
      priceOfCopy,
      disputedThinking,
      {zh: '发布日期取自第三方模型列表。', en: 'The release date comes from a third-party list of models.'},
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 1。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 1 in early 2026.'
      }
    ],
    sources: [...sources, laterPriceList]
  },
  {
    ...text,
    id: 'glm-5',
    code: 'glm-5',
    name: 'GLM-5',
    summary: {
      zh: '2026 年初的旗舰基座模型，面向编程与长程智能体任务。',
      en: 'The flagship base model of early 2026, for coding and long-running agent tasks.'
    },
    prices: [...tier(shortInput, 4, 18, 1), ...tier(from32K, 6, 22, 1.5)],
    notes: [
      priceOfCopy,
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 5。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 5 in early 2026.'
      }
    ],
    sources
  },
  {
    ...text,
    id: 'glm-5-turbo',
    code: 'glm-5-turbo',
    name: 'GLM-5-Turbo',
    summary: {zh: 'GLM-5 系列的 Turbo 版。', en: 'The Turbo version of the GLM-5 series.'},
    prices: [...tier(shortInput, 5, 22, 1.2), ...tier(from32K, 7, 26, 1.8)],
    notes: [priceOfCopy, concurrencyUnknown],
    sources
  },
  {
    ...text,
    id: 'glm-5.1',
    code: 'glm-5.1',
    name: 'GLM-5.1',
    summary: {
      zh: '2026 年 4 月接口参考的默认文本模型。',
      en: 'The default text model of the API reference of April 2026.'
    },
    prices: [...tier(shortInput, 6, 24, 1.3), ...tier(from32K, 8, 28, 2)],
    notes: [priceOfCopy, concurrencyUnknown],
    sources
  },
  {
    ...text,
    id: 'glm-5.2',
    code: 'glm-5.2',
    name: 'GLM-5.2',
    context: '1M',
    summary: {
      zh: '2026 年 7 月接口参考的默认文本模型，上下文 1M，支持 reasoning_effort。',
      en: 'The default text model of the API reference of July 2026, with a context of 1M and support for reasoning_effort.'
    },
    prices: tier(undefined, 8, 28, 2),
    notes: [priceOfCopy, concurrencyUnknown],
    sources
  },
  {
    ...text,
    id: 'glm-5.3',
    code: 'glm-5.3',
    name: 'GLM-5.3',
    context: '1M',
    summary: {
      zh: '2026 年 10 月接口参考的默认文本模型，上下文 1M，思考不能关闭，只能用 reasoning_effort 调节。',
      en: 'The default text model of the API reference of October 2026, with a context of 1M; thinking cannot be turned off, only adjusted with reasoning_effort.'
    },
    thinking: 'always',
    prices: tier(undefined, 8, 28, 2),
    pricesAsOf: '2026-09-09',
    notes: [onlyInOctober, concurrencyUnknown],
    asOf: autumn,
    sources: [parameters, pricing, overview]
  },
  {
    ...vision,
    id: 'glm-5v-turbo',
    code: 'glm-5v-turbo',
    name: 'GLM-5V-Turbo',
    context: '200K',
    maxOutput: '128K',
    summary: {
      zh: '2026 年 7 月接口参考的默认视觉模型。',
      en: 'The default vision model of the API reference of July 2026.'
    },
    sampling: {temperature: 0.8, topP: 0.6},
    releasedOn: '2026-04-02',
    prices: [],
    pricesAsOf: specification,
    capabilities: ['streaming', 'async', 'thinking'],
    notes: [
      {
        zh: '我们读到的资料没有人民币价格，也没有各等级的并发数；思考能否关闭未见说明。',
        en: 'The sources we read give no price in Chinese yuan and no concurrency by tier, and do not say whether thinking can be turned off.'
      },
      {
        zh: '异步接口页称它支持函数调用，同步接口的结构只列出 GLM-4.6V 与 AutoGLM-Phone。',
        en: 'The page of the asynchronous operation says that it supports function calls; the schema of the synchronous one only lists GLM-4.6V and AutoGLM-Phone.'
      }
    ],
    asOf: specification,
    sources: [openapi, parameters, 'https://github.com/zai-org/GLM-V']
  },
  {
    ...vision,
    id: 'glm-5.3-flash',
    code: 'glm-5.3-flash',
    name: 'GLM-5.3-Flash',
    context: '1M',
    maxOutput: '128K',
    summary: {
      zh: '低价的多模态模型，接受图片、视频和文件，思考不能关闭。',
      en: 'A low-priced multimodal model that accepts images, video and files; thinking cannot be turned off.'
    },
    sampling: {temperature: 1, topP: 0.95},
    thinking: 'always',
    prices: tier(undefined, 0.8, 2.8, 0.23),
    pricesAsOf: '2026-09-09',
    capabilities: ['streaming', 'async', 'function-calling', 'context-cache', 'thinking'],
    notes: [
      {
        zh: '这里是刊例价；刊例价 50% 的优惠价按公告到 2026-09-09 结束。',
        en: 'This is the list price; a 50% discount was announced until 2026-09-09.'
      },
      onlyInOctober,
      concurrencyUnknown
    ],
    asOf: autumn,
    sources: [parameters, pricing]
  },
  {
    ...vision,
    id: 'glm-5.3-flashx',
    code: 'glm-5.3-flashx',
    name: 'GLM-5.3-FlashX',
    context: '1M',
    maxOutput: '128K',
    summary: {
      zh: 'GLM-5.3-Flash 的高速版，2026 年 10 月接口参考的默认视觉模型。',
      en: 'The fast version of GLM-5.3-Flash and the default vision model of the API reference of October 2026.'
    },
    sampling: {temperature: 1, topP: 0.95},
    thinking: 'always',
    prices: [],
    pricesAsOf: autumn,
    capabilities: ['streaming', 'async', 'function-calling', 'thinking'],
    notes: [
      onlyInOctober,
      {zh: '我们读到的资料没有它的价格与各等级的并发数。', en: 'The sources we read give neither its price nor its concurrency by tier.'}
    ],
    asOf: autumn,
    sources: [parameters]
  }
];
