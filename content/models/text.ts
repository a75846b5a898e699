import type {ModelInput} from '@/lib/data/schema';
import {
  batch,
  chat,
  concurrencyUnknown,
  fineTuning,
  notInSpecification,
  openapi,
  overview,
  parameters,
  portal,
  portalModels,
  priceUnknown,
  pricing,
  releases,
  specification
} from './common';

const portalChat = 'https://open.bigmodel.cn/dev/api/normal-model/glm-4';
const portalReasoning = 'https://open.bigmodel.cn/dev/api/Reasoning-models/glm-z1';
const glm4Family = 'https://docs.bigmodel.cn/cn/guide/models/text/glm-4';
const glmZ1Family = 'https://docs.bigmodel.cn/cn/guide/models/text/glm-z1';
const knowledgePrices = 'https://docs.bigmodel.cn/cn/guide/tools/knowledge/price';

const samplingOfGlm4 = {temperature: 0.75, topP: 0.9};

const olderSampling = {
  zh: '旧版门户给出的默认值是 temperature 0.95、top_p 0.7。',
  en: 'The old portal gave defaults of temperature 0.95 and top_p 0.7.'
};
const sizesUnknown = {
  zh: '我们读到的资料没有给出上下文长度与价格。',
  en: 'The sources we read give neither the context length nor the price.'
};
const noSuccessor = {zh: '下线公告没有指定替代模型。', en: 'The retirement notice names no successor.'};

const retiredZ1 = {state: 'retired', date: '2025-11-15', successor: 'glm-4.6'} as const;
const samplingOfZ1 = {
  zh: '接口参考页给出的默认值是 temperature 0.95、top_p 0.7。',
  en: 'Its API reference gave defaults of temperature 0.95 and top_p 0.7.'
};
const outputOfZ1 = {
  zh: '接口参考页把整个系列的输出上限写作 30K。',
  en: 'The API reference gives 30K as the output limit of the whole series.'
};
const toolsOfZ1 = {
  zh: '指南列出函数调用与结构化输出，接口参考页却没有对应参数。',
  en: 'The guide lists function calling and structured output, but the API reference has no such parameters.'
};
const cacheOfZ1 = {
  zh: '新文档列出上下文缓存，价格表则标为不支持。',
  en: 'Newer documentation lists context caching, but the price table marks it as unsupported.'
};

