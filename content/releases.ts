import {parseList, release} from '@/lib/data/schema';

const officialReleases = 'https://docs.bigmodel.cn/cn/update/new-releases';
const officialFeatures = 'https://docs.bigmodel.cn/cn/update/feature-updates';
const englishReleases = 'https://open.bigmodel.cn/dev/releasenotes';
const modelOverview = 'https://docs.bigmodel.cn/cn/guide/start/model-overview';
const portalModels = 'https://open.bigmodel.cn/dev/howuse/model';
const portalOverview = 'https://docs.bigmodel.cn/cn/guide/start/introduction.md';
const benefits = 'https://docs.bigmodel.cn/cn/guide/platform/equity-explain';
const codingPlan = 'https://docs.bigmodel.cn/cn/coding-plan/overview';
const referralRules = 'https://docs.bigmodel.cn/cn/coding-plan/credit-campaign-rules';
const pythonSdk = 'https://github.com/MetaGLM/zhipuai-sdk-python-v4';
const newPythonSdk = 'https://github.com/zai-org/z-ai-sdk-python';
const cookbook = 'https://github.com/MetaGLM/glm-cookbook';
const lobehub = 'https://github.com/lobehub/lobehub';

/**
 * What the platform released, changed and retired, newest first. `official` entries stand in a list of the vendor: the
 * release notes (from 2025-04-14 on; read in the copy of December 2025) or the retirement table of the model overview.
 * The others are rebuilt from dated public traces: SDK history, issues and pull requests that used a model on that day.
 */
