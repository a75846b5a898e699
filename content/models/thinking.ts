import type {ModelInput} from '@/lib/data/schema';
import {
  chat,
  concurrencyUnknown,
  fineTuning,
  listDay,
  notInSpecification,
  openapi,
  overview,
  parameters,
  portal,
  priceList,
  priceOfList,
  pricing,
  releases
} from './common';
import {longAnswer, longInput, shortAnswer, tier} from './price-tiers';

const glm45Page = 'https://docs.bigmodel.cn/cn/guide/models/text/glm-4.5';
const knowledgePrices = 'https://docs.bigmodel.cn/cn/guide/tools/knowledge/price';

const glm45 = {
  kind: 'language',
  status: {state: 'current'},
  input: ['text'],
  output: ['text'],
  context: '128K',
  maxOutput: '96K',
  maxTokens: {default: 65536, max: 98304},
  sampling: {temperature: 0.6, topP: 0.95},
  thinking: 'switch',
  pricesAsOf: listDay,
  asOf: portal
} satisfies Partial<ModelInput>;
const sourcesOf45 = [glm45Page, overview, parameters, releases, priceList, openapi];
const capabilitiesOf45: ModelInput['capabilities'] = [
  'streaming',
  'async',
  'function-calling',
  'structured-output',
  'web-search',
  'retrieval',
  'context-cache',
  'thinking',
  'mcp'
];