/** Text models without a `thinking` parameter: GLM-4, GLM-Z1, embedding, rerank and role-play. */
export const textModels: ModelInput[] = [
  {
    id: 'glm-4-plus',
    code: 'glm-4-plus',
    name: 'GLM-4-Plus',
    kind: 'language',
    page: 'howuse/llm/glm-4-plus',
    status: {state: 'current'},
    summary: {
      zh: 'GLM-4 系列的旗舰，用于语言理解、推理、指令遵循与长文本任务。',
      en: 'The flagship of the GLM-4 series, for language understanding, reasoning, instruction following and long text.'
    },
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '4K',
    maxTokens: {max: 4095},
    sampling: samplingOfGlm4,
    prices: [
      {item: 'inference', amount: 5, unit: 'million-tokens'},
      {item: 'batch', amount: 2.5, unit: 'million-tokens'},
      {item: 'cache-hit', amount: 2.5, unit: 'million-tokens'}
    ],
    pricesAsOf: portal,
    concurrency: {v0: 50, v1: 100, v2: 300, v3: 500},
    endpoints: [...chat, 'batches', 'tokenizer'],
    capabilities: [
      'streaming',
      'async',
      'function-calling',
      'structured-output',
      'web-search',
      'retrieval',
      'context-cache',
      'batch',
      'mcp'
    ],
    notes: [
      {
        zh: 'max_tokens 的默认值由服务端计算；旧版门户写作 1024。',
        en: 'The default of max_tokens is computed by the service; the old portal gave 1024.'
      },
      olderSampling,
      notInSpecification
    ],
    asOf: portal,
    sources: ['https://open.bigmodel.cn/dev/howuse/llm/glm-4-plus', portalChat, glm4Family, pricing, parameters, openapi]
  },
  {
    id: 'glm-4-air-250414',
    code: 'glm-4-air-250414',
    name: 'GLM-4-Air-250414',
    kind: 'language',
    page: 'howuse/llm/GLM-4-Air-250414',
    status: {state: 'current'},
    releasedOn: '2025-04-14',
    summary: {
      zh: '低价的基座模型，加强了工具调用、联网搜索与面向智能体的代码能力。',
      en: 'A low-priced base model with enhanced tool calling, web search and agent code.'
    },
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '16K',
    maxTokens: {default: 16384, max: 16384},
    sampling: samplingOfGlm4,
    prices: [
      {item: 'inference', amount: 0.5, unit: 'million-tokens'},
      {item: 'batch', amount: 0.25, unit: 'million-tokens'},
      {item: 'cache-hit', amount: 0.25, unit: 'million-tokens'}
    ],
    pricesAsOf: portal,
    concurrency: {v0: 30, v1: 40, v2: 50, v3: 60},
    endpoints: [...chat, 'batches'],
    capabilities: [
      'streaming',
      'async',
      'function-calling',
      'structured-output',
      'web-search',
      'retrieval',
      'context-cache',
      'batch',
      'fine-tuning',
      'mcp'
    ],
    notes: [
      {
        zh: '微调只支持全参；函数调用与 DPO 两类数据的说明写的是不带日期的 glm-4-air。',
        en: 'Fine-tuning is full-parameter only; the documentation of function-call and DPO data refers to the undated glm-4-air.'
      },
      olderSampling,
      notInSpecification
    ],
    asOf: portal,
    sources: ['https://open.bigmodel.cn/dev/howuse/llm/GLM-4-Air-250414', glm4Family, pricing, parameters, releases, fineTuning, openapi]
  },
  {
    id: 'glm-4-airx',
    code: 'glm-4-airx',
    name: 'GLM-4-AirX',
    kind: 'language',
    page: 'howuse/llm/GLM-4-AirX',
    status: {state: 'current'},
    summary: {
      zh: 'GLM-4-Air 的高速版，用于低延迟、短上下文的对话。',
      en: 'The fast version of GLM-4-Air, for short conversations that need low latency.'
    },
    input: ['text'],
    output: ['text'],
    context: '8K',
    maxOutput: '4K',
    maxTokens: {max: 4095},
    sampling: samplingOfGlm4,
    prices: [{item: 'inference', amount: 10, unit: 'million-tokens'}],
    pricesAsOf: portal,
    concurrency: {v0: 5, v1: 30, v2: 40, v3: 50},
    endpoints: chat,
    capabilities: ['streaming', 'async', 'function-calling', 'structured-output', 'web-search', 'retrieval', 'mcp'],
    notes: [
      {
        zh: '系列页列出上下文缓存，价格表却没有该模型的命中价。',
        en: 'The series page lists context caching, but the price table has no cached-input price for this model.'
      },
      olderSampling,
      notInSpecification
    ],
    asOf: portal,
    sources: ['https://open.bigmodel.cn/dev/howuse/llm/GLM-4-AirX', glm4Family, pricing, parameters, openapi]
  },
  {
    id: 'glm-4-long',
    code: 'glm-4-long',
    name: 'GLM-4-Long',
    kind: 'language',
    page: 'howuse/llm/GLM-4-Long',
    status: {state: 'current'},
    summary: {
      zh: '为超长输入与依赖记忆的任务准备的模型，回答仍然较短。',
      en: 'A model for very long input and memory-dependent tasks; its output is still short.'
    },
    input: ['text'],
    output: ['text'],
    context: '1M',
    maxOutput: '4K',
    sampling: samplingOfGlm4,
    prices: [
      {item: 'inference', amount: 1, unit: 'million-tokens'},
      {item: 'batch', amount: 0.5, unit: 'million-tokens'},
      {item: 'cache-hit', amount: 0.5, unit: 'million-tokens'}
    ],
    pricesAsOf: portal,
    concurrency: {v0: 10, v1: 30, v2: 40, v3: 50},
    endpoints: [...chat, 'batches', 'tokenizer'],
    capabilities: ['streaming', 'async', 'function-calling', 'structured-output', 'web-search', 'retrieval', 'context-cache', 'batch'],
    notes: [olderSampling, notInSpecification],
    asOf: portal,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/llm/GLM-4-Long',
      'https://docs.bigmodel.cn/cn/guide/models/text/glm-4-long',
      portalChat,
      pricing,
      openapi
    ]
  },
  {
    id: 'glm-4-flashx-250414',
    code: 'glm-4-flashx-250414',
    name: 'GLM-4-FlashX-250414',
    kind: 'language',
    page: 'howuse/llm/GLM-4-FlashX-250414',
    status: {state: 'current'},
    summary: {
      zh: '免费模型 GLM-4-Flash 的付费加强版：更快、并发更高、价格低。',
      en: 'The paid, enhanced version of the free GLM-4-Flash: faster, with more concurrency, at a low price.'
    },
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '16K',
    sampling: samplingOfGlm4,
    prices: [
      {item: 'inference', amount: 0.1, unit: 'million-tokens'},
      {item: 'batch', amount: 0.05, unit: 'million-tokens'},
      {item: 'cache-hit', amount: 0.05, unit: 'million-tokens'}
    ],
    pricesAsOf: portal,
    concurrency: {v0: 50, v1: 100, v2: 300, v3: 500},
    endpoints: [...chat, 'batches'],
    capabilities: [
      'streaming',
      'async',
      'function-calling',
      'structured-output',
      'web-search',
      'retrieval',
      'context-cache',
      'batch',
      'mcp'
    ],
    notes: [
      {
        zh: '新文档的并发数是 V0–V3 依次 100、150、200、300。',
        en: 'Newer documentation gives a concurrency of 100, 150, 200 and 300 for V0–V3.'
      },
      {
        zh: '一份第三方表格把最大输出写作 4K；4095 是旧编码 glm-4-flashx 的上限。',
        en: 'One third-party table gives a maximum output of 4K; 4095 is the limit of the older code glm-4-flashx.'
      },
      olderSampling
    ],
    asOf: portal,
    sources: ['https://open.bigmodel.cn/dev/howuse/llm/GLM-4-FlashX-250414', glm4Family, pricing, overview, openapi]
  },
  {
    id: 'glm-4-flash-250414',
    code: 'glm-4-flash-250414',
    name: 'GLM-4-Flash-250414',
    kind: 'language',
    status: {state: 'current'},
    releasedOn: '2025-04-14',
    summary: {
      zh: '免费的语言模型，支持长上下文、多语言与工具调用。',
      en: 'A free language model with long context, multilingual support and tool calling.'
    },
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '16K',
    sampling: samplingOfGlm4,
    prices: [{item: 'inference', amount: 0, unit: 'million-tokens'}],
    pricesAsOf: portal,
    concurrency: {v0: 200, v1: 1000, v2: 2000, v3: 3000},
    endpoints: chat,
    capabilities: ['streaming', 'async', 'function-calling', 'structured-output', 'web-search', 'retrieval', 'mcp'],
    notes: [
      {
        zh: '参数页把 max_tokens 的默认值与上限都写作 32768，概览写最大输出 16K。',
        en: 'The parameter page gives 32768 as both the default and the maximum of max_tokens; the overview gives a maximum output of 16K.'
      },
      {
        zh: '2026 年初有 V0 账号看到的并发是 5，也有账号是 200。',
        en: 'In early 2026 one V0 account showed a concurrency of 5, another showed 200.'
      },
      olderSampling
    ],
    asOf: portal,
    sources: [glm4Family, overview, parameters, releases, openapi]
  },
  {
    id: 'glm-z1-air',
    code: 'glm-z1-air',
    name: 'GLM-Z1-Air',
    kind: 'reasoning',
    page: 'howuse/reasoning_models/GLM-Z1-Air',
    status: retiredZ1,
    releasedOn: '2025-04-14',
    summary: {
      zh: '由 GLM-4-Air-250414 训练而来的深度推理模型，数学能力更强。',
      en: 'A deep-reasoning model trained from GLM-4-Air-250414, stronger at mathematics.'
    },
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '32K',
    sampling: samplingOfGlm4,
    prices: [{item: 'inference', amount: 0.5, unit: 'million-tokens'}],
    pricesAsOf: portal,
    concurrency: {v0: 30, v1: 40, v2: 50, v3: 60},
    endpoints: chat,
    capabilities: ['streaming', 'async', 'thinking'],
    notes: [outputOfZ1, samplingOfZ1, toolsOfZ1, cacheOfZ1],
    asOf: portal,
    sources: ['https://open.bigmodel.cn/dev/howuse/reasoning_models/GLM-Z1-Air', portalReasoning, glmZ1Family, pricing, overview]
  },
  {
    id: 'glm-z1-airx',
    code: 'glm-z1-airx',
    name: 'GLM-Z1-AirX',
    kind: 'reasoning',
    page: 'howuse/reasoning_models/GLM-Z1-AirX',
    status: retiredZ1,
    releasedOn: '2025-04-14',
    summary: {
      zh: 'GLM-Z1 系列中输出最快的推理模型。',
      en: 'The reasoning model with the fastest output in the GLM-Z1 series.'
    },
    input: ['text'],
    output: ['text'],
    context: '32K',
    maxOutput: '30K',
    sampling: samplingOfGlm4,
    prices: [{item: 'inference', amount: 5, unit: 'million-tokens'}],
    pricesAsOf: portal,
    concurrency: {v0: 30, v1: 40, v2: 50, v3: 60},
    endpoints: chat,
    capabilities: ['streaming', 'async', 'thinking'],
    notes: [samplingOfZ1, toolsOfZ1, cacheOfZ1],
    asOf: portal,
    sources: ['https://open.bigmodel.cn/dev/howuse/reasoning_models/GLM-Z1-AirX', portalReasoning, glmZ1Family, overview]
  },
  {
    id: 'glm-z1-flashx',
    code: 'glm-z1-flashx',
    name: 'GLM-Z1-FlashX',
    kind: 'reasoning',
    page: 'howuse/reasoning_models/GLM-Z1-FlashX',
    status: retiredZ1,
    summary: {
      zh: '轻量、低价的推理模型，是免费模型 GLM-Z1-Flash 的加强版。',
      en: 'A lightweight, low-priced reasoning model, an enhanced version of the free GLM-Z1-Flash.'
    },
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '32K',
    sampling: samplingOfGlm4,
    prices: [{item: 'inference', amount: 0.1, unit: 'million-tokens'}],
    pricesAsOf: portal,
    concurrency: {v0: 50, v1: 100, v2: 150, v3: 200},
    endpoints: chat,
    capabilities: ['streaming', 'async', 'thinking'],
    notes: [
      {
        zh: '接口参考页没有列出该编码；第三方清单另有 glm-z1-flashx-250414，标价 0.5 元。',
        en: 'The API reference does not list this code; a third-party list has glm-z1-flashx-250414 at ¥0.5.'
      },
      outputOfZ1,
      samplingOfZ1,
      toolsOfZ1,
      cacheOfZ1
    ],
    asOf: portal,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/reasoning_models/GLM-Z1-FlashX',
      portalReasoning,
      glmZ1Family,
      overview,
      'https://github.com/Laisky/one-api'
    ]
  },
  {
    id: 'glm-z1-flash',
    code: 'glm-z1-flash',
    name: 'GLM-Z1-Flash',
    kind: 'reasoning',
    status: retiredZ1,
    releasedOn: '2025-04-14',
    summary: {zh: 'GLM-Z1 系列的免费推理模型。', en: 'The free reasoning model of the GLM-Z1 series.'},
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '32K',
    sampling: samplingOfGlm4,
    prices: [{item: 'inference', amount: 0, unit: 'million-tokens'}],
    pricesAsOf: portal,
    concurrency: {v0: 30, v1: 40, v2: 50, v3: 60},
    endpoints: chat,
    capabilities: ['streaming', 'async', 'thinking'],
    notes: [outputOfZ1, samplingOfZ1, toolsOfZ1, cacheOfZ1],
    asOf: portal,
    sources: [portalModels, portalReasoning, glmZ1Family, overview]
  },
  {
    id: 'embedding-3',
    code: 'embedding-3',
    name: 'Embedding-3',
    kind: 'embedding',
    page: 'howuse/embedding',
    status: {state: 'current'},
    summary: {
      zh: '把文本转换为向量，默认 2048 维，可选 256、512、1024 维。',
      en: 'Converts text to vectors of 2048 dimensions by default; 256, 512 or 1024 can be selected.'
    },
    input: ['text'],
    output: ['vector'],
    context: '8K',
    prices: [{item: 'input', amount: 0.5, unit: 'million-tokens', condition: {zh: '知识库价格表', en: 'knowledge base price list'}}],
    pricesAsOf: portal,
    concurrency: {v0: 50, v1: 100, v2: 300, v3: 500},
    endpoints: ['embeddings', 'batches'],
    capabilities: ['batch'],
    notes: [
      {
        zh: '模型概览写输入 8K；接口规范限制每条文本 3072 Token、一次最多 64 条。',
        en: 'The models overview gives an input of 8K; the API specification allows 3072 tokens per text and 64 texts per request.'
      }
    ],
    asOf: specification,
    sources: [portalModels, openapi, 'https://docs.bigmodel.cn/cn/guide/models/embedding/embedding-3', knowledgePrices, batch]
  },
  {
    id: 'embedding-2',
    code: 'embedding-2',
    name: 'Embedding-2',
    kind: 'embedding',
    page: 'howuse/embedding',
    status: {state: 'superseded', successor: 'embedding-3'},
    summary: {zh: '上一代向量模型，固定 1024 维。', en: 'The previous embedding model, fixed at 1024 dimensions.'},
    input: ['text'],
    output: ['vector'],
    context: '8K',
    prices: [{item: 'input', amount: 0.5, unit: 'million-tokens', condition: {zh: '知识库价格表', en: 'knowledge base price list'}}],
    pricesAsOf: portal,
    concurrency: {v0: 50, v1: 100, v2: 300, v3: 500},
    endpoints: ['embeddings', 'batches'],
    capabilities: ['batch'],
    notes: [
      {
        zh: '每条文本不超过 512 Token，一次请求合计不超过 8K。',
        en: 'At most 512 tokens per text and 8K in one request.'
      }
    ],
    asOf: specification,
    sources: [portalModels, openapi, 'https://docs.bigmodel.cn/cn/guide/models/embedding/embedding-3', knowledgePrices, batch]
  },
  {
    id: 'rerank',
    code: 'rerank',
    name: 'Rerank',
    kind: 'other',
    page: 'howuse/embedding',
    status: {state: 'current'},
    summary: {
      zh: '按与查询的相关程度给候选文本打分，供检索结果重新排序。',
      en: 'Scores candidate texts by relevance to a query, to reorder search results.'
    },
    input: ['text'],
    output: ['text'],
    context: '4K',
    prices: [{item: 'input', amount: 0.8, unit: 'million-tokens', condition: {zh: '知识库价格表', en: 'knowledge base price list'}}],
    pricesAsOf: portal,
    endpoints: ['rerank'],
    capabilities: [],
    notes: [
      {
        zh: '查询与每条候选各不超过 4096 个字符，候选最多 128 条。',
        en: 'At most 4096 characters for the query and for each candidate; at most 128 candidates per request.'
      },
      concurrencyUnknown
    ],
    asOf: specification,
    sources: [portalModels, overview, openapi, knowledgePrices]
  },
  {
    id: 'charglm-4',
    code: 'charglm-4',
    name: 'CharGLM-4',
    kind: 'other',
    status: {state: 'current'},
    summary: {zh: '扮演角色、陪伴聊天的模型。', en: 'A model for role play and companionship.'},
    input: ['text'],
    output: ['text'],
    context: '8K',
    maxOutput: '4K',
    maxTokens: {default: 1024, max: 4096},
    sampling: {temperature: 0.8, topP: 0.6},
    prices: [],
    pricesAsOf: portal,
    endpoints: chat,
    capabilities: ['streaming', 'async'],
    notes: [
      {
        zh: '接口规范的结构写 temperature 0.8、top_p 0.6，文字却写 0.95 与 0.7。',
        en: 'The schema of the API specification says temperature 0.8 and top_p 0.6, its description 0.95 and 0.7.'
      },
      priceUnknown,
      concurrencyUnknown
    ],
    asOf: specification,
    sources: [portalModels, overview, openapi]
  },
  {
    id: 'emohaa',
    code: 'emohaa',
    name: 'Emohaa',
    kind: 'other',
    status: {state: 'current'},
    summary: {
      zh: '心理支持对话模型，请求须带 meta 中的用户与角色资料。',
      en: 'A conversation model for psychological support; requests must describe the user and the character in meta.'
    },
    input: ['text'],
    output: ['text'],
    context: '8K',
    maxOutput: '4K',
    maxTokens: {default: 1024, max: 4096},
    sampling: {temperature: 0.8, topP: 0.6},
    prices: [],
    pricesAsOf: portal,
    endpoints: chat,
    capabilities: ['streaming', 'async'],
    notes: [
      {
        zh: '接口规范的结构写 temperature 0.8、top_p 0.6，文字却写 0.95 与 0.7。',
        en: 'The schema of the API specification says temperature 0.8 and top_p 0.6, its description 0.95 and 0.7.'
      },
      priceUnknown,
      concurrencyUnknown
    ],
    asOf: specification,
    sources: [portalModels, overview, openapi]
  },
  {
    id: 'codegeex-4',
    code: 'codegeex-4',
    name: 'CodeGeeX-4',
    kind: 'other',
    status: {state: 'current'},
    summary: {zh: '代码补全模型。', en: 'A model for code completion.'},
    input: ['text'],
    output: ['text'],
    context: '128K',
    maxOutput: '32K',
    prices: [],
    pricesAsOf: portal,
    endpoints: ['chat'],
    capabilities: ['streaming'],
    notes: [
      {
        zh: '补全用的 extra.target 对象只见于 SDK 类型。',
        en: 'The extra.target object for completion appears only in SDK types.'
      },
      priceUnknown,
      concurrencyUnknown,
      notInSpecification
    ],
    asOf: portal,
    sources: [portalModels, overview, openapi]
  },
  {
    id: 'glm-3-turbo',
    code: 'glm-3-turbo',
    name: 'GLM-3-Turbo',
    kind: 'language',
    status: {state: 'retired', date: '2025-06-01', successor: 'glm-4-air-250414'},
    summary: {
      zh: '上一代语言模型，调用会转到 GLM-4-Air-250414。',
      en: 'A language model of the previous generation; calls are rerouted to GLM-4-Air-250414.'
    },
    input: ['text'],
    output: ['text'],
    prices: [],
    pricesAsOf: portal,
    endpoints: ['chat'],
    capabilities: [],
    notes: [sizesUnknown],
    asOf: portal,
    sources: [portalModels]
  },
  {
    id: 'glm-4-0520',
    code: 'glm-4-0520',
    name: 'GLM-4-0520',
    kind: 'language',
    status: {state: 'retired', date: '2025-12-30'},
    summary: {
      zh: 'GLM-4 的 0520 版本；包年私有云客户曾可用它微调。',
      en: 'The 0520 version of GLM-4; customers with an annual private cloud plan could fine-tune it.'
    },
    input: ['text'],
    output: ['text'],
    prices: [],
    pricesAsOf: portal,
    endpoints: ['chat', 'batches', 'tokenizer'],
    capabilities: ['batch', 'fine-tuning'],
    notes: [noSuccessor, sizesUnknown],
    asOf: portal,
    sources: [portalModels, overview, batch, fineTuning]
  },
  {
    id: 'glm-4',
    code: 'glm-4',
    name: 'GLM-4',
    kind: 'language',
    status: {state: 'retired', date: '2025-06-30'},
    releasedOn: '2024-01-16',
    summary: {zh: 'GLM-4 系列的第一个模型。', en: 'The first model of the GLM-4 series.'},
    input: ['text'],
    output: ['text'],
    prices: [],
    pricesAsOf: portal,
    endpoints: ['chat', 'batches'],
    capabilities: ['batch'],
    notes: [noSuccessor, sizesUnknown],
    asOf: portal,
    sources: [portalModels, batch]
  }
];
