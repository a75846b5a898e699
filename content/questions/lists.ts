import type {AnsweredQuestions} from '@/lib/data/schema';

/** Questions that entries of lists: models without a page, the list of questions, offers, answer. */
export const listQuestions: AnsweredQuestions[] = [
  {at: '/dev/howuse/model#model-glm-4.7', questions: [{zh: 'GLM-4.7 有什么提升？', en: 'What is better in GLM-4.7?'}]},
  {at: '/dev/howuse/model#model-glm-4.7-flash', questions: [{zh: 'GLM-4.7 有免费版吗？', en: 'Is there a free version of GLM-4.7?'}]},
  {at: '/dev/howuse/model#model-glm-5', questions: [{zh: 'GLM-5 是什么水平的模型？', en: 'What kind of model is GLM-5?'}]},
  {at: '/dev/howuse/model#model-glm-5.2', questions: [{zh: 'GLM-5.2 上下文有多长？', en: 'How long is the context of GLM-5.2?'}]},
  {at: '/dev/howuse/model#model-glm-5.3', questions: [{zh: 'GLM-5.3 能关闭思考吗？', en: 'Can thinking be disabled in GLM-5.3?'}]},
  {
    at: '/dev/howuse/model#model-glm-5.3-flash',
    questions: [{zh: '又便宜又能看图的新模型是哪个？', en: 'Which recent model is low-priced and accepts images?'}]
  },
  {at: '/dev/howuse/model#model-charglm-4', questions: [{zh: '角色扮演用哪个模型？', en: 'Which model is made for role play?'}]},
  {at: '/dev/howuse/model#model-emohaa', questions: [{zh: '做心理陪伴用哪个模型？', en: 'Which model is made for emotional support?'}]},
  {at: '/dev/howuse/model#model-codegeex-4', questions: [{zh: '代码补全用哪个模型？', en: 'Which model completes code?'}]},
  {at: '/dev/howuse/model#model-glm-4-flash-250414', questions: [{zh: 'GLM-4-Flash 免费吗？', en: 'Is GLM-4-Flash free?'}]},
  {
    at: '/dev/faq#foreign-phone-number',
    questions: [{zh: '国外号码收得到验证码吗？', en: 'Do you accept mobile numbers of other countries?'}]
  },
  {at: '/dev/faq#sms-code-missing', questions: [{zh: '手机一直没收到短信', en: 'The verification message never reaches my phone'}]},
  {at: '/dev/faq#personal-or-enterprise', questions: [{zh: '企业账号有什么好处？', en: 'What are the advantages of a business account?'}]},
  {
    at: '/dev/faq#api-without-verification',
    questions: [{zh: '不认证身份可以用吗？', en: 'Do I have to prove my identity before I use it?'}]
  },
  {
    at: '/dev/faq#personal-to-enterprise',
    questions: [{zh: '个人账号怎么转成公司的？', en: 'How do I turn my personal account into a business one?'}]
  },
  {at: '/dev/faq#verification-time', questions: [{zh: '实名审核要等几天？', en: 'How many days does the identity check take?'}]},
  {at: '/dev/faq#sync-sse-async', questions: [{zh: 'SSE 是什么？', en: 'What is SSE?'}]},
  {
    at: '/dev/faq#async-task-expiry',
    questions: [{zh: '生成结果的下载地址多久失效？', en: 'When do download addresses of results stop working?'}]
  },
  {at: '/dev/faq#my-concurrency', questions: [{zh: '我最多能同时跑几个请求？', en: 'How many requests may I run in parallel?'}]},
  {
    at: '/dev/faq#temperature-or-top-p',
    questions: [{zh: '回答太随机或太死板怎么调？', en: 'Answers are too random or too dull, what do I adjust?'}]
  },
  {at: '/dev/faq#several-tools', questions: [{zh: '一次请求能带几个工具？', en: 'How many tools fit into a request?'}]},
  {
    at: '/dev/faq#multi-turn',
    questions: [
      {zh: '怎么实现连续对话、记住上下文？', en: 'How do I build a chatbot that keeps the context?'},
      {zh: '平台会保存聊天记录吗？', en: 'Does the server store the chat history?'}
    ]
  },
  {at: '/dev/faq#maximum-input', questions: [{zh: '最多能输入多少字？', en: 'How many words can I send?'}]},
  {
    at: '/dev/faq#send-images',
    questions: [
      {zh: '一条请求里可以放几张图？', en: 'How many images can I attach to a request?'},
      {zh: '怎么把照片发给模型看？', en: 'How do I show a photo to the model?'}
    ]
  },
  {at: '/dev/faq#http-429', questions: [{zh: '返回 429 是什么原因？', en: 'What are the reasons for status 429?'}]},
  {at: '/dev/faq#avoid-rate-limit', questions: [{zh: '怎么不被限流？', en: 'How can I stay below the rate limit?'}]},
  {at: '/dev/faq#error-in-a-stream', questions: [{zh: '流式中断会报错吗？', en: 'Will I see an error when a stream breaks?'}]},
  {
    at: '/dev/faq#batch-expired',
    questions: [{zh: '批处理超时没跑完，已完成的部分怎么办？', en: 'My batch ran out of time, do I lose what was done?'}]
  },
  {at: '/dev/faq#batch-queue-limit', questions: [{zh: '批处理排队最多多少条？', en: 'How many requests may wait in the queue?'}]},
  {
    at: '/dev/faq#local-knowledge-base',
    questions: [{zh: '能用我电脑上的文件做知识库吗？', en: 'Can files on my computer serve as knowledge?'}]
  },
  {at: '/dev/faq#how-calls-are-billed', questions: [{zh: '怎么收费，按什么计算？', en: 'How am I charged, by what measure?'}]},
  {
    at: '/dev/faq#packs-or-balance-first',
    questions: [{zh: '资源包和余额谁先扣？', en: 'Is my balance touched before the packs are empty?'}]
  },
  {at: '/dev/faq#expired-packs', questions: [{zh: '资源包过期了能延期吗？', en: 'Can I extend a token pack that has run out?'}]},
  {at: '/dev/faq#image-tokens', questions: [{zh: '一张图折合多少 Token？', en: 'How much does a picture count?'}]},
  {at: '/dev/faq#where-are-my-bills', questions: [{zh: '在哪里看花了多少钱？', en: 'Where can I check how much I have spent?'}]},
  {at: '/dev/faq#refunds', questions: [{zh: '钱能退给我吗？', en: 'Will I be reimbursed for what I did not use?'}]},
  {
    at: '/dev/faq#invoice-amount',
    questions: [{zh: '可以开多少金额的发票，怎么申请？', en: 'How do I request an invoice, and for how much?'}]
  },
  {at: '/dev/faq#invoice-delivery', questions: [{zh: '发票什么时候寄到？', en: 'How long until the invoice arrives?'}]},
  {
    at: '/dev/faq#who-needs-a-licence',
    questions: [{zh: '商用开源模型要授权吗？', en: 'Do I need permission to use the open models commercially?'}]
  },
  {at: '/dev/faq#deleted-key', questions: [{zh: '密钥删了还会扣钱吗？', en: 'Will I be billed after removing a key?'}]},
  {at: '/dev/activities#registration', questions: [{zh: '注册送的 Token 有多少？', en: 'How large is the sign-up gift?'}]},
  {at: '/dev/activities#invite-friends', questions: [{zh: '邀请朋友有奖励吗？', en: 'Is there a reward for inviting somebody?'}]},
  {
    at: '/dev/activities#coding-plan',
    questions: [
      {zh: '编程套餐多少钱一个月？', en: 'What does the coding subscription cost a month?'},
      {zh: '包月的编程订阅有哪些内容？', en: 'What is in the monthly plan for coding?'}
    ]
  },
  {at: '/dev/activities#university-x', questions: [{zh: '学生有优惠吗？', en: 'Is there a student discount?'}]}
];