/** GLM-4.6 and GLM-4.5: text models whose thinking is switched by a parameter. */
export const thinkingModels: ModelInput[] = [
  {
    id: 'glm-4.6',
    code: 'glm-4.6',
    name: 'GLM-4.6',
    kind: 'language',
    page: 'howuse/llm/glm-4.6',
    status: {state: 'current'},
    releasedOn: '2025-09-30',
    summary: {
      zh: '2025 年秋季的旗舰文本模型，面向编程、智能体与长上下文推理，可以开关思考。',
      en: 'The flagship text model of autumn 2025 for coding, agents and long-context reasoning; thinking can be turned on or off.'
    },
    input: ['text'],
    output: ['text'],
    context: '200K',
    maxOutput: '128K',
    maxTokens: {default: 65536, max: 131072},
    sampling: {temperature: 1, topP: 0.95},
    parameters: {total: 355, active: 32},
    thinking: 'switch',
    weights: {url: 'https://huggingface.co/zai-org/GLM-4.6'},
    prices: [...tier(shortAnswer, 2, 8, 0.4), ...tier(longAnswer, 3, 14, 0.6), ...tier(longInput('200K'), 4, 16, 0.8)],
    pricesAsOf: '2025-11-01',
    endpoints: [...chat, 'tokenizer'],
    capabilities: ['streaming', 'async', 'function-calling', 'structured-output', 'context-cache', 'thinking', 'mcp'],
    notes: [
      {
        zh: '价格读自 2025 年 11 月的价格页，具体日期不详；官方把输出分档写作 0.2K Token，部分第三方读作 0.2M。',
        en: 'Prices were read from the price page in November 2025, on an unknown date; the official page gives the output threshold as 0.2K tokens, which some third parties read as 0.2M.'
      },
      {
        zh: '联网搜索与知识库检索两类工具只对 GLM-4 与 GLM-4.5 有说明，未单独提到 GLM-4.6。',
        en: 'The web_search and retrieval tools are documented only for GLM-4 and GLM-4.5; GLM-4.6 is not mentioned.'
      },
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 3。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 3 in early 2026.'
      }
    ],
    asOf: portal,
    sources: ['https://docs.bigmodel.cn/cn/guide/models/text/glm-4.6', pricing, parameters, releases, openapi]
  },
  {
    ...glm45,
    id: 'glm-4.5',
    code: 'glm-4.5',
    name: 'GLM-4.5',
    page: 'howuse/llm/glm-4.5',
    releasedOn: '2025-07-28',
    summary: {
      zh: '面向智能体的基座模型，GLM-4.5 系列中能力最强的一款。',
      en: 'A base model for agents, the most capable of the GLM-4.5 series.'
    },
    parameters: {total: 355, active: 32},
    weights: {url: 'https://huggingface.co/zai-org/GLM-4.5', licence: 'MIT'},
    prices: [...tier(shortAnswer, 2, 8, 0.4), ...tier(longAnswer, 3, 14, 0.6), ...tier(longInput('128K'), 4, 16, 0.8)],
    endpoints: [...chat, 'tokenizer'],
    capabilities: [...capabilitiesOf45, 'fine-tuning'],
    notes: [
      priceOfList,
      {
        zh: '知识库价格页给上下文增强列出的三档 GLM-4.5 单价与此相同。',
        en: 'The knowledge base price page gives the same three GLM-4.5 price brackets for context enhancement.'
      },
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 10。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 10 in early 2026.'
      },
      {
        zh: '微调时 LoRA 的上下文为 32K，全参为 16K。',
        en: 'For fine-tuning, the context is 32K with LoRA and 16K with full parameters.'
      },
      notInSpecification
    ],
    sources: [...sourcesOf45, knowledgePrices, fineTuning, 'https://github.com/zai-org/GLM-4.5']
  },
  {
    ...glm45,
    id: 'glm-4.5-x',
    code: 'glm-4.5-x',
    name: 'GLM-4.5-X',
    page: 'howuse/llm/glm-4.5',
    releasedOn: '2025-07-28',
    summary: {zh: 'GLM-4.5 的高速版。', en: 'The fast version of GLM-4.5.'},
    prices: [...tier(shortAnswer, 8, 16, 1.6), ...tier(longAnswer, 12, 32, 2.4), ...tier(longInput('128K'), 16, 64, 3.2)],
    endpoints: chat,
    capabilities: capabilitiesOf45,
    notes: [priceOfList, concurrencyUnknown, notInSpecification],
    sources: sourcesOf45
  },
  {
    ...glm45,
    id: 'glm-4.5-air',
    code: 'glm-4.5-air',
    name: 'GLM-4.5-Air',
    page: 'howuse/llm/glm-4.5-air',
    releasedOn: '2025-07-28',
    summary: {
      zh: 'GLM-4.5 系列中兼顾成本与能力的一款，可全参微调。',
      en: 'The cost-effective model of the GLM-4.5 series; supports full-parameter fine-tuning.'
    },
    parameters: {total: 106, active: 12},
    weights: {url: 'https://huggingface.co/zai-org/GLM-4.5-Air', licence: 'MIT'},
    prices: [...tier(shortAnswer, 0.8, 2, 0.16), ...tier(longAnswer, 0.8, 6, 0.16), ...tier(longInput('128K'), 1.2, 8, 0.24)],
    endpoints: [...chat, 'tokenizer'],
    capabilities: [...capabilitiesOf45, 'fine-tuning'],
    notes: [
      priceOfList,
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 5。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 5 in early 2026.'
      }
    ],
    sources: [...sourcesOf45, fineTuning, 'https://github.com/zai-org/GLM-4.5']
  },
  {
    ...glm45,
    id: 'glm-4.5-airx',
    code: 'glm-4.5-airx',
    name: 'GLM-4.5-AirX',
    page: 'howuse/llm/glm-4.5-air',
    releasedOn: '2025-07-28',
    summary: {zh: 'GLM-4.5-Air 的高速版。', en: 'The fast version of GLM-4.5-Air.'},
    prices: [...tier(shortAnswer, 4, 12, 0.8), ...tier(longAnswer, 4, 16, 0.8), ...tier(longInput('128K'), 8, 32, 1.6)],
    endpoints: chat,
    capabilities: capabilitiesOf45,
    notes: [priceOfList, concurrencyUnknown],
    sources: sourcesOf45
  },
  {
    ...glm45,
    id: 'glm-4.5-flash',
    code: 'glm-4.5-flash',
    name: 'GLM-4.5-Flash',
    page: 'howuse/llm/glm-4.5-air',
    summary: {zh: 'GLM-4.5 系列的免费模型。', en: 'The free model of the GLM-4.5 series.'},
    prices: [{item: 'inference', amount: 0, unit: 'million-tokens'}],
    pricesAsOf: portal,
    endpoints: chat,
    capabilities: capabilitiesOf45,
    notes: [
      {
        zh: '2026 年初的模型概览把它标为即将下线，没有给日期；2026-07-11 的接口规范仍列出该编码。',
        en: 'The model overview of early 2026 marks it as about to be retired, without a date; the API specification of 2026-07-11 still lists the code.'
      },
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 2。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 2 in early 2026.'
      }
    ],
    sources: [glm45Page, overview, parameters, openapi]
  }
];
