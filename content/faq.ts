import {faqGroup, parseList} from '@/lib/data/schema';

const faq = (page: string) => `https://docs.bigmodel.cn/cn/faq/${page}`;
const asOf = '2025-12-29';

/** Ids of questions that come up before and just after the first call; the front page answers them. */
export const firstQuestions: readonly string[] = [
  'sync-sse-async',
  'http-429',
  'multi-turn',
  'how-calls-are-billed',
  'api-without-verification',
  'my-concurrency'
];

/**
 * Questions users ask, grouped as the vendor groups them. Source: the FAQ of docs.bigmodel.cn as of December 2025, with the
 * pages on errors, rate limits and benefits where the FAQ is silent. Item ids are unique over all groups: they are link targets.
 */
export const faqGroups = parseList(
  'content/faq.ts',
  faqGroup,
  [
    {
      id: 'registration-login',
      title: {zh: '注册与登录', en: 'Registration and login'},
      asOf,
      sources: [faq('registration-login')],
      items: [
        {
          id: 'foreign-phone-number',
          question: {zh: '可以用境外手机号注册吗？', en: 'Can I register with a phone number from outside China?'},
          answer: {
            zh: '可以。在注册窗口选择所在地的国家或地区代码，再用短信验证码验证。',
            en: 'Yes. Choose the country code in the sign-up window and confirm with the code sent by SMS.'
          }
        },
        {
          id: 'sms-code-missing',
          question: {zh: '收不到短信验证码怎么办？', en: 'What can I do if the SMS code does not arrive?'},
          answer: {
            zh: '短信发送有频率限制。等 5 分钟再试；仍收不到，请联系客服，电话 400-6883-991，工作日 9:30–18:00。',
            en: 'Text messages are rate-limited. Try again after 5 minutes; if the code still does not arrive, call customer service on 400-6883-991, weekdays 9:30–18:00.'
          }
        },
        {
          id: 'company-account',
          question: {zh: '怎样注册企业账号？', en: 'How do I register a company account?'},
          answer: {
            zh: '先注册普通账号，再到实名认证页完成企业认证。',
            en: 'Register an ordinary account, then complete enterprise verification on the verification page.'
          }
        },
        {
          id: 'several-computers',
          question: {zh: '一个账号能在多台电脑上同时登录吗？', en: 'Can one account be signed in on several computers?'},
          answer: {
            zh: '可以，台数不限。账号只供本人或本企业使用，见[用户协议](/dev/howuse/useragreement)。',
            en: 'Yes, on any number. The account may only be used by its holder; see [User Agreement](/dev/howuse/useragreement).'
          }
        }
      ]
    },
    {
      id: 'real-name-verification',
      title: {zh: '实名认证', en: 'Real-name verification'},
      asOf,
      sources: [faq('authentication-issues')],
      items: [
        {
          id: 'personal-or-enterprise',
          question: {zh: '个人认证和企业认证有什么不同？', en: 'How do personal and enterprise verification differ?'},
          answer: {
            zh: '所需材料不同。企业认证后可享企业权益，并能对公打款。企业不要用某个员工的个人身份认证。',
            en: 'They require different documents. Verified enterprises get enterprise benefits and can pay by corporate transfer. A company should not verify with an individual employee’s identity.'
          }
        },
        {
          id: 'api-without-verification',
          question: {zh: '不做实名认证能调用 API 吗？', en: 'Can I call the API without verification?'},
          answer: {
            zh: '常见问题写明目前可以，但建议认证。[隐私政策](/dev/howuse/privacypolicy)又说 API Key 等功能可能需要认证，两处说法不一。充值和[批量处理](/dev/howuse/batchapi)则必须先认证。',
            en: 'According to the FAQ, this is currently possible, but verification is recommended. The [Privacy Policy](/dev/howuse/privacypolicy), however, says that features such as the API key may require it. Topping up and [Batch](/dev/howuse/batchapi) do require it.'
          }
        },
        {
          id: 'enterprise-to-personal',
          question: {zh: '企业认证能改成个人认证吗？', en: 'Can enterprise verification be changed to personal verification?'},
          answer: {zh: '不能。', en: 'No.'}
        },
        {
          id: 'personal-to-enterprise',
          question: {zh: '个人认证能升级为企业认证吗？', en: 'Can personal verification be upgraded to enterprise verification?'},
          answer: {
            zh: '能，在同一个实名认证页上操作。账号要换到另一个主体名下，见[主体变更协议](/dev/howuse/subjectchanage)。',
            en: 'Yes, on the same verification page. To transfer the account to another holder, see [Account Change](/dev/howuse/subjectchanage).'
          }
        },
        {
          id: 'overseas-company',
          question: {zh: '境外企业可以认证吗？', en: 'Can a company from outside China be verified?'},
          answer: {
            zh: '可以。所需材料以认证页列出的为准。',
            en: 'Yes. The verification page lists the required documents.'
          }
        },
        {
          id: 'number-of-accounts',
          question: {zh: '同一个人或企业可以认证几个账号？', en: 'How many accounts can one person or company verify?'},
          answer: {
            zh: '数量不限。但滥用多个账号可能导致冻结或关闭。',
            en: 'There is no limit, but abuse of multiple accounts can lead to suspension or closure.'
          }
        },
        {
          id: 'verification-time',
          question: {zh: '认证要多久？', en: 'How long does verification take?'},
          answer: {
            zh: '取决于认证方式：\n\n- 个人刷脸：即时完成\n- 企业法定代表人刷脸或营业执照授权：7 个工作日内\n- 企业对公打款：最快 30 分钟',
            en: 'It depends on the method:\n\n- personal face verification: immediately\n- face verification of the legal representative, or authorisation with the business licence: within 7 business days\n- corporate transfer: 30 minutes at the earliest'
          }
        }
      ]
    },
    {
      id: 'user-benefits',
      title: {zh: '用户权益', en: 'User benefits'},
      asOf,
      sources: [faq('user-rights'), 'https://docs.bigmodel.cn/cn/guide/platform/equity-explain'],
      items: [
        {
          id: 'where-is-my-level',
          question: {zh: '在哪里看自己的等级和积分？', en: 'Where can I see my tier and points?'},
          answer: {
            zh: '在用户中心。等级的划分见[用户权益](/dev/howuse/equity-explain)。',
            en: 'In the personal centre. [User Benefits](/dev/howuse/equity-explain) explains the tiers.'
          }
        },
        {
          id: 'benefits-start',
          question: {zh: '权益从什么时候开始生效？', en: 'When did the benefits take effect?'},
          answer: {
            zh: '从 2025-04-07 22:00 起；现行规则自 2025-11-01 生效，只写明并发数一项。',
            en: 'On 2025-04-07 at 22:00. The current rules took effect on 2025-11-01 and only mention concurrency.'
          }
        },
        {
          id: 'points-from-packs',
          question: {zh: '使用资源包里的 Token 会得积分吗？', en: 'Do tokens from a resource pack earn points?'},
          answer: {
            zh: '不会。用现金余额消费或直接付款才得积分，购买资源包付的现金也算。',
            en: 'No. Only spending from the cash balance and direct payments earn points, including the cash paid for a resource pack.'
          }
        },
        {
          id: 'points-from-batch',
          question: {zh: '批量处理的消费算积分吗？', en: 'Does spending on Batch earn points?'},
          answer: {
            zh: '用现金付的算，按实际扣费计。等级折扣实行期间不适用于批量处理。',
            en: 'Yes, if paid in cash, based on the amount actually charged. The former tier discounts did not apply to Batch.'
          }
        },
        {
          id: 'tiered-price-or-discount',
          question: {zh: '分档价格和等级折扣能叠加吗？', en: 'Can bracketed prices and tier discounts be combined?'},
          answer: {
            zh: '不叠加。有分档价格的模型以分档价格为准。自 2025-11-01 起官方页面不再提及等级折扣。',
            en: 'No. If a model has prices in brackets by length, those prices apply. Since 2025-11-01 the official page no longer describes tier discounts.'
          }
        }
      ]
    },
    {
      id: 'api-calls',
      title: {zh: 'API 调用', en: 'API calls'},
      asOf,
      sources: [faq('api-issues')],
      items: [
        {
          id: 'sync-sse-async',
          question: {zh: 'SSE、同步和异步调用有什么区别？', en: 'What is the difference between SSE, synchronous and asynchronous calls?'},
          answer: {
            zh: 'SSE 边生成边返回，推荐用于对话；同步调用在生成结束后一次返回全部内容；异步调用先返回任务 ID，之后轮询结果。',
            en: 'SSE returns the text as it is generated and is recommended for dialogue. A synchronous call returns everything once generation has finished. An asynchronous call returns a task ID, with which you poll for the result.'
          }
        },
        {
          id: 'async-task-expiry',
          question: {zh: '异步任务会过期吗？', en: 'Do asynchronous tasks expire?'},
          answer: {
            zh: '常见问题写明不会过期。但结果的链接会失效：图片保留 30 天，Vidu 的视频只有 1 天，请尽快另存。',
            en: 'According to the FAQ, no. But links to results do expire: images after 30 days, Vidu videos after only 1 day, so save them promptly.'
          }
        },
        {
          id: 'my-concurrency',
          question: {zh: '我的并发数是多少？', en: 'What is my concurrency?'},
          answer: {
            zh: '每个模型分别计算，登录后在控制台的速率限制页查看。它限制的是同时进行的请求数，见[用户权益](/dev/howuse/equity-explain)。',
            en: 'It is counted per model; the rate limit page of the console shows it after you log in. It limits the number of requests in progress at the same time; see [User Benefits](/dev/howuse/equity-explain).'
          }
        },
        {
          id: 'temperature-or-top-p',
          question: {zh: 'temperature 和 top_p 怎么设？', en: 'How do I set temperature and top_p?'},
          answer: {
            zh: '两者都在 0 到 1 之间，越大越发散。只调其中一个，不要同时调。',
            en: 'Both range from 0 to 1; higher values give more varied text. Change only one of them, not both.'
          }
        },
        {
          id: 'several-tools',
          question: {
            zh: 'tools 里能放多个函数吗？函数、知识库和搜索能同时用吗？',
            en: 'Can tools contain several functions? Can functions, retrieval and search be combined?'
          },
          answer: {
            zh: '可以列出多个函数。常见问题说一次调用命中其中一个，函数调用指南则写明可能同时返回多个 `tool_calls`，程序应按多个处理。函数调用、知识库检索和联网搜索互斥，按这个顺序优先。见[函数调用](/dev/howuse/functioncall)。',
            en: 'You can list several functions. The FAQ says that each call selects one of them, but the guide says that several `tool_calls` can be returned together, so be prepared for more than one. Function calling, retrieval and web search are mutually exclusive, with precedence in this order. See [Function Call](/dev/howuse/functioncall).'
          }
        },
        {
          id: 'multi-turn',
          question: {zh: '怎样实现多轮对话？', en: 'How do I hold a multi-turn conversation?'},
          answer: {
            zh: '接口不保存历史。每次请求都把之前的消息按顺序放进 `messages` 再发一遍，这些消息也计入输入 Token。',
            en: 'The API does not store history. In each request, send the earlier messages again in order in `messages`; they also count as input tokens.'
          }
        },
        {
          id: 'maximum-input',
          question: {zh: '输入最多能有多长？', en: 'How long can the input be?'},
          answer: {
            zh: '上下文长度减去最大输出长度。各模型的数值见[模型概览](/dev/howuse/model)。',
            en: 'The context length minus the maximum output. For the values of each model, see the [models overview](/dev/howuse/model).'
          }
        },
        {
          id: 'send-images',
          question: {zh: '图片和视频怎样传给模型？', en: 'How do I send images and videos to a model?'},
          answer: {
            zh: '图片用 URL 或 Base64。GLM-4V-Plus-0111 最多接受 5 张图片，视频须小于 200 MB；GLM-4V-Flash 只接受 1 张图片。其他官方页面对视频给出不同上限，见 [GLM-4V-Plus-0111](/dev/howuse/vlm/GLM-4V-Plus-0111)。',
            en: 'Send images as a URL or in Base64. GLM-4V-Plus-0111 accepts up to 5 images, and videos under 200 MB; GLM-4V-Flash accepts only 1 image. Other official pages give different limits for videos; see [GLM-4V-Plus-0111](/dev/howuse/vlm/GLM-4V-Plus-0111).'
          }
        },
        {
          id: 'web-search-seems-off',
          question: {zh: '为什么联网搜索好像没有生效？', en: 'Why does web search not seem to work?'},
          answer: {
            zh: '先看 `enable`，它默认是 `false`。再打开 `search_result`，返回中会列出搜索结果。两者都已设置时，可能是没有搜到内容。参数见[联网搜索](/dev/howuse/websearch)。',
            en: 'First check `enable`, which defaults to `false`. Then turn on `search_result`, so that the response lists the search results. If both are set, perhaps nothing was found. For the parameters, see [Web Search](/dev/howuse/websearch).'
          }
        },
        {
          id: 'fine-tune-which-models',
          question: {
            zh: '哪些模型可以微调？能下载微调后的模型吗？',
            en: 'Which models can be fine-tuned, and can the result be downloaded?'
          },
          answer: {
            zh: '常见问题只写了通过开发者 Pro 权益包微调 GLM-4-Flash，并称会陆续开放更多模型；微调指南的列表更长，见[模型微调](/dev/howuse/finetuning)。私有化部署可以申请，微调后的模型不能下载。',
            en: 'The FAQ only mentions GLM-4-Flash through the Pro pack for developers and says that more models will follow; the list in the fine-tuning guide is longer; see [Fine-tuning](/dev/howuse/finetuning). Private deployment is available on request. Fine-tuned models cannot be downloaded.'
          }
        },
        {
          id: 'own-agent-through-api',
          question: {zh: '自己搭建的智能体能通过 API 调用吗？', en: 'Can I call my own agent through the API?'},
          answer: {
            zh: '能。在智能体开发平台上搭建，再用清流智能体 API 调用，见[帮助文档](/dev/howuse/help_document)。',
            en: 'Yes. Build it on the Agent Development Platform and call it through the Qingliu agent API; see [Help document](/dev/howuse/help_document).'
          }
        }
      ]
    },
    {
      id: 'error-codes',
      title: {zh: 'API 错误码', en: 'API error codes'},
      asOf: '2026-07-11',
      sources: ['https://docs.bigmodel.cn/cn/api/api-code', faq('api-code'), 'https://docs.bigmodel.cn/cn/api/rate-limit'],
      items: [
        {
          id: 'where-is-the-error-code',
          question: {zh: '错误码在返回的什么位置？', en: 'Where is the error code in the response?'},
          answer: {
            zh: '在响应体的 `error.code`，是一串数字组成的字符串；`error.message` 说明原因。知识库接口把 `code` 和 `message` 放在最外层。全部错误码见[错误](/dev/api/errors)。',
            en: 'In `error.code` of the response body, a string of digits; `error.message` gives the reason. The knowledge base API puts `code` and `message` at the top level. For all error codes, see [Errors](/dev/api/errors).'
          }
        },
        {
          id: 'http-429',
          question: {zh: '返回 HTTP 429 都是并发超限吗？', en: 'Does HTTP 429 always mean too many concurrent requests?'},
          answer: {
            zh: '不是。先看业务码：1302 是账号自身的限制，1305 是平台保护繁忙的模型，这两种可以退避后重试；1113 是欠费，重试没有用；1308 要等到重置时间。',
            en: 'No. Check the business error code: 1302 is your account’s own limit and 1305 means that the platform is protecting a busy model; you can retry both after a delay. 1113 means arrears, and retrying does not help; 1308 lasts until the reset time.'
          }
        },
        {
          id: 'avoid-rate-limit',
          question: {zh: '怎样减少限流？', en: 'How can I avoid rate limiting?'},
          answer: {
            zh: '让请求排队，避免突发，失败后逐次拉长等待时间；离线任务改用异步或[批量处理](/dev/howuse/batchapi)。官方举出的高峰时段是工作日 15:00–18:00。需要更高并发可在控制台填写申请表，约 10 个工作日内审核。',
            en: 'Queue requests, avoid bursts, and wait longer after each failure; use asynchronous calls or [Batch](/dev/howuse/batchapi) for offline work. The example of peak hours that Zhipu gives is 15:00–18:00 on weekdays. You can apply for more concurrency with a form in the console, which is reviewed within about 10 business days.'
          }
        },
        {
          id: 'error-in-a-stream',
          question: {zh: '流式输出中途出错，会返回错误码吗？', en: 'Does a stream that fails midway return an error code?'},
          answer: {
            zh: '不会。流开始后，异常只体现在最后一个数据块的 `finish_reason`，例如 `sensitive` 或 `network_error`。',
            en: 'No. Once a stream has started, problems only show in the `finish_reason` of the last chunk, for example `sensitive` or `network_error`.'
          }
        }
      ]
    },
    {
      id: 'batch-api',
      title: {zh: 'Batch API', en: 'Batch API'},
      asOf,
      sources: [faq('batch-api-issues')],
      items: [
        {
          id: 'batch-price-and-size',
          question: {zh: '批量处理怎么收费？一个文件能放多少请求？', en: 'What does Batch cost, and how many requests can a file contain?'},
          answer: {
            zh: '价格是普通调用的 50%。一个文件最多 50,000 个请求、100 MB；文本嵌入模型最多 10,000 个请求。',
            en: 'It costs 50% of the standard price. A file can contain up to 50,000 requests and 100 MB, or up to 10,000 requests for embedding models.'
          }
        },
        {
          id: 'batch-queue-limit',
          question: {zh: '排队中的请求有上限吗？', en: 'Is there a limit on queued requests?'},
          answer: {
            zh: '有，按模型计算。常见问题给出：\n\n- GLM-4-Flash、GLM-4-Air：1000 万\n- GLM-3-Turbo、Embedding-2、Embedding-3、GLM-4-Plus：200 万\n- GLM-4-0520、GLM-4：50 万\n- CogView-3：3 万\n- CogVideoX、GLM-4V：1 万\n\n其他官方页面的数值不同，见[批量处理](/dev/howuse/batchapi)。',
            en: 'Yes, per model. According to the FAQ:\n\n- GLM-4-Flash, GLM-4-Air: 10 million\n- GLM-3-Turbo, Embedding-2, Embedding-3, GLM-4-Plus: 2 million\n- GLM-4-0520, GLM-4: 500,000\n- CogView-3: 30,000\n- CogVideoX, GLM-4V: 10,000\n\nOther official pages give different numbers; see [Batch](/dev/howuse/batchapi).'
          }
        },
        {
          id: 'batch-models',
          question: {zh: '哪些模型支持批量处理？', en: 'Which models support Batch?'},
          answer: {
            zh: '常见问题列出：GLM-4-Flash、GLM-4-Air、GLM-3-Turbo、Embedding-2、Embedding-3、GLM-4-0520、GLM-4、GLM-4-Plus、CogView-3、CogVideoX、GLM-4V、GLM-4-Air-250414、GLM-4-Long、GLM-4-FlashX-250414、GLM-4V-Plus-0111、CogView-4、CogVideoX-2。其中几款已[下线](/dev/releasenotes)。',
            en: 'The FAQ lists GLM-4-Flash, GLM-4-Air, GLM-3-Turbo, Embedding-2, Embedding-3, GLM-4-0520, GLM-4, GLM-4-Plus, CogView-3, CogVideoX, GLM-4V, GLM-4-Air-250414, GLM-4-Long, GLM-4-FlashX-250414, GLM-4V-Plus-0111, CogView-4 and CogVideoX-2. Some of them have since been [retired](/dev/releasenotes).'
          }
        },
        {
          id: 'batch-verification',
          question: {zh: '使用批量处理要实名认证吗？', en: 'Does Batch require verification?'},
          answer: {
            zh: '要。认证后赠送 500 万 Token，是否仍有效没有查到，见[模型福利](/dev/activities)。',
            en: 'Yes. You receive 5 million tokens for verification. No source says whether this still applies; see [Model Benefit](/dev/activities).'
          }
        },
        {
          id: 'batch-expired',
          question: {zh: '任务过期后，已完成的部分怎么办？', en: 'What happens to the finished part of an expired batch?'},
          answer: {
            zh: '未完成的请求被取消；已完成的结果可以下载，并照常计费。',
            en: 'Unfinished requests are cancelled. Finished results can be downloaded and are billed as usual.'
          }
        },
        {
          id: 'batch-files',
          question: {zh: '批量处理的文件能存多少、存多久？', en: 'How many batch files are kept, and how long?'},
          answer: {
            zh: '最多 1000 个，保存 30 天。较早的英文页面写的是 100 个。',
            en: 'Up to 1,000, for 30 days. An older English page says 100.'
          }
        }
      ]
    },
    {
      id: 'knowledge-base',
      title: {zh: '知识库', en: 'Knowledge base'},
      asOf,
      sources: [faq('knowledge-base')],
      items: [
        {
          id: 'local-knowledge-base',
          question: {zh: '模型能读取本地知识库吗？', en: 'Can the model read a local knowledge base?'},
          answer: {
            zh: '不能，只能读取平台上的知识库。`knowledge_id` 要填知识库的 ID，不是文档的 ID。见[知识库检索](/dev/howuse/retrieval)。',
            en: 'No, only knowledge bases on the platform. Set `knowledge_id` to the ID of the knowledge base, not of a document. See [Retrieval](/dev/howuse/retrieval).'
          }
        },
        {
          id: 'prompt-template-placeholders',
          question: {zh: '提示词模板里的占位符能删吗？', en: 'Can I remove the placeholders from the prompt template?'},
          answer: {
            zh: '不能。`{{knowledge}}` 和 `{{question}}` 必须保留，其余文字可以改。',
            en: 'No. You must keep `{{knowledge}}` and `{{question}}`; you can change the rest.'
          }
        }
      ]
    },
    {
      id: 'fees',
      title: {zh: '费用', en: 'Fees'},
      asOf,
      sources: [faq('fee-issues'), 'https://docs.bigmodel.cn/cn/terms/service-agreement'],
      items: [
        {
          id: 'how-calls-are-billed',
          question: {zh: '调用怎样计费？', en: 'How are calls billed?'},
          answer: {
            zh: '语言模型按输入和输出的 Token 计费，嵌入模型只计输入。图像、视频和搜索按次计费；搜索返回的内容另算作输入。各模型的价格见[产品定价](/dev/howuse/pricing)。',
            en: 'Language models are billed by input and output tokens, embedding models by input only. Images, videos and searches are billed per call; search results also count as input. For the prices of each model, see [Pricing](/dev/howuse/pricing).'
          }
        },
        {
          id: 'packs-or-balance-first',
          question: {zh: '先扣资源包还是余额？', en: 'Which is used first, resource packs or the balance?'},
          answer: {
            zh: '先扣适用的资源包，其中最早到期的在前；用完再扣现金余额。',
            en: 'Applicable resource packs are used first, starting with the one that expires earliest, and then the cash balance.'
          }
        },
        {
          id: 'trial-center-cost',
          question: {zh: '在体验中心试用收费吗？', en: 'Is the TrialCenter free of charge?'},
          answer: {zh: '收费，与 API 调用同价。', en: 'No, it costs the same as calls through the API.'}
        },
        {
          id: 'packs-in-arrears',
          question: {zh: '账号欠费时资源包还能用吗？', en: 'Can I use resource packs while the account is in arrears?'},
          answer: {zh: '能用。', en: 'Yes.'}
        },
        {
          id: 'expired-packs',
          question: {zh: '资源包过期后能续期吗？', en: 'Can an expired resource pack be renewed?'},
          answer: {
            zh: '不能，请留意到期日。',
            en: 'No, so keep an eye on the expiry date.'
          }
        },
        {
          id: 'image-tokens',
          question: {zh: '一张图片算多少 Token？', en: 'How many tokens does an image use?'},
          answer: {
            zh: 'GLM-4V 中一张图片约 1047 个 Token。其他模型可能不同，以返回的 `usage` 为准。',
            en: 'With GLM-4V, an image is about 1047 tokens. Other models may differ; the `usage` in the response applies.'
          }
        },
        {
          id: 'where-are-my-bills',
          question: {zh: '在哪里看消费和账单？', en: 'Where can I see my spending and bills?'},
          answer: {
            zh: '在控制台的财务部分：财务总览显示当天和最近 6 个月的消费，“费用账单”是明细，“导出记录”可下载。',
            en: 'In the finance section of the console: the overview shows spending today and in the last 6 months, “费用账单” (bills) the details, and “导出记录” (exports) the downloads.'
          }
        },
        {
          id: 'deleted-key',
          question: {zh: '删除的 API Key 还会产生费用吗？', en: 'Can a deleted API key still incur charges?'},
          answer: {zh: '不会。', en: 'No.'}
        },
        {
          id: 'refunds',
          question: {zh: '充值后能退款吗？', en: 'Can I get a refund?'},
          answer: {
            zh: '常见问题说一般不退，特殊情况由客服处理。[服务协议](/dev/howuse/serviceagreement)写得宽一些：未使用的充值金额经审核可原路退回一次；赠送金额、已消费和已开票的金额不退。',
            en: 'According to the FAQ, generally not; customer service handles special cases. The [Service Agreement](/dev/howuse/serviceagreement) is less strict: after a review, an unused top-up amount can be refunded once, the way it was paid; bonuses and amounts already consumed or invoiced cannot.'
          }
        }
      ]
    },
    {
      id: 'invoices',
      title: {zh: '发票', en: 'Invoices'},
      asOf,
      sources: [faq('invoice-issues')],
      items: [
        {
          id: 'invoice-amount',
          question: {zh: '能开多少金额的发票？', en: 'What amount can be invoiced?'},
          answer: {
            zh: '按实际消费的现金开具，不按充值金额。可选的是：上月及以前的 API 账单，以及昨日及以前的资源包订单。欠费时，未付清的月份不能开票。',
            en: 'The cash actually consumed, not the amount topped up. You can select API bills up to last month and resource pack orders up to yesterday. If you are in arrears, unpaid months cannot be invoiced.'
          }
        },
        {
          id: 'invoice-delivery',
          question: {zh: '发票多久能收到？', en: 'When will I receive the invoice?'},
          answer: {zh: '3 到 7 个工作日，发送到邮箱。', en: 'By e-mail, within 3 to 7 business days.'}
        },
        {
          id: 'invoice-other-company',
          question: {zh: '发票抬头能换成另一家公司吗？', en: 'Can the invoice be issued to another company?'},
          answer: {
            zh: '要先变更企业认证。统一社会信用代码变更后，原公司的消费不能再开票，请在变更前开好。',
            en: 'Only after you have changed the enterprise verification. Once the credit code has changed, consumption under the old company can no longer be invoiced, so request its invoices beforehand.'
          }
        }
      ]
    },
    {
      id: 'commercial-licence',
      title: {zh: '开源模型的商业授权', en: 'Commercial licences for open models'},
      asOf,
      sources: [faq('business-authorization')],
      items: [
        {
          id: 'who-needs-a-licence',
          question: {zh: '谁需要申请商业授权？', en: 'Who needs a commercial licence?'},
          answer: {
            zh: '商业授权只面向企业。个人把开源模型用于研究和非商业用途，不必申请。',
            en: 'Commercial licences are for enterprises only. Individuals can use the open models for research and non-commercial purposes without applying.'
          }
        },
        {
          id: 'licence-review-time',
          question: {zh: '授权审核要多久？', en: 'How long does a licence review take?'},
          answer: {
            zh: '须先完成企业认证。审核在 2 个工作日内完成，证书通过邮件发送，也可在后台查看。',
            en: 'Complete enterprise verification first. The review takes up to 2 business days; the certificate is sent by e-mail and shown in the console.'
          }
        }
      ]
    }
  ],
  'id'
);
