import type {Locale} from '@/i18n/routing';

/** A question as a reader asks it, and the sections that answer it. */
export type GoldQuestion = {
  locale: Locale;
  question: string;
  /** Addresses without language, each with the anchor of its section; any of them is right. */
  answers: string[];
};

type Subject = {zh?: string; en?: string; answers: string[]};

const error = (code: number) => [`/dev/api/errors/${code}`, `/dev/api/errors#error-${code}`];
const chat = (anchor: string) => `/dev/api/model/chat-completions#${anchor}`;
const page = (path: string, ...anchors: string[]) => anchors.map((anchor) => `/dev/${path}${anchor && `#${anchor}`}`);

/** In words of readers, not of the pages. Written before the ranking of sentences was. */
const subjects: readonly Subject[] = [
  // Answers and their parameters
  {
    zh: '回答写到一半就没了，是哪里限制了长度',
    en: 'the reply stops in the middle of a sentence',
    answers: [
      chat('body-max_tokens'),
      chat('answers'),
      ...page('howuse/jsonformat', 'limits-and-pitfalls'),
      ...page('howuse/introduction', 'core-parameters'),
      ...page('howuse/prompt', 'settings-that-go-with-a-prompt'),
      ...page('howuse/thinking', 'common-faults'),
      ...page('howuse/visual-reasoning-model/glm-4.5v', 'limits')
    ]
  },
  {
    zh: '同一个问题每次回答都不一样，想固定下来',
    en: 'how do I get the same answer every time I ask',
    answers: [
      chat('body-do_sample'),
      chat('body-temperature'),
      ...page('faq', 'temperature-or-top-p'),
      ...page('howuse/introduction', 'core-parameters'),
      ...page('howuse/prompt', 'settings-that-go-with-a-prompt')
    ]
  },
  {
    zh: '模型不记得我上一句说了什么',
    en: 'why does the model forget what I said before',
    answers: [
      ...page('welcome', 'how-does-the-model-remember-earlier-turns'),
      chat('body-messages'),
      ...page('faq', 'multi-turn'),
      ...page('howuse/caching', 'in-a-conversation')
    ]
  },
  {
    zh: '怎么一边生成一边显示文字',
    en: 'show words on screen while they are being written',
    answers: [chat('body-stream'), ...page('api/streaming', '', 'format', 'read-the-stream'), ...page('guidelines', 'reduce-latency')]
  },
  {
    zh: '思考太久了，能不能让它直接回答',
    en: 'stop the model from thinking so long',
    answers: [
      chat('body-thinking'),
      chat('body-reasoning_effort'),
      ...page('howuse/thinking', 'turn-it-on-or-off', 'when-to-turn-it-off', 'set-how-much-reasoning_effort', 'the-parameters')
    ]
  },
  {
    zh: '让模型只输出能被程序解析的结果',
    en: 'force the output to be machine readable',
    answers: [
      chat('body-response_format'),
      ...page('howuse/jsonformat', '', 'parameter', 'how-it-works', 'worked-example'),
      ...page('guidelines', 'get-structured-output')
    ]
  },
  // Keys, accounts and money
  {
    zh: '余额没钱了接口会报什么',
    en: 'what happens to my calls when I run out of money',
    answers: [
      ...page('welcome', 'why-do-i-receive-http-429'),
      ...error(1113),
      ...page('faq', 'packs-in-arrears'),
      ...page('howuse/serviceagreement', 'billing-and-use', 'the-balance-account')
    ]
  },
  {
    zh: '充的钱不想用了能退回来吗',
    en: 'can I get my money back',
    answers: [...page('faq', 'refunds'), ...page('howuse/rechargeagreement', 'refunds'), ...page('howuse/serviceagreement', 'refunds')]
  },
  {
    zh: '怎么开发票',
    en: 'how do I get a receipt for my company accounts department',
    answers: [
      ...page('faq', 'invoice-amount', 'invoice-delivery', 'invoice-other-company'),
      ...page('howuse/serviceagreement', 'invoices'),
      ...page('howuse/rechargeagreement', 'bonuses-and-invoices')
    ]
  },
  {
    zh: '在哪里拿到密钥',
    en: 'where do I get an api key',
    answers: [
      ...page('welcome', 'create-an-api-key'),
      ...page('api/authentication', 'api-key', ''),
      ...page('welcome', ''),
      ...page('howuse/model-migration', 'steps')
    ]
  },
  {
    zh: '密钥放在手机 App 里安全吗',
    en: 'is it safe to put my key into a mobile app',
    answers: [
      ...page('welcome', 'create-an-api-key'),
      ...page('api/authentication', 'which-one-to-use', 'jwt', 'api-key'),
      ...page('howuse/audio-and-video-model/GLM-Realtime', 'signing-in-from-a-device')
    ]
  },
  {
    zh: '不想要这个账号了怎么删',
    en: 'close my account for good',
    answers: page('howuse/termination-agreement', '', 'before-you-apply', 'how-it-goes', 'what-is-gone-and-what-stays')
  },
  // Limits and failures
  {
    zh: '请求太多被拒绝了怎么处理',
    en: 'my requests are refused because there are too many of them',
    answers: [
      ...page('welcome', 'why-do-i-receive-http-429'),
      ...error(1302),
      ...error(1303),
      ...page('api/limits', '', 'error-codes', 'how-to-stay-within-the-limits'),
      ...page('faq', 'avoid-rate-limit', 'http-429'),
      ...page('howuse/equity-explain', 'worked-example-a-client-within-its-limit')
    ]
  },
  {
    zh: '怎么提高并发上限',
    en: 'how can I raise my quota of simultaneous requests',
    answers: [...page('howuse/equity-explain', 'how-to-get-more', 'what-a-level-brings', 'levels'), ...page('faq', 'my-concurrency')]
  },
  {
    zh: '提示内容太长发不出去',
    en: 'my text is too big for the model',
    answers: [
      ...page('welcome', 'what-if-my-text-is-too-long'),
      ...error(1261),
      ...page('guidelines', 'handle-long-input'),
      ...page('faq', 'maximum-input'),
      ...page('howuse/introduction', 'context-window')
    ]
  },
  {
    zh: '失败以后应该隔多久再试',
    en: 'how long should I wait before trying a failed request again',
    answers: [
      ...page('api/errors', 'retry', 'errors-by-http-status'),
      ...page('guidelines', 'reliability'),
      ...page('api/limits', 'how-to-stay-within-the-limits'),
      ...page('faq', 'avoid-rate-limit')
    ]
  },
  {
    zh: '说我的内容敏感被拦截',
    en: 'my prompt was rejected as sensitive',
    answers: [
      ...error(1301),
      ...error(1300),
      ...page('howuse/securityaudit', 'without-streaming', 'worked-example-handle-a-hit', 'what-is-reviewed', '')
    ]
  },
  {
    zh: '提示找不到模型',
    en: 'it says there is no such model',
    answers: [...error(1211), ...page('howuse/model-generations', 'retired-codes'), ...page('howuse/model', 'retired-models')]
  },
  // Pictures, sound, files
  {
    zh: '一次能发几张图片给模型',
    en: 'maximum number of pictures per message',
    answers: [
      ...page('faq', 'send-images'),
      ...page('howuse/vlm/GLM-4V-Plus-0111', 'how-to-call-it', 'limits'),
      ...page('howuse/visual-reasoning-model/glm-4.6v', 'what-it-accepts'),
      ...page('howuse/visual-reasoning-model/glm-4.5v', 'what-it-accepts'),
      ...page('howuse/visual-reasoning-model/glm-4.1v-thinking', 'limits', 'how-it-works'),
      chat('body-messages')
    ]
  },
  {
    zh: '把开会录音变成文字',
    en: 'turn a recorded meeting into text',
    answers: [
      ...page('api/model/audio-transcriptions', ''),
      ...page('howuse/audio-and-video-model/GLM-ASR', '', 'how-to-call-it', 'long-recordings', 'when-to-choose-it'),
      ...page('howuse/openpower/meeting-minutes', '', 'sample')
    ]
  },
  {
    zh: '让它用我自己的声音朗读',
    en: 'make it speak with my own voice',
    answers: [...page('api/model/clone-voice', ''), ...page('howuse/audio-and-video-model/GLM-TTS', 'make-a-voice-of-your-own', '')]
  },
  {
    zh: '画出来的图片能去掉水印吗',
    en: 'remove the watermark from generated pictures',
    answers: [
      ...page('api/model/image-generations', 'body-watermark_enabled'),
      ...page('api/model/async-image-generations', 'body-watermark_enabled'),
      ...page('api/model/video-generations', 'body-watermark_enabled')
    ]
  },
  {
    zh: '上传 PDF 然后提问要怎么做',
    en: 'ask questions about a pdf I upload',
    answers: [
      ...page('howuse/fileqa', '', 'which-way', 'step-1-create-a-parsing-task', 'step-3-ask-the-model', 'worked-example'),
      ...page('howuse/visual-reasoning-model/glm-4.6v', 'ask-about-a-document'),
      ...page('api/tool/create-parser-task', '')
    ]
  },
  {
    zh: '生成的视频链接过几天就打不开了',
    en: 'how long do links to generated videos and images stay valid',
    answers: [
      ...page('faq', 'async-task-expiry'),
      ...page('api/async', 'keep-the-results'),
      ...page('howuse/video-generation-model/CogVideoX-3', 'fetch-the-result'),
      ...page('howuse/video-generation-model/ViduQ1', 'example-an-anime-clip-kept-before-it-expires', 'limits'),
      ...page('howuse/video-generation-model/Vidu2', 'limits')
    ]
  },
  // Capabilities
  {
    zh: '一次向量化可以传多少段文字',
    en: 'how many sentences can I vectorise in one go',
    answers: [...page('api/model/embeddings', 'body-input', ''), ...page('howuse/embedding', 'limits-of-a-request')]
  },
  {
    zh: '让模型查最新的新闻再回答',
    en: 'the model does not know recent news',
    answers: [...page('howuse/websearch', '', 'web-search-in-chat', 'three-ways'), ...page('howuse/openpower/morning-brief', '')]
  },
  {
    zh: '让模型调用我们公司自己的接口',
    en: 'let the model use our internal API',
    answers: [
      ...page('howuse/functioncall', '', 'how-it-works', 'parameters', 'first-request', 'worked-example-a-warehouse'),
      chat('body-tools')
    ]
  },
  {
    zh: '用公司内部文档回答员工的问题',
    en: 'answer questions from our own documents',
    answers: [
      ...page('howuse/retrieval', '', 'three-steps', 'use-in-a-chat', 'how-it-works'),
      ...page('howuse/openpower/handbook-answers', ''),
      ...page('howuse/embedding', 'from-text-to-a-cited-answer')
    ]
  },
  {
    zh: '晚上跑一大堆任务怎么最省钱',
    en: 'cheapest way to process a huge pile of texts overnight',
    answers: [
      ...page('howuse/batchapi', '', 'how-it-works', 'price'),
      ...page('guidelines/batch', '', 'is-it-a-job-for-batch'),
      ...page('guidelines', 'control-cost'),
      ...page('howuse/pricing', 'batch'),
      ...page('howuse/llm/GLM-4-Air-250414', 'volume-and-fine-tuning')
    ]
  },
  {
    zh: '用自己的数据训练一个专属模型要准备什么',
    en: 'how much data do I need to train a custom model',
    answers: [...page('howuse/finetuning', '', 'training-data', 'methods', 'models')]
  },
  // In one language only: Chinese
  {
    zh: '怎么知道一段话会花多少 token',
    answers: [
      ...page('api/model/tokenizer', ''),
      ...page('howuse/introduction', 'worked-example-count-tokens-before-a-call', 'token'),
      ...page('howuse/pricing', 'calculate-a-cost')
    ]
  },
  {
    zh: '有没有不用花钱的模型',
    answers: [
      ...page('welcome', 'choose-a-model'),
      ...page('activities', 'free-models', 'flash-models', ''),
      ...page('howuse/model', 'free-models'),
      ...page('howuse/pricing', 'free-models')
    ]
  },
  {zh: '1214 是什么意思', answers: error(1214)},
  {zh: '报错 1002 该检查哪里', answers: error(1002)},
  {
    zh: '没实名能不能先试用接口',
    answers: [...page('welcome', 'do-i-need-real-name-verification'), ...page('faq', 'api-without-verification')]
  },
  {zh: '个人认证以后能改成企业吗', answers: page('faq', 'personal-to-enterprise')},
  {zh: '公司换了主体账号怎么转给新公司', answers: page('howuse/subjectchanage', '', 'grounds', 'procedure', 'consequences')},
  {zh: 'GLM-4.6 比 4.5 好在哪里', answers: page('howuse/llm/glm-4.6', 'coming-from-glm-45', '', 'published-benchmarks')},
  {
    zh: '原来用 OpenAI 的代码要改哪几行',
    answers: [
      ...page('api/openai', '', 'chat', 'differences'),
      ...page('howuse/model-migration', '', 'steps', 'differences', 'worked-example-the-first-call-after-the-move')
    ]
  },
  {zh: '在 Claude Code 里怎么用智谱的模型', answers: page('howuse/coding-tools', 'claude-code', '', 'the-two-addresses')},
  {
    zh: '图片可以画成竖的吗，多大尺寸',
    answers: [...page('howuse/image-generation-model/cogview-4', 'sizes'), ...page('api/model/image-generations', 'body-size')]
  },
  {
    zh: '让一张照片动起来',
    answers: [
      ...page(
        'howuse/video-generation-model/CogVideoX-2',
        'example-animate-a-local-product-image',
        'writing-the-prompt',
        'when-to-choose-it',
        'how-to-call-it'
      ),
      ...page('howuse/video-generation-model/CogVideoX-3', 'three-kinds-of-input', ''),
      ...page('howuse/video-generation-model/Vidu2', ''),
      ...page('howuse/video-generation-model/ViduQ1', ''),
      ...page('api/model/video-generations', '', 'body-image_url')
    ]
  },
  {
    zh: '重复的开头能不能少收点钱',
    answers: [
      ...page('welcome', 'how-do-i-keep-the-cost-down'),
      ...page('howuse/caching', '', 'what-counts', 'prices-of-hits', 'what-it-saves'),
      ...page('howuse/pricing', 'caching'),
      ...page('guidelines', 'control-cost')
    ]
  },
  {
    zh: '批量任务过期了做完的还算钱吗',
    answers: [...page('faq', 'batch-expired'), ...page('howuse/batchapi', 'limits', 'read-the-results', 'follow-the-batch')]
  },
  {zh: '上架应用要不要公示大模型的备案信息', answers: page('howuse/Filing', 'what-a-live-app-must-show', 'which-rules-apply', '')},
  {
    zh: '你们会拿我的数据去训练吗',
    answers: [
      ...page('howuse/useragreement', 'data-output-and-labels'),
      ...page('howuse/privacypolicy', 'what-it-is-used-for', 'what-is-collected-and-when')
    ]
  },
  {zh: '我的聊天数据存在哪个国家', answers: page('howuse/privacypolicy', 'storage-and-incidents')},
  {zh: '知识库搜出来的内容不相关怎么调', answers: page('howuse/retrieval', 'tuning-recall', 'errors-and-failures')},
  {zh: '文档传上去一直检索不到', answers: page('howuse/retrieval', 'pitfalls', 'errors-and-failures', 'upload-documents')},
  {
    zh: '实时语音通话怎么接',
    answers: [
      ...page('howuse/audio-and-video-model/GLM-Realtime', '', 'how-a-call-runs', 'example-a-booking-line-with-a-function'),
      ...page('api/realtime', '')
    ]
  },
  {
    zh: '哪个模型最适合写代码',
    answers: [
      ...page('howuse/model', 'choosing-a-model', 'model-glm-4.7', 'model-glm-5', 'model-glm-5.1', 'model-codegeex-4'),
      ...page('howuse/llm/glm-4.6', '', 'what-it-can-do'),
      ...page('howuse/coding-tools', '')
    ]
  },
  {zh: '有 Go 语言的开发包吗', answers: page('api/sdk', 'other-languages', 'packages', '')},
  {zh: '异步任务怎么知道做完没有', answers: [...page('api/async', 'polling', 'task-states', ''), ...page('api/model/async-result', '')]},
  {
    zh: '充值送的钱能提现吗',
    answers: [
      ...page('howuse/rechargeagreement', 'bonuses-and-invoices', 'refunds'),
      ...page('howuse/serviceagreement', 'the-balance-account', 'refunds')
    ]
  },
  {
    zh: '模型为什么不调用我给的工具',
    answers: [
      ...page('howuse/functioncall', 'pitfalls', 'parameters', 'price-and-limits', 'supported-models'),
      chat('body-tool_choice'),
      ...page('faq', 'several-tools')
    ]
  },
  {
    zh: '怎么写提示词效果更好',
    answers: [
      ...page('howuse/prompt', '', 'say-exactly-what-you-want', 'the-parts-of-a-prompt', 'five-strategies'),
      ...page('guidelines', 'write-prompts-for-language-models')
    ]
  },
  {
    zh: '客服电话多少',
    answers: [
      ...page('welcome', 'how-do-i-contact-a-person'),
      ...page('faq', 'where-to-ask', 'sms-code-missing'),
      ...page('howuse/useragreement', 'notices-and-contacts'),
      ...page('howuse/rechargeagreement', 'contact')
    ]
  },
  {zh: '识别手写的字', answers: page('api/tool/handwriting-ocr', '')},
  {
    zh: '套餐这周的额度用光了',
    answers: [
      ...error(1310),
      ...error(1308),
      ...error(1317),
      ...page('howuse/coding-tools', 'codes-1308-to-1321', 'the-coding-plan-and-its-limits')
    ]
  },
  {
    zh: '怎样对比两个模型谁更好',
    answers: [
      ...page('howuse/model_evaluator', '', 'methods', 'process', 'worked-example-a-judge-of-your-own'),
      ...page('guidelines', 'evaluate')
    ]
  },
  // In one language only: English
  {en: 'what does code 1305 mean', answers: error(1305)},
  {en: 'my token has expired', answers: [...error(1003), ...page('api/authentication', 'jwt', 'authentication-errors')]},
  {en: 'how do I sign a jwt', answers: page('api/authentication', 'jwt')},
  {
    en: 'which model should a beginner choose',
    answers: [
      ...page('welcome', 'choose-a-model'),
      ...page('howuse/model', 'choosing-a-model', 'three-questions', ''),
      ...page('guidelines', 'choose-the-smallest-model-that-passes')
    ]
  },
  {
    en: 'is there an unpaid model for trying things out',
    answers: [
      ...page('welcome', 'choose-a-model'),
      ...page('activities', 'free-models', 'flash-models', ''),
      ...page('howuse/model', 'free-models'),
      ...page('howuse/pricing', 'free-models')
    ]
  },
  {
    en: 'how much will a million tokens cost me',
    answers: page('howuse/pricing', '', 'calculate-a-cost', 'text-models', 'how-billing-works')
  },
  {en: 'can I use the openai python library', answers: [...page('api/openai', '', 'chat'), ...page('howuse/model-migration', '', 'steps')]},
  {en: 'use GLM inside Cursor', answers: page('howuse/coding-tools', 'cline-kilo-code-and-cursor', '', 'the-two-addresses')},
  {
    en: 'why is content empty in the response',
    answers: [...page('howuse/thinking', 'common-faults'), ...page('howuse/visual-reasoning-model/glm-4.1v-thinking', 'pitfalls')]
  },
  {
    en: 'see the chain of thought of the model',
    answers: [...page('howuse/thinking', 'read-the-thoughts', ''), ...page('api/streaming', 'thinking-and-tools')]
  },
  {
    en: 'order my search hits by how well they fit the question',
    answers: [...page('api/model/rerank', ''), ...page('howuse/embedding', 'rerank-candidates', 'from-text-to-a-cited-answer')]
  },
  {
    en: 'make the vectors smaller',
    answers: [...page('api/model/embeddings', 'body-dimensions'), ...page('howuse/embedding', 'dimensions')]
  },
  {
    en: 'limit the search to one website',
    answers: [
      ...page('api/tool/web-search', 'body-search_domain_filter'),
      ...page('howuse/websearch', 'request-parameters', 'search-engines', 'web-search-in-chat')
    ]
  },
  {en: 'get the text of a web page by its url', answers: page('api/tool/reader', '')},
  {
    en: 'check user comments for abuse before publishing them',
    answers: [...page('api/tool/moderations', ''), ...page('howuse/securityaudit', 'check-content-of-your-own', '')]
  },
  {
    en: 'translate a long book',
    answers: [...page('guidelines/translation', '', 'long-texts', 'choose-a-way'), ...page('guidelines', 'handle-long-input')]
  },
  {en: 'make slides from an outline', answers: page('howuse/built-in-agents', 'slides')},
  {
    en: 'pull invoice fields out of scanned paper',
    answers: [
      ...page('guidelines/dataextraction', '', 'extract', 'get-the-text', 'plan-the-record'),
      ...page('howuse/built-in-agents', 'receipts-and-clothes'),
      ...page('howuse/visual-reasoning-model/glm-4.6v', 'example-a-receipt-becomes-an-expense'),
      ...page('api/model/layout-parsing', '')
    ]
  },
  {
    en: 'video with a given first and last picture',
    answers: [
      ...page('howuse/video-generation-model/CogVideoX-3', 'three-kinds-of-input', 'example-from-bud-to-blossom', 'submit-the-task', ''),
      ...page('api/model/video-generations', 'body-image_url', ''),
      ...page('howuse/video-generation-model/ViduQ1', ''),
      ...page('howuse/video-generation-model/Vidu2', '', 'example-a-transition-between-key-frames')
    ]
  },
  {
    en: 'how long may an audio recording be',
    answers: [
      ...page('api/model/audio-transcriptions', 'body-file', ''),
      ...page('howuse/audio-and-video-model/GLM-ASR', 'limits', 'long-recordings'),
      ...page('howuse/audio-and-video-model/GLM-4-Voice', 'limits')
    ]
  },
  {
    en: 'which voices are available for reading aloud',
    answers: [
      ...page('api/model/audio-speech', 'body-voice'),
      ...page('api/model/list-voices', ''),
      ...page('howuse/audio-and-video-model/GLM-TTS', 'how-to-call-it')
    ]
  },
  {
    en: 'can I download the weights and run them on my own server',
    answers: [
      ...page('howuse/llm/glm-4.5', 'run-the-weights-yourself'),
      ...page('howuse/llm/glm-4.6', 'open-weights'),
      ...page('howuse/llm/glm-4.5-air', 'tune-it-or-run-it'),
      ...page('howuse/visual-reasoning-model/glm-4.6v', 'open-weights')
    ]
  },
  {en: 'when was GLM-4.6 released', answers: [...page('releasenotes', 'glm-4.6'), ...page('howuse/llm/glm-4.6', 'specification', '')]},
  {
    en: 'what replaces glm-z1-air',
    answers: [
      ...page('howuse/reasoning_models/GLM-Z1-Air', '', 'differences-from-glm-46', 'specification', 'the-call-after-the-change'),
      ...page('howuse/model-generations', 'retired-codes', 'the-models-of-this-sidebar'),
      ...page('howuse/model', 'retired-models')
    ]
  },
  {
    en: 'stop a batch that is already running',
    answers: [...page('api/batch/cancel-batch', ''), ...page('howuse/batchapi', 'follow-the-batch')]
  },
  {en: 'who else gets my personal information', answers: page('howuse/privacypolicy', 'who-receives-data')},
  {
    en: 'may I build a commercial product on it',
    answers: [...page('howuse/useragreement', 'what-users-may-do', 'duties-of-developers'), ...page('faq', 'who-needs-a-licence')]
  },
  {en: 'I do not get the text message with the code', answers: page('faq', 'sms-code-missing')},
  {
    en: 'protect my app against prompt injection',
    answers: [
      ...page('howuse/safetytips', 'risks-and-countermeasures', ''),
      ...page('howuse/websearch', 'pitfalls'),
      ...page('guidelines/translation', 'pitfalls')
    ]
  },
  {
    en: 'connect my coding assistant to this documentation',
    answers: page('agents', 'mcp-server', 'claude-code', 'cursor-and-others', '', 'vs-code')
  }
];

function ofSubject({zh, en, answers}: Subject): GoldQuestion[] {
  const texts: [Locale, string | undefined][] = [
    ['zh', zh],
    ['en', en]
  ];
  return texts.flatMap(([locale, question]) => (question ? [{locale, question, answers}] : []));
}

const half = (rest: number) => subjects.filter((_, index) => index % 2 === rest).flatMap(ofSubject);

/** The half by which the ranking may be judged while it is made; both questions of a subject are in the same half. */
export const seenQuestions = half(0);
/** The half that shows what the ranking is worth. Nobody reads its misses to mend them. */
export const unseenQuestions = half(1);
