import type {ModelInput} from '@/lib/data/schema';
import {
  concurrencyUnknown,
  laterListDay,
  laterPriceList,
  listDay,
  notInSpecification,
  openapi as openApi,
  overview,
  parameters,
  portal as portalDay,
  portalModels,
  priceList,
  priceOfList,
  pricing,
  releases,
  specification as specDay
} from './common';
import {from32K, shortInput, tier} from './price-tiers';

const glm46vPage = 'https://docs.bigmodel.cn/cn/guide/models/vlm/glm-4.6v';
const priceOfLaterList = {
  zh: '价格取自 2026 年 1 月的第三方模型列表，该列表注明出处是官方价格页；使用前请到价格页核对。',
  en: 'The prices come from a third-party list of January 2026 that cites the official price page; check them there before use.'
};

/** Vision, visual reasoning, image, video and audio models. */
export const mediaModels: ModelInput[] = [
  {
    id: 'glm-4v-plus-0111',
    code: 'glm-4v-plus-0111',
    name: 'GLM-4V-Plus-0111',
    kind: 'vision',
    page: 'howuse/vlm/GLM-4V-Plus-0111',
    status: {state: 'current'},
    summary: {
      zh: '理解图片与视频：生成摘要、回答画面中的问题、定位物体和事件。',
      en: 'Understands images and video: summaries, visual questions, locating objects and events.'
    },
    input: ['text', 'image', 'video'],
    output: ['text'],
    context: '16K',
    maxTokens: {default: 1024, max: 8192},
    sampling: {temperature: 0.8, topP: 0.6},
    prices: [
      {item: 'inference', amount: 4, unit: 'million-tokens'},
      {item: 'batch', amount: 2, unit: 'million-tokens'}
    ],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 15, v2: 30, v3: 40},
    endpoints: ['chat', 'chat-async', 'async-result', 'batches'],
    capabilities: ['streaming', 'async', 'batch'],
    notes: [
      {
        zh: '官方指南称输出长度取决于输入后剩余的上下文，参数页另列出 max_tokens 的上限；上下文也有第三方列表记为 8K。',
        en: 'The guide says that the output length depends on the context left by the input, while the parameter page gives a limit for max_tokens; one third-party list gives a context of 8K.'
      },
      {
        zh: '视频上限的说法不一：一份接口页面写 20 MB、30 秒，常见问题写 200 MB 以内，指南写最长 2 小时。',
        en: 'Sources disagree on video: an API page says 20 MB and 30 seconds, the FAQ under 200 MB, the guide up to 2 hours.'
      },
      {
        zh: '2026 年的模型概览与接口规范已不再列出该编码，未找到下线日期。',
        en: 'The model overview and API specification of 2026 no longer list this code; no retirement date was found.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/vlm/GLM-4V-Plus-0111',
      'https://open.bigmodel.cn/dev/api/normal-model/glm-4v',
      'https://docs.bigmodel.cn/cn/guide/models/vlm/glm-4v-plus-0111',
      parameters,
      openApi
    ]
  },
  {
    id: 'glm-4v-flash',
    code: 'glm-4v-flash',
    name: 'GLM-4V-Flash',
    kind: 'vision',
    page: 'howuse/vlm/GLM-4V-Plus-0111',
    status: {state: 'current'},
    releasedOn: '2024-12-09',
    summary: {
      zh: '免费的单图理解模型，只接受图片地址。',
      en: 'A free model that understands one image per request, given by URL.'
    },
    input: ['text', 'image'],
    output: ['text'],
    context: '16K',
    maxTokens: {default: 1024, max: 1024},
    sampling: {temperature: 0.8, topP: 0.6},
    prices: [{item: 'inference', amount: 0, unit: 'million-tokens'}],
    pricesAsOf: portalDay,
    endpoints: ['chat', 'chat-async', 'async-result'],
    capabilities: ['streaming', 'async'],
    notes: [
      {
        zh: '每次请求一张图片，不支持 Base64；各等级的并发数没有公开表格。',
        en: 'One image per request and no Base64; no public table gives its concurrency by tier.'
      },
      {
        zh: '发布日期取自第三方模型列表。',
        en: 'The release date comes from a third-party list of models.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/api/normal-model/glm-4v',
      portalModels,
      parameters,
      'https://github.com/lobehub/lobehub/pull/4958'
    ]
  },
  {
    id: 'glm-4.1v-thinking-flashx',
    code: 'glm-4.1v-thinking-flashx',
    name: 'GLM-4.1V-Thinking-FlashX',
    kind: 'visual-reasoning',
    page: 'howuse/visual-reasoning-model/glm-4.1v-thinking',
    status: {state: 'current'},
    releasedOn: '2025-07-02',
    summary: {
      zh: '带思维链的视觉推理模型，并发更高的付费版本，适合图表、理科题和界面任务。',
      en: 'Visual reasoning with a chain of thought: the paid version with more concurrency, for charts, science problems and user interface tasks.'
    },
    input: ['text', 'image', 'video'],
    output: ['text'],
    context: '64K',
    maxOutput: '16K',
    maxTokens: {default: 16384, max: 16384},
    sampling: {temperature: 0.8, topP: 0.6},
    prices: [{item: 'inference', amount: 2, unit: 'million-tokens'}],
    pricesAsOf: portalDay,
    concurrency: {v0: 30, v1: 50, v2: 80, v3: 100},
    endpoints: ['chat', 'chat-async', 'async-result'],
    thinking: 'always',
    capabilities: ['streaming', 'async', 'thinking'],
    notes: [
      {
        zh: '输出上限多数来源为 16K，参数页的一份副本写作 32768。',
        en: 'Most sources give a maximum output of 16K; one copy of the parameter page gives 32768.'
      },
      {
        zh: '旧版门户的规格表还写有文档输入，接口规范没有，因此这里不列。',
        en: 'The old portal’s table also lists documents as input; the API specification does not, so they are omitted here.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/visual-reasoning-model/glm-4.1v-thinking',
      'https://open.bigmodel.cn/dev/api/visual-reasoning-model/GLM-4.1V-Thinking',
      'https://docs.bigmodel.cn/cn/guide/models/vlm/glm-4.1v-thinking',
      parameters,
      openApi
    ]
  },
  {
    id: 'glm-4.1v-thinking-flash',
    code: 'glm-4.1v-thinking-flash',
    name: 'GLM-4.1V-Thinking-Flash',
    kind: 'visual-reasoning',
    page: 'howuse/visual-reasoning-model/glm-4.1v-thinking',
    status: {state: 'current'},
    releasedOn: '2025-07-02',
    summary: {
      zh: '免费的视觉推理模型，并发低于 FlashX 版本。',
      en: 'The free version of the visual reasoning model, with less concurrency than FlashX.'
    },
    input: ['text', 'image', 'video'],
    output: ['text'],
    context: '64K',
    maxOutput: '16K',
    maxTokens: {default: 16384, max: 16384},
    sampling: {temperature: 0.8, topP: 0.6},
    prices: [{item: 'inference', amount: 0, unit: 'million-tokens'}],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['chat', 'chat-async', 'async-result'],
    thinking: 'always',
    capabilities: ['streaming', 'async', 'thinking'],
    notes: [
      {
        zh: '输出上限在概览与接口规范中为 16K，参数页写作 32768；这里取较小的值。',
        en: 'The overview and the API specification give a maximum output of 16K, the parameter page 32768; the smaller value is shown.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/visual-reasoning-model/glm-4.1v-thinking',
      'https://docs.bigmodel.cn/cn/guide/models/vlm/glm-4.1v-thinking',
      parameters,
      openApi
    ]
  },
  {
    id: 'glm-4.5v',
    code: 'glm-4.5v',
    name: 'GLM-4.5V',
    kind: 'visual-reasoning',
    page: 'howuse/visual-reasoning-model/glm-4.5v',
    status: {state: 'current'},
    releasedOn: '2025-08-11',
    summary: {
      zh: '100B 级别的开源视觉推理模型，由 GLM-4.5-Air 扩展而来，发布时思考模式可以开关。',
      en: 'An open visual reasoning model of the 100B class, based on GLM-4.5-Air; announced with switchable thinking.'
    },
    input: ['text', 'image', 'video', 'file'],
    output: ['text'],
    context: '64K',
    maxOutput: '16K',
    maxTokens: {default: 16384, max: 16384},
    parameters: {total: 106, active: 12},
    thinking: 'disputed',
    weights: {url: 'https://huggingface.co/zai-org/GLM-4.5V'},
    prices: [...tier(shortInput, 2, 6, 0.4), ...tier(from32K, 4, 12, 0.8)],
    pricesAsOf: listDay,
    endpoints: ['chat', 'chat-async', 'async-result'],
    capabilities: ['streaming', 'async', 'context-cache', 'thinking'],
    notes: [
      priceOfList,
      {
        zh: '发布公告称思考可以开关，后来的接口规范称它始终思考。',
        en: 'The announcement says that thinking can be turned on or off; the later API specification says that it always thinks.'
      },
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 10。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 10 in early 2026.'
      },
      notInSpecification
    ],
    asOf: portalDay,
    sources: [overview, releases, parameters, priceList, openApi, 'https://github.com/zai-org/GLM-V']
  },
  {
    id: 'glm-4.6v',
    code: 'glm-4.6v',
    name: 'GLM-4.6V',
    kind: 'visual-reasoning',
    page: 'howuse/visual-reasoning-model/glm-4.6v',
    status: {state: 'current'},
    releasedOn: '2025-12-08',
    summary: {
      zh: '视觉推理旗舰，原生支持函数调用，接受图片、视频和文件。',
      en: 'The flagship visual reasoning model, with native function calling; accepts images, video and files.'
    },
    input: ['text', 'image', 'video', 'file'],
    output: ['text'],
    context: '128K',
    maxOutput: '32K',
    maxTokens: {default: 16384, max: 32768},
    sampling: {temperature: 0.8, topP: 0.6},
    parameters: {total: 106},
    thinking: 'switch',
    weights: {url: 'https://huggingface.co/zai-org/GLM-4.6V'},
    prices: [...tier(shortInput, 1, 3, 0.2), ...tier(from32K, 2, 6, 0.4)],
    pricesAsOf: laterListDay,
    endpoints: ['chat', 'chat-async', 'async-result', 'tokenizer'],
    capabilities: ['streaming', 'async', 'thinking', 'function-calling', 'context-cache'],
    notes: [
      priceOfLaterList,
      {
        zh: '公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 10。',
        en: 'No public source gives its concurrency by tier; one V0 account showed 10 in early 2026.'
      }
    ],
    asOf: specDay,
    sources: [glm46vPage, overview, releases, parameters, laterPriceList, openApi, 'https://github.com/zai-org/GLM-V']
  },
  {
    id: 'glm-4.6v-flashx',
    code: 'glm-4.6v-flashx',
    name: 'GLM-4.6V-FlashX',
    kind: 'visual-reasoning',
    page: 'howuse/visual-reasoning-model/glm-4.6v',
    status: {state: 'current'},
    releasedOn: '2025-12-08',
    summary: {
      zh: 'GLM-4.6V 的轻量高速版。',
      en: 'The lightweight, fast version of GLM-4.6V.'
    },
    input: ['text', 'image', 'video', 'file'],
    output: ['text'],
    context: '128K',
    maxOutput: '32K',
    maxTokens: {default: 16384, max: 32768},
    sampling: {temperature: 0.8, topP: 0.6},
    parameters: {total: 9},
    thinking: 'switch',
    prices: [...tier(shortInput, 0.15, 1.5, 0.03), ...tier(from32K, 0.3, 3, 0.03)],
    pricesAsOf: laterListDay,
    endpoints: ['chat', 'chat-async', 'async-result'],
    capabilities: ['streaming', 'async', 'thinking', 'context-cache'],
    notes: [
      priceOfLaterList,
      {
        zh: '模型页说整个系列支持函数调用，接口规范只对 GLM-4.6V 写明。',
        en: 'The model page says that the whole series supports function calls; the API specification says so only for GLM-4.6V.'
      },
      concurrencyUnknown
    ],
    asOf: specDay,
    sources: [glm46vPage, parameters, laterPriceList, openApi]
  },
  {
    id: 'glm-4.6v-flash',
    code: 'glm-4.6v-flash',
    name: 'GLM-4.6V-Flash',
    kind: 'visual-reasoning',
    page: 'howuse/visual-reasoning-model/glm-4.6v',
    status: {state: 'current'},
    releasedOn: '2025-12-08',
    summary: {
      zh: 'GLM-4.6V 系列的免费模型。',
      en: 'The free model of the GLM-4.6V series.'
    },
    input: ['text', 'image', 'video', 'file'],
    output: ['text'],
    context: '128K',
    maxOutput: '32K',
    maxTokens: {default: 16384, max: 32768},
    sampling: {temperature: 0.8, topP: 0.6},
    parameters: {total: 9},
    thinking: 'switch',
    weights: {url: 'https://huggingface.co/zai-org/GLM-4.6V-Flash'},
    prices: [{item: 'inference', amount: 0, unit: 'million-tokens'}],
    pricesAsOf: laterListDay,
    endpoints: ['chat', 'chat-async', 'async-result'],
    capabilities: ['streaming', 'async', 'thinking', 'context-cache'],
    notes: [
      {
        zh: '模型页说整个系列支持函数调用，接口规范只对 GLM-4.6V 写明。',
        en: 'The model page says that the whole series supports function calls; the API specification says so only for GLM-4.6V.'
      },
      concurrencyUnknown
    ],
    asOf: specDay,
    sources: [glm46vPage, parameters, laterPriceList, openApi, 'https://github.com/zai-org/GLM-V']
  },
  {
    id: 'cogview-4',
    code: 'cogview-4-250304',
    otherCodes: ['cogview-4'],
    name: 'CogView-4',
    kind: 'image',
    page: 'howuse/image-generation-model/cogview-4',
    status: {state: 'current'},
    releasedOn: '2025-03-04',
    summary: {
      zh: '由中英文描述生成图片，可以在画面中写出汉字。',
      en: 'Generates an image from a Chinese or English description and can write Chinese characters in it.'
    },
    input: ['text'],
    output: ['image'],
    prices: [
      {item: 'use', amount: 0.06, unit: 'image'},
      {item: 'batch', amount: 0.03, unit: 'image'}
    ],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['images', 'batches'],
    capabilities: ['batch'],
    notes: [
      {
        zh: '旧版门户的 size 说明称只对 cogview-3-plus 有效，应是遗留文字：同一页面的 CogView-4 示例就设置了尺寸。',
        en: 'The old portal says that size works only for cogview-3-plus; this appears to be a leftover, because its own CogView-4 sample sets a size.'
      },
      {
        zh: '批量价格按“标准价的一半”推算；接口规范中批量处理的接口只有对话补全。',
        en: 'The batch price is derived from the half-price rule; in the API specification, chat completions is the only batch endpoint.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/image-generation-model/cogview-4',
      'https://open.bigmodel.cn/dev/api/image-model/cogview',
      'https://docs.bigmodel.cn/cn/guide/models/image-generation/cogview-4',
      'https://docs.bigmodel.cn/cn/guide/tools/batch',
      openApi
    ]
  },
  {
    id: 'cogview-3-flash',
    code: 'cogview-3-flash',
    name: 'CogView-3-Flash',
    kind: 'image',
    page: 'howuse/image-generation-model/cogview-4',
    status: {state: 'current'},
    summary: {
      zh: '免费的文生图模型，支持多种尺寸。',
      en: 'A free text-to-image model that supports several sizes.'
    },
    input: ['text'],
    output: ['image'],
    prices: [{item: 'use', amount: 0, unit: 'image'}],
    pricesAsOf: portalDay,
    endpoints: ['images'],
    capabilities: [],
    notes: [
      {
        zh: '没有 quality 参数；各等级的并发数没有公开表格，2024-12-27 前已可调用。',
        en: 'It has no quality parameter; no public table gives its concurrency by tier. It was available by 2024-12-27.'
      }
    ],
    asOf: portalDay,
    sources: ['https://open.bigmodel.cn/dev/api/image-model/cogview', portalModels, overview, openApi]
  },
  {
    id: 'cogview-3',
    code: 'cogview-3',
    name: 'CogView-3',
    kind: 'image',
    status: {state: 'retired', date: '2025-03-30'},
    summary: {
      zh: '上一代文生图模型，已下线。',
      en: 'The previous text-to-image model, retired.'
    },
    input: ['text'],
    output: ['image'],
    prices: [],
    pricesAsOf: portalDay,
    endpoints: ['images'],
    capabilities: [],
    notes: [
      {
        zh: '官方没有写明替代型号；模型微调页面仍把它列为可训练的底座。',
        en: 'Zhipu names no successor; the fine-tuning page still lists it as a trainable base model.'
      }
    ],
    asOf: portalDay,
    sources: [portalModels]
  },
  {
    id: 'cogvideox-3',
    code: 'cogvideox-3',
    name: 'CogVideoX-3',
    kind: 'video',
    page: 'howuse/video-generation-model/CogVideoX-3',
    status: {state: 'current'},
    releasedOn: '2025-07-15',
    summary: {
      zh: '视频生成旗舰：文字、单张图片或首尾两帧生成 5 秒或 10 秒、最高 4K 的视频。',
      en: 'The flagship video model: 5 or 10 seconds, up to 4K, from text, one image, or a first and a last frame.'
    },
    input: ['text', 'image'],
    output: ['video'],
    prices: [{item: 'use', amount: 1, unit: 'video'}],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['videos', 'async-result'],
    capabilities: ['async'],
    notes: [
      {
        zh: '提示词上限有 512 个 Token 与 512 个字符两种写法。',
        en: 'Sources give the prompt limit both as 512 tokens and as 512 characters.'
      },
      {
        zh: '旧版门户写明首尾帧模式只支持 speed，它自己的首尾帧示例却用了 quality。',
        en: 'The old portal says that only speed is supported with two frames, but its own sample uses quality.'
      },
      {
        zh: '2026 年初有一个 V0 账号显示的并发数为 1。',
        en: 'One V0 account showed a concurrency of 1 in early 2026.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/video-generation-model/CogVideoX-3',
      'https://open.bigmodel.cn/dev/api/videomodel/cogvideox-3',
      'https://docs.bigmodel.cn/cn/guide/models/video-generation/cogvideox-3',
      openApi
    ]
  },
  {
    id: 'cogvideox-2',
    code: 'cogvideox-2',
    name: 'CogVideoX-2',
    kind: 'video',
    page: 'howuse/video-generation-model/CogVideoX-2',
    status: {state: 'current'},
    summary: {
      zh: '成本较低的视频生成模型，由文字或一张图片生成，最高 4K。',
      en: 'A lower-cost video model, from text or one image, up to 4K.'
    },
    input: ['text', 'image'],
    output: ['video'],
    prices: [
      {item: 'use', amount: 0.5, unit: 'video'},
      {item: 'batch', amount: 0.25, unit: 'video'}
    ],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['videos', 'async-result', 'batches'],
    capabilities: ['async', 'batch'],
    notes: [
      {
        zh: '时长参数只见于接口页面的一份旧副本，当前接口规范没有。',
        en: 'A duration parameter appears only in an older copy of the API page, not in the current specification.'
      },
      {
        zh: '2026 年的模型概览不再列出它，接口规范仍列出。',
        en: 'The overview of 2026 no longer lists it; the API specification still does.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/video-generation-model/CogVideoX-2',
      'https://open.bigmodel.cn/dev/api/videomodel/cogvideox',
      'https://docs.bigmodel.cn/cn/guide/models/video-generation/cogvideox-2',
      pricing,
      openApi
    ]
  },
  {
    id: 'cogvideox-flash',
    code: 'cogvideox-flash',
    name: 'CogVideoX-Flash',
    kind: 'video',
    page: 'howuse/video-generation-model/CogVideoX-2',
    status: {state: 'current'},
    summary: {
      zh: '免费的视频生成模型，由文字或一张图片生成。',
      en: 'A free video model, from text or one image.'
    },
    input: ['text', 'image'],
    output: ['video'],
    prices: [{item: 'use', amount: 0, unit: 'video'}],
    pricesAsOf: portalDay,
    endpoints: ['videos', 'async-result'],
    capabilities: ['async'],
    notes: [
      {
        zh: '概览写明支持 AI 音效、4K、10 秒与 60 帧，旧版门户的接口页面却说它不接受 quality、size 和 fps。',
        en: 'The overview says that it supports AI sound, 4K, 10 seconds and 60 frames; the old portal says that it does not accept quality, size or fps.'
      },
      {
        zh: '各等级的并发数没有公开表格，2024-12-27 前已可调用。',
        en: 'No public table gives its concurrency by tier; it was available by 2024-12-27.'
      }
    ],
    asOf: portalDay,
    sources: ['https://open.bigmodel.cn/dev/api/videomodel/cogvideox', overview, openApi]
  },
  {
    id: 'cogvideox',
    code: 'cogvideox',
    name: 'CogVideoX',
    kind: 'video',
    status: {state: 'retired', date: '2025-06-30'},
    summary: {
      zh: '第一代视频生成模型，已下线。',
      en: 'The first-generation video model, retired.'
    },
    input: ['text', 'image'],
    output: ['video'],
    prices: [],
    pricesAsOf: portalDay,
    endpoints: ['videos', 'async-result'],
    capabilities: ['async'],
    notes: [
      {
        zh: '官方没有写明替代型号。',
        en: 'Zhipu names no successor.'
      }
    ],
    asOf: portalDay,
    sources: [portalModels]
  },
  {
    id: 'viduq1',
    code: 'viduq1-text',
    otherCodes: ['viduq1-image', 'viduq1-start-end'],
    name: 'Vidu Q1',
    kind: 'video',
    page: 'howuse/video-generation-model/ViduQ1',
    status: {state: 'current'},
    releasedOn: '2025-06-18',
    summary: {
      zh: '生数科技的视频模型，画质优先：5 秒、24 帧、1080p，三种编码对应文字、首帧和首尾帧。',
      en: "Shengshu's video model with a focus on image quality: 5 seconds, 24 frames per second, 1080p; separate codes for text, first frame, and first and last frame."
    },
    input: ['text', 'image'],
    output: ['video'],
    prices: [{item: 'use', amount: 2.5, unit: 'video'}],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['videos', 'async-result'],
    capabilities: ['async'],
    notes: [
      {
        zh: '旧版门户列出的并发数是 30、40、50、60，这里采用较新的文档。',
        en: 'The old portal gives a concurrency of 30, 40, 50 and 60; the values here follow newer documentation.'
      },
      {
        zh: '提示词上限有 1500 个字符与 512 个字符两种写法。',
        en: 'Sources give the prompt limit both as 1500 characters and as 512 characters.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/video-generation-model/ViduQ1',
      'https://open.bigmodel.cn/dev/api/videomodel/vidu',
      'https://docs.bigmodel.cn/cn/guide/models/video-generation/viduq1',
      openApi
    ]
  },
  {
    id: 'vidu2',
    code: 'vidu2-image',
    otherCodes: ['vidu2-start-end', 'vidu2-reference'],
    name: 'Vidu 2',
    kind: 'video',
    page: 'howuse/video-generation-model/Vidu2',
    status: {state: 'current'},
    releasedOn: '2025-06-18',
    summary: {
      zh: '生数科技的视频模型，兼顾速度与成本：4 秒、720p，三种编码对应首帧、首尾帧和参考主体，没有纯文字模式。',
      en: "Shengshu's video model for speed and cost: 4 seconds, 720p; separate codes for first frame, first and last frame, and reference subjects, with no text-only mode."
    },
    input: ['text', 'image'],
    output: ['video'],
    prices: [
      {
        item: 'use',
        amount: 1.25,
        unit: 'video',
        condition: {
          zh: '首帧或首尾帧（vidu2-image、vidu2-start-end）',
          en: 'first frame, or first and last frame (vidu2-image, vidu2-start-end)'
        }
      },
      {
        item: 'use',
        amount: 2.5,
        unit: 'video',
        condition: {zh: '参考主体（vidu2-reference）', en: 'reference subjects (vidu2-reference)'}
      }
    ],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['videos', 'async-result'],
    capabilities: ['async'],
    notes: [
      {
        zh: '官方页面说 720p 的成本是 Q1 的 40%，按列出的价格计算是 50%。',
        en: 'Zhipu says that 720p costs 40% of Q1; according to the listed prices it is 50%.'
      },
      {
        zh: '旧版门户列出的并发数是 30、40、50、60，这里采用较新的文档。',
        en: 'The old portal gives a concurrency of 30, 40, 50 and 60; the values here follow newer documentation.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/video-generation-model/Vidu2',
      'https://open.bigmodel.cn/dev/api/videomodel/vidu',
      'https://docs.bigmodel.cn/cn/guide/models/video-generation/vidu2',
      openApi
    ]
  },
  {
    id: 'glm-realtime',
    code: 'glm-realtime',
    otherCodes: ['glm-realtime-flash', 'glm-realtime-air'],
    name: 'GLM-Realtime',
    kind: 'audio',
    page: 'howuse/audio-and-video-model/GLM-Realtime',
    status: {state: 'current'},
    summary: {
      zh: '可以随时打断的实时语音与视频通话，经 WebSocket 调用。',
      en: 'Realtime voice and video calls that the user can interrupt, over a WebSocket.'
    },
    input: ['text', 'audio', 'video'],
    output: ['audio', 'text'],
    context: '32K',
    maxOutput: '1K',
    prices: [
      {item: 'use', amount: 0.18, unit: 'minute', condition: {zh: 'glm-realtime-flash，语音通话', en: 'glm-realtime-flash, voice call'}},
      {item: 'use', amount: 1.2, unit: 'minute', condition: {zh: 'glm-realtime-flash，视频通话', en: 'glm-realtime-flash, video call'}},
      {item: 'use', amount: 0.3, unit: 'minute', condition: {zh: 'glm-realtime-air，语音通话', en: 'glm-realtime-air, voice call'}},
      {item: 'use', amount: 2.1, unit: 'minute', condition: {zh: 'glm-realtime-air，视频通话', en: 'glm-realtime-air, video call'}}
    ],
    pricesAsOf: '2026-01-31',
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['realtime'],
    capabilities: ['streaming', 'function-calling', 'web-search'],
    notes: [
      {
        zh: '上下文在视频通话中为 32K，在语音通话中为 8K。',
        en: 'The context is 32K in a video call and 8K in a voice call.'
      },
      {
        zh: '价格取自 2026 年的价格表；2025 年秋的门户页面写的是限时免费。',
        en: 'The prices come from price tables of 2026; the old portal page of autumn 2025 said “free for a limited time”.'
      },
      {
        zh: '旧版门户的接口页仍写着旧编码 glm-4-realtime。',
        en: 'The old portal’s API page still uses the old code glm-4-realtime.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/audio-and-video-model/GLM-Realtime',
      'https://open.bigmodel.cn/dev/api/rtav/GLM-Realtime',
      'https://docs.bigmodel.cn/cn/guide/models/sound-and-video/glm-realtime',
      'https://docs.bigmodel.cn/asyncapi/asyncapi.json',
      'https://github.com/MetaGLM/glm-realtime-sdk',
      pricing
    ]
  },
  {
    id: 'glm-4-voice',
    code: 'glm-4-voice',
    name: 'GLM-4-Voice',
    kind: 'audio',
    page: 'howuse/audio-and-video-model/GLM-4-Voice',
    status: {state: 'current'},
    summary: {
      zh: '端到端语音模型：直接听懂中英文语音并用语音回答，语气、语速和方言可由指令控制。',
      en: 'An end-to-end speech model that understands spoken Chinese and English and replies by voice; tone, speed and dialect are set by instructions.'
    },
    input: ['text', 'audio'],
    output: ['audio', 'text'],
    context: '8K',
    maxOutput: '4K',
    maxTokens: {default: 1024, max: 4095},
    sampling: {temperature: 0.8, topP: 0.6},
    prices: [{item: 'inference', amount: 80, unit: 'million-tokens'}],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['chat', 'chat-async', 'async-result'],
    capabilities: ['streaming', 'async'],
    notes: [
      {
        zh: 'max_tokens 的上限在旧版门户为 4095，在接口规范为 4096。',
        en: 'The limit of max_tokens is 4095 on the old portal and 4096 in the API specification.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/audio-and-video-model/GLM-4-Voice',
      'https://open.bigmodel.cn/dev/api/rtav/GLM-4-Voice',
      'https://docs.bigmodel.cn/cn/guide/models/sound-and-video/glm-4-voice',
      openApi
    ]
  },
  {
    id: 'glm-asr',
    code: 'glm-asr',
    name: 'GLM-ASR',
    kind: 'audio',
    page: 'howuse/audio-and-video-model/GLM-ASR',
    status: {state: 'superseded', date: '2025-12-10', successor: 'glm-asr-2512'},
    releasedOn: '2025-04-23',
    summary: {
      zh: '语音识别：中文、英文和八大官话方言区，带句段时间。',
      en: 'Speech recognition for Chinese, English and eight groups of Mandarin dialects, with segment timestamps.'
    },
    input: ['audio'],
    output: ['text'],
    sampling: {temperature: 0.95},
    prices: [{item: 'use', amount: 0.06, unit: 'minute'}],
    pricesAsOf: portalDay,
    concurrency: {v0: 5, v1: 10, v2: 15, v3: 20},
    endpoints: ['transcriptions'],
    capabilities: ['streaming'],
    notes: [
      {
        zh: '2026-07-11 的接口规范只列出后继型号 glm-asr-2512。',
        en: 'The API specification of 2026-07-11 lists only the successor glm-asr-2512.'
      }
    ],
    asOf: portalDay,
    sources: [
      'https://open.bigmodel.cn/dev/howuse/audio-and-video-model/GLM-ASR',
      'https://open.bigmodel.cn/dev/api/rtav/glm-asr',
      'https://docs.bigmodel.cn/cn/guide/models/sound-and-video/glm-asr',
      openApi
    ]
  },
  {
    id: 'glm-asr-2512',
    code: 'glm-asr-2512',
    name: 'GLM-ASR-2512',
    kind: 'audio',
    page: 'howuse/audio-and-video-model/GLM-ASR',
    status: {state: 'current'},
    releasedOn: '2025-12-10',
    summary: {
      zh: '新一代语音识别：支持数十种语言、更多方言、热词和上文提示。',
      en: 'A new generation of speech recognition: dozens of languages, more dialects, hotwords and prior context.'
    },
    input: ['audio'],
    output: ['text'],
    prices: [
      {
        item: 'input',
        amount: 16,
        unit: 'million-tokens',
        condition: {zh: '2026 年的价格表', en: 'price tables of 2026'}
      }
    ],
    pricesAsOf: '2026-01-31',
    endpoints: ['transcriptions'],
    capabilities: ['streaming'],
    notes: [
      {
        zh: '接口规范没有 temperature 参数；各等级的并发数没有公开表格。',
        en: 'The API specification has no temperature parameter; no public table gives its concurrency by tier.'
      }
    ],
    asOf: specDay,
    sources: ['https://docs.bigmodel.cn/cn/guide/models/sound-and-video/glm-asr-2512', pricing, openApi]
  },
  {
    id: 'glm-tts',
    code: 'glm-tts',
    name: 'GLM-TTS',
    kind: 'audio',
    page: 'howuse/audio-and-video-model/GLM-TTS',
    status: {state: 'current'},
    releasedOn: '2025-12-11',
    summary: {
      zh: '语音合成：把最多 1024 个字符读出来，音色、语速和音量可选，也可边合成边返回。',
      en: 'Speech synthesis: reads up to 1024 characters aloud, with a choice of voice, speed and volume, and optional streaming.'
    },
    input: ['text'],
    output: ['audio'],
    prices: [{item: 'use', amount: 2, unit: 'ten-thousand-characters'}],
    pricesAsOf: '2026-09-09',
    endpoints: ['speech'],
    capabilities: ['streaming'],
    notes: [
      {
        zh: '价格转引自一份逐项摘录官方价格页的公开记录（2026 年 9 月）；中英文字符如何计数没有查到。',
        en: 'The price comes from a public record quoting the official price page (September 2026); it does not say how Chinese and Latin characters are counted.'
      },
      {
        zh: '流式输出只支持 pcm。公开资料没有各等级的并发数；2026 年初有一个 V0 账号显示为 5。',
        en: 'Streaming only supports pcm. No public source gives its concurrency by tier; one V0 account showed 5 in early 2026.'
      }
    ],
    asOf: specDay,
    sources: [
      openApi,
      'https://docs.bigmodel.cn/cn/guide/models/sound-and-video/glm-tts',
      'https://docs.bigmodel.cn/cn/update/new-releases'
    ]
  },
  {
    id: 'glm-tts-clone',
    code: 'glm-tts-clone',
    name: 'GLM-TTS-Clone',
    kind: 'audio',
    page: 'howuse/audio-and-video-model/GLM-TTS',
    status: {state: 'current'},
    releasedOn: '2025-12-11',
    summary: {
      zh: '音色复刻：用 3 至 30 秒的录音生成私有音色，再交给 GLM-TTS 使用。',
      en: 'Voice cloning: creates a private voice from 3 to 30 seconds of speech for use with GLM-TTS.'
    },
    input: ['audio', 'text'],
    output: ['audio'],
    prices: [],
    pricesAsOf: specDay,
    endpoints: ['voice-clone', 'voice-list', 'voice-delete'],
    capabilities: [],
    notes: [
      {
        zh: '录音不超过 10 MB；我们读到的资料没有价格，也没有各等级的并发数。',
        en: 'Recordings can be up to 10 MB; the sources we read give neither a price nor its concurrency by tier.'
      }
    ],
    asOf: specDay,
    sources: [
      openApi,
      'https://docs.bigmodel.cn/cn/guide/models/sound-and-video/glm-tts',
      'https://docs.bigmodel.cn/cn/update/new-releases'
    ]
  }
];