export const releases = parseList(
  'content/releases.ts',
  release,
  [
    {
      id: 'glm-4-0520-retired',
      date: '2025-12-30',
      kind: 'retirement',
      title: {zh: 'GLM-4-0520 下线', en: 'GLM-4-0520 retired'},
      body: {
        zh: '官方模型概览公布的下线日，没有给出替代模型。换模型的步骤见[模型迁移](/dev/howuse/model-migration)。',
        en: 'The retirement date published in the official model overview, which names no successor. For the migration steps, see [Model Migrate](/dev/howuse/model-migration).'
      },
      models: ['glm-4-0520'],
      official: true,
      sources: [modelOverview, portalModels]
    },
    {
      id: 'autoglm-phone',
      date: '2025-12-11',
      kind: 'model',
      title: {zh: 'AutoGLM-Phone', en: 'AutoGLM-Phone'},
      body: {
        zh: '按自然语言指令操作手机应用的框架，官方称支持 50 多款中文应用。',
        en: 'A framework that operates phone apps by natural-language instructions; according to Zhipu, it supports more than 50 Chinese apps.'
      },
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'glm-tts',
      date: '2025-12-11',
      kind: 'model',
      title: {zh: 'GLM-TTS 与 GLM-TTS-Clone', en: 'GLM-TTS and GLM-TTS-Clone'},
      body: {
        zh: 'GLM-TTS 做语音合成，官方称首段音频在 400 毫秒内返回；GLM-TTS-Clone 用约 3 秒的录音复刻音色。',
        en: 'GLM-TTS synthesises speech, with the first audio in under 400 ms according to Zhipu; GLM-TTS-Clone clones a voice from about 3 seconds of speech.'
      },
      models: ['glm-tts', 'glm-tts-clone'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'glm-asr-2512',
      date: '2025-12-10',
      kind: 'model',
      title: {zh: 'GLM-ASR-2512', en: 'GLM-ASR-2512'},
      body: {
        zh: '新一代语音识别，支持自定义词汇，官方公布的字错率为 0.0717。上一代见 [GLM-ASR](/dev/howuse/audio-and-video-model/GLM-ASR)。',
        en: 'A new generation of speech recognition with custom vocabulary; Zhipu reports a character error rate of 0.0717. For its predecessor, see [GLM-ASR](/dev/howuse/audio-and-video-model/GLM-ASR).'
      },
      models: ['glm-asr-2512'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'glm-4.6v',
      date: '2025-12-08',
      kind: 'model',
      title: {zh: 'GLM-4.6V', en: 'GLM-4.6V'},
      body: {
        zh: '视觉推理模型，视觉上下文 128K，能在推理中直接调用工具。',
        en: 'A visual reasoning model with a visual context of 128K that can call tools directly while it reasons.'
      },
      models: ['glm-4.6v'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'glm-z1-retired',
      date: '2025-11-15',
      kind: 'retirement',
      title: {zh: 'GLM-Z1 系列下线', en: 'GLM-Z1 series retired'},
      body: {
        zh: '2025 年 12 月的模型概览列出此日期，没有给出替代模型；系列包括 [GLM-Z1-Air](/dev/howuse/reasoning_models/GLM-Z1-Air) 等。',
        en: 'The model overview of December 2025 gives this date and no successor; the series includes [GLM-Z1-Air](/dev/howuse/reasoning_models/GLM-Z1-Air).'
      },
      models: ['glm-z1-air', 'glm-z1-airx', 'glm-z1-flashx', 'glm-z1-flash'],
      official: true,
      sources: [modelOverview]
    },
    {
      id: 'user-benefits-revised',
      date: '2025-11-01',
      kind: 'platform',
      title: {zh: '用户权益规则调整', en: 'User benefits revised'},
      body: {
        zh: '从 00:00 起，等级对应的权益只写明并发数，不再描述价格折扣。规则见[用户权益](/dev/howuse/equity-explain)。',
        en: 'From 00:00, concurrency is the only benefit described for each tier; price discounts are no longer mentioned. See [User Benefits](/dev/howuse/equity-explain).'
      },
      official: false,
      sources: [benefits]
    },
    {
      id: 'coding-plan-enterprise',
      date: '2025-10-21',
      kind: 'platform',
      title: {zh: 'GLM Coding Plan 企业版', en: 'Enterprise edition of the GLM Coding Plan'},
      body: {
        zh: '日期只见于第三方对官方页面的引用；2025 年 12 月的页面副本里没有这一条。',
        en: 'The date comes only from a third party quoting the official page; the copy of the page from December 2025 does not include this entry.'
      },
      official: false,
      sources: [codingPlan]
    },
    {
      id: 'glm-4.6',
      date: '2025-09-30',
      kind: 'model',
      title: {zh: 'GLM-4.6', en: 'GLM-4.6'},
      body: {
        zh: '新的基座模型，上下文 200K，改进了编程、推理过程中的工具使用和智能体任务。',
        en: 'A new base model with a context of 200K and improved coding, tool use during reasoning and agent tasks.'
      },
      models: ['glm-4.6'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'coding-plan',
      date: '2025-09-18',
      precision: 'by',
      kind: 'platform',
      title: {zh: 'GLM Coding Plan 上线', en: 'GLM Coding Plan on sale'},
      body: {
        zh: '面向编程工具的订阅套餐。开售的确切日期没有查到，只知道推荐活动规则在 2025-09-18 生效时已在销售。',
        en: 'A subscription for coding tools. The exact first day of sale was not found; it was on sale when the referral rules took effect on 2025-09-18.'
      },
      official: false,
      sources: [codingPlan, referralRules]
    },
    {
      id: 'coding-plan-referral',
      date: '2025-09-18',
      kind: 'platform',
      title: {zh: '“拼好模”推荐活动规则生效', en: 'Referral rules of the Coding Plan take effect'},
      body: {
        zh: '邀请新订阅者可得返利，条件与金额见[模型福利](/dev/activities)。',
        en: 'Inviting new subscribers earns credit; for conditions and amounts, see [Model Benefit](/dev/activities).'
      },
      official: false,
      sources: [referralRules]
    },
    {
      id: 'sdk-file-parser',
      date: '2025-08-25',
      kind: 'sdk',
      title: {zh: 'Python SDK：文件解析', en: 'Python SDK: file parsing'},
      body: {
        zh: 'SDK 加入文件解析的调用，平台侧的用法见[文件问答](/dev/howuse/fileqa)。',
        en: 'The SDK adds calls for file parsing; for its use on the platform, see [FileQA](/dev/howuse/fileqa).'
      },
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'glm-4.5v',
      date: '2025-08-11',
      kind: 'model',
      title: {zh: 'GLM-4.5V', en: 'GLM-4.5V'},
      body: {
        zh: '100B 级别的开源视觉推理模型，思考模式可开可关。',
        en: 'An open visual reasoning model of the 100B class whose thinking mode can be turned on or off.'
      },
      models: ['glm-4.5v'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'glm-4.5',
      date: '2025-07-28',
      kind: 'model',
      title: {zh: 'GLM-4.5 系列', en: 'GLM-4.5 series'},
      body: {
        zh: '面向智能体的基座模型系列，高速档超过每秒 100 个 Token，可接入 Claude Code。',
        en: 'A series of base models for agents; the fast versions exceed 100 tokens per second, and the models can be used in Claude Code.'
      },
      models: ['glm-4.5', 'glm-4.5-x', 'glm-4.5-air', 'glm-4.5-airx'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'zai-sdk-0.0.1',
      date: '2025-07-27',
      kind: 'sdk',
      title: {zh: 'zai-sdk 0.0.1', en: 'zai-sdk 0.0.1'},
      body: {
        zh: '新版 Python SDK 的第一个正式版本，接替 `zhipuai` 包。',
        en: 'The first regular version of the new Python SDK, which replaces the `zhipuai` package.'
      },
      official: false,
      sources: [newPythonSdk]
    },
    {
      id: 'cogvideox-3',
      date: '2025-07-15',
      kind: 'model',
      title: {zh: 'CogVideoX-3', en: 'CogVideoX-3'},
      body: {
        zh: '文生视频与图生视频，新增首尾帧生成，画面更清晰、运动更平滑。参数见 [CogVideoX-3](/dev/howuse/video-generation-model/CogVideoX-3)。',
        en: 'Text-to-video and image-to-video, with generation from a first and a last frame, clearer images and smoother motion. For the parameters, see [CogVideoX-3](/dev/howuse/video-generation-model/CogVideoX-3).'
      },
      models: ['cogvideox-3'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'zai-sdk-first-build',
      date: '2025-07-14',
      kind: 'sdk',
      title: {zh: 'zai-sdk 首次构建', en: 'First build of zai-sdk'},
      body: {
        zh: '新版 Python SDK 的第一个构建，正式版本在 2025-07-27 发布。',
        en: 'The first build of the new Python SDK; the first regular version followed on 2025-07-27.'
      },
      official: false,
      sources: [newPythonSdk]
    },
    {
      id: 'glm-4.1v-thinking',
      date: '2025-07-02',
      kind: 'model',
      title: {zh: 'GLM-4.1V-Thinking 系列', en: 'GLM-4.1V-Thinking series'},
      body: {
        zh: '视觉推理模型，处理视频、图片问答、图表和界面。英文公告当时附赠 1 亿 Token。用法见 [GLM-4.1V-Thinking](/dev/howuse/visual-reasoning-model/glm-4.1v-thinking)。',
        en: 'Visual reasoning models for video, image questions, charts and user interfaces. The English announcement included 100 million free tokens. See [GLM-4.1V-Thinking](/dev/howuse/visual-reasoning-model/glm-4.1v-thinking).'
      },
      models: ['glm-4.1v-thinking-flashx', 'glm-4.1v-thinking-flash'],
      official: true,
      sources: [officialReleases, englishReleases]
    },
    {
      id: 'glm-4-retired',
      date: '2025-06-30',
      kind: 'retirement',
      title: {zh: 'GLM-4 下线', en: 'GLM-4 retired'},
      body: {
        zh: '英文门户的模型页列出此日期，没有给出替代模型。',
        en: 'The model page of the English portal gives this date and names no successor.'
      },
      models: ['glm-4'],
      official: true,
      sources: [portalModels]
    },
    {
      id: 'cogvideox-retired',
      date: '2025-06-30',
      kind: 'retirement',
      title: {zh: 'CogVideoX 下线', en: 'CogVideoX retired'},
      body: {
        zh: '下线表没有指定替代模型；后续型号见 [CogVideoX-2](/dev/howuse/video-generation-model/CogVideoX-2)。',
        en: 'The retirement table names no successor; the next model of the series is [CogVideoX-2](/dev/howuse/video-generation-model/CogVideoX-2).'
      },
      models: ['cogvideox'],
      official: true,
      sources: [portalModels]
    },
    {
      id: 'sdk-cogtts',
      date: '2025-06-26',
      kind: 'sdk',
      title: {zh: 'Python SDK：CogTTS', en: 'Python SDK: CogTTS'},
      body: {zh: 'SDK 加入语音合成模型 CogTTS 的调用。', en: 'The SDK adds calls for the speech synthesis model CogTTS.'},
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'sdk-agents',
      date: '2025-06-22',
      kind: 'sdk',
      title: {zh: 'Python SDK：智能体接口', en: 'Python SDK: agent API'},
      body: {zh: 'SDK 加入智能体接口的调用。', en: 'The SDK adds calls for the agent API.'},
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'vidu-q1-and-2',
      date: '2025-06-18',
      kind: 'model',
      title: {zh: 'Vidu Q1 与 Vidu 2', en: 'Vidu Q1 and Vidu 2'},
      body: {
        zh: '平台接入的两个第三方视频模型：[Vidu Q1](/dev/howuse/video-generation-model/ViduQ1) 生成 5 秒、24 帧、1080p 的视频；[Vidu 2](/dev/howuse/video-generation-model/Vidu2) 做图生视频和首尾帧，4 秒、720p。',
        en: 'Two third-party video models: [Vidu Q1](/dev/howuse/video-generation-model/ViduQ1) generates videos of 5 seconds at 24 fps in 1080p; [Vidu 2](/dev/howuse/video-generation-model/Vidu2) works from images or key frames, with 4 seconds in 720p.'
      },
      models: ['viduq1', 'vidu2'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'sdk-moderation',
      date: '2025-06-09',
      kind: 'sdk',
      title: {zh: 'Python SDK：内容安全', en: 'Python SDK: moderation'},
      body: {
        zh: 'SDK 加入内容安全接口，用法见[内容安全](/dev/howuse/securityaudit)。',
        en: 'The SDK adds the moderation API; see [Content security](/dev/howuse/securityaudit).'
      },
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'glm-3-turbo-retired',
      date: '2025-06-01',
      kind: 'retirement',
      title: {zh: 'GLM-3-Turbo 下线', en: 'GLM-3-Turbo retired'},
      body: {
        zh: '此后的调用转到 [GLM-4-Air-250414](/dev/howuse/llm/GLM-4-Air-250414)。',
        en: 'Calls are rerouted to [GLM-4-Air-250414](/dev/howuse/llm/GLM-4-Air-250414).'
      },
      models: ['glm-3-turbo', 'glm-4-air-250414'],
      official: true,
      sources: [portalModels]
    },
    {
      id: 'search-parameters',
      date: '2025-05-07',
      kind: 'feature',
      title: {zh: '搜索接口新增参数', en: 'More parameters for web search'},
      body: {
        zh: 'Web Search API 与对话内搜索可设置结果数量、域名、时间范围和摘要长度，返回中增加发布日期。见[联网搜索](/dev/howuse/websearch)。',
        en: 'The Web Search API and search in chat now accept a result count, domain, time range and summary length; results include a publication date. See [Web Search](/dev/howuse/websearch).'
      },
      official: true,
      sources: [officialFeatures]
    },
    {
      id: 'dpo-training',
      date: '2025-04-28',
      kind: 'feature',
      title: {zh: '微调支持 DPO', en: 'DPO in fine-tuning'},
      body: {
        zh: '可对 `glm-4-air`、`glm-4-9b`、`glm-4-flash` 做 DPO 全参训练，长度 8K，价格与 SFT 相同。见[模型微调](/dev/howuse/finetuning)。',
        en: 'Full-parameter DPO training for `glm-4-air`, `glm-4-9b` and `glm-4-flash`, length 8K, at the price of SFT. See [Fine-tuning](/dev/howuse/finetuning).'
      },
      official: true,
      sources: [officialFeatures]
    },
    {
      id: 'glm-4-plus-price-cut',
      date: '2025-04-23',
      precision: 'by',
      kind: 'price',
      title: {zh: 'GLM-4-Plus 降价 90%', en: 'GLM-4-Plus price cut by 90%'},
      body: {
        zh: '降到每百万 Token 5 元。官方置顶通知没有日期，2025 年 4 月的说法来自 2025-04-23 的一份第三方价格表。[GLM-4-Plus](/dev/howuse/llm/glm-4-plus) 页列有读到的价格。',
        en: 'The price was reduced to ¥5 per million tokens. Zhipu’s pinned notice is undated; April 2025 comes from a third-party price table of 2025-04-23. For the price we read, see [GLM-4-Plus](/dev/howuse/llm/glm-4-plus).'
      },
      models: ['glm-4-plus'],
      official: false,
      sources: [englishReleases]
    },
    {
      id: 'glm-asr',
      date: '2025-04-23',
      kind: 'model',
      title: {zh: 'GLM-ASR', en: 'GLM-ASR'},
      body: {
        zh: '语音转文本，抗噪，识别中文、英文和 8 种官话方言，上线初期免费。',
        en: 'Noise-tolerant speech to text for Chinese, English and 8 groups of Mandarin dialects; initially free of charge.'
      },
      models: ['glm-asr'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'glm-4-250414',
      date: '2025-04-14',
      kind: 'model',
      title: {zh: 'GLM-4-Air-250414 与 GLM-4-Flash-250414', en: 'GLM-4-Air-250414 and GLM-4-Flash-250414'},
      body: {
        zh: '两个新的语言基座模型，其中 GLM-4-Flash-250414 免费。',
        en: 'Two new base language models; GLM-4-Flash-250414 is free of charge.'
      },
      models: ['glm-4-air-250414', 'glm-4-flash-250414'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'glm-z1',
      date: '2025-04-14',
      kind: 'model',
      title: {zh: 'GLM-Z1-AirX、GLM-Z1-Air 与 GLM-Z1-Flash', en: 'GLM-Z1-AirX, GLM-Z1-Air and GLM-Z1-Flash'},
      body: {
        zh: '三个推理模型：GLM-Z1-AirX 最快可达每秒 200 个 Token，GLM-Z1-Flash 免费。',
        en: 'Three reasoning models: GLM-Z1-AirX reaches up to 200 tokens/s, GLM-Z1-Flash is free of charge.'
      },
      models: ['glm-z1-airx', 'glm-z1-air', 'glm-z1-flash'],
      official: true,
      sources: [officialReleases]
    },
    {
      id: 'ai-search-tools',
      date: '2025-04-14',
      kind: 'feature',
      title: {zh: 'AI 搜索工具', en: 'AI search tools'},
      body: {
        zh: '推出 Web Search API、对话内搜索和搜索智能体，并接入更多引擎。英文列表写自研、搜狗、夸克和 Jina.ai，中文列表还有必应。',
        en: 'The Web Search API, search in chat and a search agent, with more engines. The English list has Zhipu’s own engine, Sogou, Quark and Jina.ai; the Chinese list also has Bing.'
      },
      official: true,
      sources: [officialReleases, englishReleases]
    },
    {
      id: 'glm-zero-preview-and-0111',
      date: '2025-04-14',
      precision: 'by',
      kind: 'model',
      title: {zh: 'GLM-Zero-Preview、GLM-4-Air-0111 与 GLM-4V-Plus-0111', en: 'GLM-Zero-Preview, GLM-4-Air-0111 and GLM-4V-Plus-0111'},
      body: {
        zh: '出现在 2025 年初的模型列表中，确切日期没有查到。官方列表从 2025-04-14 开始且不含它们，因此把这一天当作上限。',
        en: 'They appear in model lists of early 2025; the exact dates were not found. The official list begins on 2025-04-14 without them, so that date is given as the latest possible.'
      },
      models: ['glm-4v-plus-0111'],
      official: false,
      sources: [lobehub]
    },
    {
      id: 'user-benefits',
      date: '2025-04-07',
      kind: 'platform',
      title: {zh: '用户权益等级 V0–V3 启用', en: 'User benefit tiers V0–V3'},
      body: {
        zh: '22:00 起按积分划分四个等级。后来的调整见 2025-11-01 的条目。',
        en: 'From 22:00, accounts are divided into four tiers by points. For the later change, see the entry of 2025-11-01.'
      },
      official: false,
      sources: ['https://open.bigmodel.cn/dev/howuse/equity-explain']
    },
    {
      id: 'cogview-3-retired',
      date: '2025-03-30',
      kind: 'retirement',
      title: {zh: 'CogView-3 下线', en: 'CogView-3 retired'},
      body: {
        zh: '官方模型页没有指定替代模型；后续的图像生成模型是 [CogView-4](/dev/howuse/image-generation-model/cogview-4)。',
        en: 'The official model page names no successor; the next image generation model is [CogView-4](/dev/howuse/image-generation-model/cogview-4).'
      },
      models: ['cogview-3'],
      official: true,
      sources: [portalModels]
    },
    {
      id: 'cogview-4',
      date: '2025-03-04',
      kind: 'model',
      title: {zh: 'CogView-4', en: 'CogView-4'},
      body: {
        zh: '图像生成模型，日期取自 LobeHub 的模型列表。',
        en: 'An image generation model; the date comes from LobeHub’s model list.'
      },
      models: ['cogview-4'],
      official: false,
      sources: [lobehub]
    },
    {
      id: 'cogvideox-2',
      date: '2025-02-10',
      precision: 'by',
      kind: 'model',
      title: {zh: 'CogVideoX-2', en: 'CogVideoX-2'},
      body: {
        zh: '视频生成模型，这一天已出现在 glm-cookbook 的提交记录中。',
        en: 'A video generation model; it appears on this date in the commit history of glm-cookbook.'
      },
      models: ['cogvideox-2'],
      official: false,
      sources: [cookbook]
    },
    {
      id: 'charglm-4',
      date: '2025-02-03',
      precision: 'by',
      kind: 'model',
      title: {zh: 'CharGLM-4', en: 'CharGLM-4'},
      body: {
        zh: '角色扮演模型，依据是 glm-cookbook 当天的提交。',
        en: 'A role-play model, based on a commit in glm-cookbook on this date.'
      },
      models: ['charglm-4'],
      official: false,
      sources: [cookbook]
    },
    {
      id: 'realtime-sdk',
      date: '2025-01-23',
      kind: 'sdk',
      title: {zh: 'Realtime SDK 1.0.0', en: 'Realtime SDK 1.0.0'},
      body: {
        zh: '用于 [GLM-Realtime](/dev/howuse/audio-and-video-model/GLM-Realtime) 实时音视频接口的 SDK。',
        en: 'The SDK for the realtime API of [GLM-Realtime](/dev/howuse/audio-and-video-model/GLM-Realtime).'
      },
      models: ['glm-realtime'],
      official: false,
      sources: ['https://github.com/MetaGLM/glm-realtime-sdk']
    },
    {
      id: 'free-image-and-video-flash',
      date: '2024-12-27',
      precision: 'by',
      kind: 'model',
      title: {zh: 'CogView-3-Flash 与 CogVideoX-Flash', en: 'CogView-3-Flash and CogVideoX-Flash'},
      body: {
        zh: '免费的图像生成与视频生成模型，至此共有 4 个 Flash 模型。免费模型见[模型福利](/dev/activities)。',
        en: 'Free models for image and video generation, bringing the number of Flash models to 4. For free models, see [Model Benefit](/dev/activities).'
      },
      models: ['cogview-3-flash', 'cogvideox-flash'],
      official: false,
      sources: ['https://github.com/Dogtiti/ChatGPT-Next-Web-EarlyBird/issues/21', 'https://github.com/ChatGPTNextWeb/NextChat/issues/5921']
    },
    {
      id: 'glm-4v-flash',
      date: '2024-12-09',
      kind: 'model',
      title: {zh: 'GLM-4V-Flash', en: 'GLM-4V-Flash'},
      body: {
        zh: '免费的图像理解模型，日期取自 LobeHub 的模型列表。',
        en: 'A free image understanding model; the date comes from LobeHub’s model list.'
      },
      models: ['glm-4v-flash'],
      official: false,
      sources: ['https://github.com/lobehub/lobehub/pull/4958']
    },
    {
      id: 'cogvideox-parameters',
      date: '2024-11-29',
      kind: 'sdk',
      title: {zh: 'CogVideoX 接口新增参数', en: 'More parameters for CogVideoX'},
      body: {
        zh: '视频生成可设置质量、声音、尺寸、时长和帧率；日期是 Python SDK 加入这些参数的日子。',
        en: 'Video generation now accepts quality, audio, size, duration and frame rate; the date is when the Python SDK added them.'
      },
      models: ['cogvideox'],
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'glm-4-voice',
      date: '2024-10-25',
      kind: 'model',
      title: {zh: 'GLM-4-Voice 开源', en: 'GLM-4-Voice open-sourced'},
      body: {
        zh: '端到端语音模型开放权重；API 的示例代码最迟在 2024-11-04 出现。见 [GLM-4-Voice](/dev/howuse/audio-and-video-model/GLM-4-Voice)。',
        en: 'The weights of the end-to-end speech model are released; sample code for the API existed by 2024-11-04. See [GLM-4-Voice](/dev/howuse/audio-and-video-model/GLM-4-Voice).'
      },
      models: ['glm-4-voice'],
      official: false,
      sources: ['https://github.com/zai-org/GLM-4-Voice', cookbook]
    },
    {
      id: 'glm-4-flashx',
      date: '2024-09-27',
      precision: 'by',
      kind: 'model',
      title: {zh: 'GLM-4-FlashX', en: 'GLM-4-FlashX'},
      body: {
        zh: 'GLM-4-Flash 的付费增强版，后续版本是 [GLM-4-FlashX-250414](/dev/howuse/llm/GLM-4-FlashX-250414)。',
        en: 'The paid, enhanced version of GLM-4-Flash; for its later version, see [GLM-4-FlashX-250414](/dev/howuse/llm/GLM-4-FlashX-250414).'
      },
      official: false,
      sources: ['https://github.com/lobehub/lobehub/pull/4173']
    },
    {
      id: 'glm-4-flash-free',
      date: '2024-09-01',
      precision: 'by',
      kind: 'price',
      title: {zh: 'GLM-4-Flash 免费', en: 'GLM-4-Flash free of charge'},
      body: {
        zh: '调用 GLM-4-Flash 不再收费，这一天已有用户在公开讨论中提到。',
        en: 'Calls to GLM-4-Flash are now free of charge; users mentioned it publicly by this date.'
      },
      official: false,
      sources: ['https://github.com/jiayev/GPT4V-Image-Captioner/issues/65', 'https://github.com/zhayujie/CowAgent/pull/2288']
    },
    {
      id: 'glm-4-plus',
      date: '2024-08-31',
      precision: 'by',
      kind: 'model',
      title: {zh: 'GLM-4-Plus 与 GLM-4V-Plus', en: 'GLM-4-Plus and GLM-4V-Plus'},
      body: {
        zh: '新的语言模型和视觉理解模型。GLM-4V-Plus 的后续版本是 [GLM-4V-Plus-0111](/dev/howuse/vlm/GLM-4V-Plus-0111)。',
        en: 'A new language model and a new visual language model. GLM-4V-Plus was followed by [GLM-4V-Plus-0111](/dev/howuse/vlm/GLM-4V-Plus-0111).'
      },
      models: ['glm-4-plus'],
      official: false,
      sources: ['https://github.com/QuantumNous/new-api/pull/451']
    },
    {
      id: 'glm-4-long',
      date: '2024-08-19',
      precision: 'by',
      kind: 'model',
      title: {zh: 'GLM-4-Long', en: 'GLM-4-Long'},
      body: {
        zh: '面向超长输入的语言模型。同一时期，GLM-3-Turbo 从价格页上隐去。',
        en: 'A language model for very long input. Around the same time, GLM-3-Turbo was hidden from the price page.'
      },
      models: ['glm-4-long', 'glm-3-turbo'],
      official: false,
      sources: ['https://github.com/lobehub/lobehub/pull/3509']
    },
    {
      id: 'sdk-assistant',
      date: '2024-08-09',
      kind: 'sdk',
      title: {zh: 'Python SDK：Assistant API', en: 'Python SDK: Assistant API'},
      body: {
        zh: 'SDK 加入 Assistant API，该接口后来被弃用。',
        en: 'The SDK adds the Assistant API, which was later deprecated.'
      },
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'embedding-3',
      date: '2024-08-08',
      precision: 'by',
      kind: 'model',
      title: {zh: 'Embedding-3', en: 'Embedding-3'},
      body: {
        zh: '新的文本嵌入模型，依据是 Python SDK 当天的一次修正。',
        en: 'A new embedding model, based on a fix in the Python SDK on this date.'
      },
      models: ['embedding-3'],
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'cogvideox-api',
      date: '2024-07-26',
      precision: 'by',
      kind: 'model',
      title: {zh: 'CogVideoX 可通过 API 调用', en: 'CogVideoX through the API'},
      body: {
        zh: '第一代视频生成模型开放接口，见 glm-cookbook 的提交记录。',
        en: 'The first-generation video model can be called through the API, as shown by the commit history of glm-cookbook.'
      },
      models: ['cogvideox'],
      official: false,
      sources: [cookbook]
    },
    {
      id: 'glm-4-alltools-and-codegeex-4',
      date: '2024-07-18',
      precision: 'by',
      kind: 'model',
      title: {zh: 'GLM-4-AllTools 与 CodeGeeX-4', en: 'GLM-4-AllTools and CodeGeeX-4'},
      body: {
        zh: '前者在对话中自行选用工具，后者用于代码补全。',
        en: 'The former chooses tools autonomously in a chat; the latter completes code.'
      },
      models: ['codegeex-4'],
      official: false,
      sources: ['https://github.com/lobehub/lobehub/pull/3255']
    },
    {
      id: 'sdk-video',
      date: '2024-07-12',
      kind: 'sdk',
      title: {zh: 'Python SDK：视频生成', en: 'Python SDK: video generation'},
      body: {zh: 'SDK 加入视频生成的调用。', en: 'The SDK adds calls for video generation.'},
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'sdk-web-search',
      date: '2024-07-10',
      kind: 'sdk',
      title: {zh: 'Python SDK：联网搜索工具', en: 'Python SDK: web search tool'},
      body: {zh: 'SDK 加入联网搜索工具的调用。', en: 'The SDK adds calls for the web search tool.'},
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'sdk-knowledge',
      date: '2024-06-20',
      kind: 'sdk',
      title: {zh: 'Python SDK：知识库管理', en: 'Python SDK: knowledge base management'},
      body: {
        zh: 'SDK 可以创建和管理知识库，见[知识库检索](/dev/howuse/retrieval)。',
        en: 'The SDK can create and manage knowledge bases; see [Retrieval](/dev/howuse/retrieval).'
      },
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'glm-4-air-and-flash',
      date: '2024-06-07',
      precision: 'by',
      kind: 'model',
      title: {zh: 'GLM-4-0520、GLM-4-Air、GLM-4-AirX 与 GLM-4-Flash', en: 'GLM-4-0520, GLM-4-Air, GLM-4-AirX and GLM-4-Flash'},
      body: {
        zh: '同一批出现的四个语言模型，其中 [GLM-4-AirX](/dev/howuse/llm/GLM-4-AirX) 侧重速度。',
        en: 'Four language models that appeared together; [GLM-4-AirX](/dev/howuse/llm/GLM-4-AirX) focuses on speed.'
      },
      models: ['glm-4-0520', 'glm-4-airx'],
      official: false,
      sources: ['https://github.com/binary-husky/gpt_academic/pull/1851', 'https://github.com/lobehub/lobehub/issues/2841']
    },
    {
      id: 'sdk-batch',
      date: '2024-05-17',
      kind: 'sdk',
      title: {zh: 'Python SDK：Batch API', en: 'Python SDK: Batch API'},
      body: {
        zh: 'SDK 加入批量处理，见[批量处理](/dev/howuse/batchapi)。',
        en: 'The SDK adds batch processing; see [Batch](/dev/howuse/batchapi).'
      },
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'sdk-retries',
      date: '2024-04-30',
      kind: 'sdk',
      title: {zh: 'Python SDK：重试、超时与微调任务管理', en: 'Python SDK: retries, timeouts and fine-tuning jobs'},
      body: {
        zh: '可设置重试与超时，支持 `charglm-3`，并能取消、删除微调任务。',
        en: 'Retries and timeouts can be set, `charglm-3` is supported, and fine-tuning jobs can be cancelled and deleted.'
      },
      official: false,
      sources: [pythonSdk]
    },
    {
      id: 'v4-api',
      date: '2024-01-18',
      precision: 'by',
      kind: 'platform',
      title: {zh: 'v4 HTTP API 与 SDK 2.x', en: 'v4 HTTP API and SDK 2.x'},
      body: {
        zh: '新的接口版本，路径以 `/api/paas/v4` 开头，可调用 `glm-4` 与 `glm-3-turbo`。',
        en: 'A new version of the API, with paths starting with `/api/paas/v4` and the models `glm-4` and `glm-3-turbo`.'
      },
      models: ['glm-4', 'glm-3-turbo'],
      official: false,
      sources: ['https://github.com/FoundationAgents/MetaGPT/issues/773', 'https://github.com/langgenius/dify/issues/2070']
    },
    {
      id: 'glm-4-generation',
      date: '2024-01-16',
      kind: 'model',
      title: {zh: 'GLM-4 发布', en: 'GLM-4 generation'},
      body: {
        zh: '在 DevDay 活动上发布，日期见官方的[平台介绍](/dev/howuse/introduction)。',
        en: 'Announced at the DevDay event; the date comes from the official [Overview](/dev/howuse/introduction).'
      },
      models: ['glm-4'],
      official: false,
      sources: [portalOverview]
    }
  ],
  'id'
);
