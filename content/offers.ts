import {offer, parseList} from '@/lib/data/schema';

const promotion = 'https://docs.bigmodel.cn/cn/update/promotion';
const codingPlan = 'https://docs.bigmodel.cn/cn/coding-plan/overview';
const portalCopy = '2025-12-18';
const docsCopy = '2025-12-29';

/**
 * Free models and promotions as the portal and the documentation showed them in autumn 2025. `from` and `until` stand only
 * where a source gives the day. Whether an offer still runs is known for few of them, hence the many `unknown`.
 */
export const offers = parseList(
  'content/offers.ts',
  offer,
  [
    {
      id: 'flash-models',
      title: {zh: 'Flash 系列模型免费调用', en: 'Flash models free of charge'},
      body: {
        zh: 'GLM-4.1V-Thinking-Flash、GLM-4-Flash-250414、GLM-4V-Flash、CogView-3-Flash 和 CogVideoX-Flash 调用不收费；较新的文档还列有 GLM-4.5-Flash、GLM-4.6V-Flash 与 GLM-4.7-Flash。这些型号都在 2026-07-11 的接口规范中，其中只有 GLM-4.7-Flash 的价格核对到了那一天。并发数受[用户等级](/dev/howuse/equity-explain)限制。',
        en: 'GLM-4.1V-Thinking-Flash, GLM-4-Flash-250414, GLM-4V-Flash, CogView-3-Flash and CogVideoX-Flash are free to call; newer documentation also lists GLM-4.5-Flash, GLM-4.6V-Flash and GLM-4.7-Flash. The API specification of 2026-07-11 includes all of these models; only the price of GLM-4.7-Flash was checked as of that date. Concurrency is limited by the [user tier](/dev/howuse/equity-explain).'
      },
      state: 'open',
      asOf: portalCopy,
      sources: [
        'https://bigmodel.cn/dev/activities',
        'https://docs.bigmodel.cn/cn/guide/start/model-overview',
        'https://docs.bigmodel.cn/openapi/openapi.json'
      ]
    },
    {
      id: 'glm-z1-flash',
      title: {zh: 'GLM-Z1-Flash 免费调用', en: 'GLM-Z1-Flash free of charge'},
      body: {
        zh: '旧版门户的福利页把它列为免费的推理模型，注册用户还可领取 100 万 Z1 系列 Token；官方模型概览公布 GLM-Z1 系列在 2025-11-15 下线，优惠随之结束。',
        en: 'The old portal listed it as the free reasoning model, and registered users could also claim 1 million tokens for the Z1 series. According to the official overview, the GLM-Z1 series was retired on 2025-11-15, which ended the offer.'
      },
      from: '2025-04-14',
      until: '2025-11-15',
      state: 'over',
      asOf: docsCopy,
      sources: [
        'https://bigmodel.cn/dev/activities',
        'https://docs.bigmodel.cn/cn/update/new-releases',
        'https://docs.bigmodel.cn/cn/guide/start/model-overview'
      ]
    },
    {
      id: 'registration',
      title: {zh: '注册赠送 Token', en: 'Tokens for registration'},
      body: {
        zh: '旧版门户的注册窗口写新用户得 2000 万 Token，活动页写新用户礼包为 2500 万，两处不一致。2026 年的价格页是 2000 万 Token 加 120 次图像或视频生成。更早的文章还有别的数额，以注册时页面显示的为准。',
        en: 'The old portal’s sign-up window promised new users 20 million tokens, the promotion page a pack of 25 million. The price page of 2026 has 20 million tokens plus 120 image or video generations. Older articles mention other amounts; what the page shows when you register applies.'
      },
      state: 'unknown',
      asOf: docsCopy,
      sources: ['https://open.bigmodel.cn/dev/howuse/model', promotion]
    },
    {
      id: 'invite-friends',
      title: {zh: '推荐有礼', en: 'Invite friends'},
      body: {
        zh: '好友注册并完成实名认证后，双方各得 2000 万 GLM-4.5-Air Token。官方把这一份折算为 58 元。每月最多计 10 位好友，即每月最多 2 亿 Token。好友另得新用户礼包。',
        en: 'When a friend registers and completes real-name verification, both of you get 20 million tokens for GLM-4.5-Air. Zhipu values each gift at ¥58. At most 10 friends count per month, for up to 200 million tokens. The friend also gets the pack for new users.'
      },
      state: 'unknown',
      asOf: docsCopy,
      sources: [promotion]
    },
    {
      id: 'coding-plan',
      title: {zh: 'GLM Coding Plan（编码套餐）', en: 'GLM Coding Plan'},
      body: {
        zh: '每月 20 元起的订阅，用于 Claude Code、Cline 等受支持的编程工具。每 5 小时约可用 120 次（Lite）、600 次（Pro）或 2400 次（Max）提问，官方称是对应 Claude 套餐的 3 倍。一份订阅限 1 人使用，不退款，自动续费；要取消，须在到期前至少 3 天操作。最迟 2025-09-18 已在销售，之后的价格与额度没有核对。',
        en: 'A subscription from ¥20 a month for Claude Code, Cline and other supported coding tools. It includes about 120 (Lite), 600 (Pro) or 2,400 (Max) prompts per 5 hours, which Zhipu describes as 3 times the corresponding Claude plan. A subscription is for 1 person, is non-refundable and renews automatically; cancel at least 3 days before the period ends. It was on sale by 2025-09-18; later prices and quotas were not checked.'
      },
      state: 'unknown',
      asOf: docsCopy,
      sources: [codingPlan, 'https://docs.bigmodel.cn/cn/terms/subscription-agreement']
    },
    {
      id: 'coding-plan-referral',
      title: {zh: '拼好模：推荐 GLM Coding Plan', en: 'Referral for the GLM Coding Plan'},
      body: {
        zh: '被邀请人首次订阅，首单优惠 10%；邀请人得实付金额 10% 的返利，每满 30 位好友再得总额的 10%，不设上限。好友须在 72 小时内注册并订阅。返利可支付套餐、资源包和 API 调用，不能提现，目前不过期，规则变动提前 30 天通知；有异议须在 15 天内提出。',
        en: 'Invited first-time subscribers get 10% off their first order; the inviter gets 10% of the amount paid as credit, plus another 10% of the total for every 30 friends, without a cap. The friend must register and subscribe within 72 hours. Credit can be used for plans, resource packs and API calls, cannot be withdrawn and currently does not expire; changes to the rules are announced 30 days in advance, and objections must be raised within 15 days.'
      },
      from: '2025-09-18',
      state: 'unknown',
      asOf: docsCopy,
      sources: ['https://docs.bigmodel.cn/cn/coding-plan/credit-campaign-rules']
    },
    {
      id: 'resource-packs',
      title: {zh: '特惠专区的资源包', en: 'Resource packs in the Special Offer Zone'},
      body: {
        zh: '特惠专区出售不同大小、期限和折扣的资源包，活动期间 GLM-4.6 资源包最低为标价的 40%。2025 年秋的单价没有查到。2026 年见到的例子：资源包有效期 3 个月，每个账号限购；教育专区的资源包低至标价的 60%。',
        en: 'The zone sells resource packs of different sizes, terms and discounts; during the promotion, GLM-4.6 packs cost as little as 40% of the list price. Individual prices in autumn 2025 were not found. Examples seen in 2026: packs valid for 3 months with a purchase limit per account, and an education section from 60% of the list price.'
      },
      state: 'unknown',
      asOf: docsCopy,
      sources: [promotion]
    },
    {
      id: 'pioneers',
      title: {zh: 'GLM-4.5 先锋用户半价', en: 'Half price for GLM-4.5 pioneers'},
      body: {
        zh: '2025-07-28 至 2025-08-31 期间用满 1 亿 Token 付费 GLM-4.5 系列模型的用户，在活动期内使用 GLM-4.5 系列享 50% 价格，GLM-4.5V 除外。',
        en: 'Users who used 100 million tokens of paid GLM-4.5 models between 2025-07-28 and 2025-08-31 got 50% off GLM-4.5 models during the offer, except GLM-4.5V.'
      },
      from: '2025-09-01',
      until: '2025-11-30',
      state: 'over',
      asOf: docsCopy,
      sources: [promotion]
    },
    {
      id: 'glm-4.1v-thinking-tokens',
      title: {zh: 'GLM-4.1V-Thinking-FlashX 上线赠送', en: 'Launch tokens for GLM-4.1V-Thinking-FlashX'},
      body: {
        zh: '模型在 2025-07-02 发布时，可以领取 1 亿 GLM-4.1V-Thinking-FlashX Token；领取的截止日期没有查到。用法见 [GLM-4.1V-Thinking](/dev/howuse/visual-reasoning-model/glm-4.1v-thinking)。',
        en: 'When the model was released on 2025-07-02, users could claim 100 million tokens for GLM-4.1V-Thinking-FlashX; the closing date was not found. For the model, see [GLM-4.1V-Thinking](/dev/howuse/visual-reasoning-model/glm-4.1v-thinking).'
      },
      from: '2025-07-02',
      state: 'unknown',
      asOf: portalCopy,
      sources: ['https://open.bigmodel.cn/dev/releasenotes', 'https://open.bigmodel.cn/dev/howuse/visual-reasoning-model/glm-4.1v-thinking']
    },
    {
      id: 'introductory-prices',
      title: {zh: '新服务的免费期与折扣', en: 'Free periods and discounts of new services'},
      body: {
        zh: 'GLM-ASR 免费到 2025-05-12，搜索引擎 `search_std` 免费到 2025-05-31。文件解析的 Lite 档在 2025-10-08 之前免费，Expert 档按标价的 60% 收费，优惠同样公布到这一天。之后的价格见 [GLM-ASR](/dev/howuse/audio-and-video-model/GLM-ASR)、[联网搜索](/dev/howuse/websearch)和[文件问答](/dev/howuse/fileqa)。',
        en: 'GLM-ASR was free until 2025-05-12 and the search engine `search_std` until 2025-05-31. For file parsing, Lite was free before 2025-10-08, and Expert cost 60% of the list price, announced until the same date. For later prices see [GLM-ASR](/dev/howuse/audio-and-video-model/GLM-ASR), [Web Search](/dev/howuse/websearch) and [FileQA](/dev/howuse/fileqa).'
      },
      until: '2025-10-08',
      state: 'over',
      asOf: docsCopy,
      sources: [
        'https://open.bigmodel.cn/dev/howuse/audio-and-video-model/GLM-ASR',
        'https://docs.bigmodel.cn/cn/guide/tools/web-search',
        'https://docs.bigmodel.cn/cn/guide/tools/file-parser'
      ]
    },
    {
      id: 'flash-fine-tuning',
      title: {zh: 'Flash 微调：1 元 500 万 Token', en: 'Flash fine-tuning: 5 million tokens for ¥1'},
      body: {
        zh: '面向前 2000 名用户的微调活动，见于英文门户的横幅。横幅没有写日期，应视为已经结束。步骤与计费见[模型微调](/dev/howuse/finetuning)。',
        en: 'A banner on the English portal offered this to the first 2,000 users. It is undated and should be regarded as ended. For the steps and billing, see [Fine-tuning](/dev/howuse/finetuning).'
      },
      state: 'over',
      asOf: portalCopy,
      sources: ['https://bigmodel.cn/dev/howuse/finetuning']
    },
    {
      id: 'first-evaluations',
      title: {zh: '前 3 次模型评测免费', en: 'First 3 evaluations free of charge'},
      body: {
        zh: '官方指南写明[模型评测](/dev/howuse/model_evaluator)前 3 次不收费，此后按推理价格计费；没有给出期限。',
        en: 'According to the official guide, the first 3 runs of the [evaluator](/dev/howuse/model_evaluator) are free of charge, and later ones are billed at the inference price; no end date is given.'
      },
      state: 'unknown',
      asOf: docsCopy,
      sources: ['https://docs.bigmodel.cn/cn/guide/tools/evaluation']
    },
    {
      id: 'verification-bonus',
      title: {zh: '实名认证赠送 Token', en: 'Tokens for real-name verification'},
      body: {
        zh: '为使用[批量处理](/dev/howuse/batchapi)完成实名认证时，赠送 500 万 Token；说法出自官方常见问题，没有给出起止日期。',
        en: 'According to the official FAQ, completing real-name verification for [Batch](/dev/howuse/batchapi) earns 5 million tokens; no start or end date is given.'
      },
      state: 'unknown',
      asOf: docsCopy,
      sources: ['https://docs.bigmodel.cn/cn/faq/batch-api-issues']
    },
    {
      id: 'openai-relocation',
      title: {zh: 'OpenAI 搬家计划', en: 'Migration offer for OpenAI users'},
      body: {
        zh: '面向从 OpenAI 迁来的用户，赠送 1.5 亿 Token（GLM-4 5000 万、GLM-4-Air 1 亿）和迁移培训；用量大的用户另可匹配 Token 与并发，价格最多优惠 60%，并有顾问和 5 人日的支持。英文页面没有日期，2025 年 12 月的中文页面已不含此计划。迁移步骤见[模型迁移](/dev/howuse/model-migration)。',
        en: 'Users migrating from OpenAI got 150 million tokens (50 million for GLM-4, 100 million for GLM-4-Air) and migration training; heavy users could also get matching tokens and concurrency, up to 60% off, advisers and 5 person-days of support. The English page is undated, and the Chinese page of December 2025 no longer mentions the offer. For the migration steps, see [Model Migrate](/dev/howuse/model-migration).'
      },
      state: 'over',
      asOf: docsCopy,
      sources: ['https://bigmodel.cn/dev/howuse/model-migration', 'https://docs.bigmodel.cn/cn/guide/platform/model-migration']
    },
    {
      id: 'university-x',
      title: {zh: '高校 X 计划', en: 'University X Plan'},
      body: {
        zh: '为高校师生和研究人员提供 API 权限与优惠，仅限非商业用途；页面没有写明优惠幅度、额度和审核时间。有第三方在 2026 年发现活动页已无法访问。条件见[申请须知](/dev/howuse/application-agreement)。',
        en: 'API access and discounts for students, teachers and researchers, for non-commercial use only; the page does not give the discount, quota or review time. In 2026 a third party found the campaign page offline. For the conditions, see the [application instructions](/dev/howuse/application-agreement).'
      },
      state: 'unknown',
      asOf: docsCopy,
      sources: ['https://bigmodel.cn/dev/howuse/application-agreement', 'https://docs.bigmodel.cn/cn/terms/university-program']
    },
    {
      id: 'file-content-extraction',
      title: {zh: '福利专区：文件内容抽取', en: 'Benefits Zone: file content extraction'},
      body: {
        zh: '英文门户的福利专区只列有这一项，没有查到额度和期限。抽取文件内容的做法见[文件问答](/dev/howuse/fileqa)。',
        en: 'The only entry in the Benefits Zone of the English portal; its quota and duration were not found. [FileQA](/dev/howuse/fileqa) shows how to extract file content.'
      },
      state: 'unknown',
      asOf: portalCopy,
      sources: ['https://bigmodel.cn/dev/activities']
    }
  ],
  'id'
);
