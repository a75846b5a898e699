import {parseList, term} from '@/lib/data/schema';

/**
 * The words of the portal in both languages. Writers use `zh` and `en`, search also finds `synonyms`,
 * and the content check refuses `avoid` wherever it stands.
 */
export const terms = parseList(
  'content/terms.ts',
  term,
  [
    // Tabs, navigation and support block
    {id: 'welcome', zh: '欢迎', en: 'Welcome', synonyms: ['首页', '快速开始', 'quick start', 'home']},
    {id: 'guide', zh: '使用指南', en: 'Guide', synonyms: ['指南', '开发文档', 'manual', 'handbook']},
    {id: 'api-documentation', zh: 'API 文档', en: 'API Documentation', synonyms: ['接口文档', 'API 参考', '接口说明', 'API reference']},
    {id: 'guidelines', zh: '最佳实践', en: 'Guidelines', synonyms: ['场景案例', '创意实践', 'best practice', 'cookbook']},
    {
      id: 'release-notes',
      zh: '更新日志',
      en: 'ReleaseNotes',
      synonyms: ['发布记录', '版本更新', '新品发布', 'release notes', 'changelog', "what's new"]
    },
    {id: 'faq', zh: '常见问题', en: 'FAQs', synonyms: ['FAQ', '疑难解答', 'questions']},
    {id: 'model-benefit', zh: '模型福利', en: 'Model Benefit', synonyms: ['免费模型', '上新活动', '活动', 'free models', 'offers']},
    {id: 'dashboard', zh: '控制台', en: 'Dashboard', synonyms: ['管理后台', '总览', 'console', 'overview page']},
    {id: 'marketplace', zh: '模型广场', en: 'Marketplace', synonyms: ['模型市场', '智能体广场', 'model square']},
    {id: 'trial-center', zh: '体验中心', en: 'TrialCenter', synonyms: ['在线体验', '试用', 'trial centre', 'playground']},
    {id: 'special-offer-zone', zh: '特惠专区', en: 'Special Offer Zone', synonyms: ['优惠', '折扣', '促销', 'discount', 'sale']},
    {id: 'login', zh: '登录', en: 'login', synonyms: ['登入', 'API 登录', 'sign in', 'log in', 'API Login'], avoid: {zh: ['登陆']}},
    {id: 'sign-up', zh: '注册', en: 'sign-up', synonyms: ['开户', '新用户', 'register', 'create an account', 'registration of an account']},
    {id: 'work-order', zh: '工单', en: 'work order', synonyms: ['提交工单', '工单记录', '报障', 'ticket', 'support request']},
    {
      id: 'customer-service',
      zh: '客服',
      en: 'customer service',
      synonyms: ['在线客服', '客服热线', '咨询', '联系我们', 'support', 'hotline', 'contact']
    },
    {id: 'help-center', zh: '帮助中心', en: 'Help Center', synonyms: ['帮助', 'help centre']},
    {id: 'user-group', zh: '用户群', en: 'User Group', synonyms: ['交流群', '技术社区', '微信群', 'community', 'WeChat group']},
    {id: 'scenario-examples', zh: '场景示例', en: 'Scenario Examples', synonyms: ['应用场景', '案例', '示例', 'use cases', 'examples']},
    {
      id: 'model-overview',
      zh: '模型概览',
      en: 'model overview',
      synonyms: ['模型列表', '模型对比', '选型', 'model list', 'model comparison']
    },

    // Account, money and benefits
    {id: 'account', zh: '账号', en: 'account', synonyms: ['用户', 'user account'], avoid: {zh: ['帐号', '帐户']}},
    {id: 'consumption-account', zh: '消耗账户', en: 'consumption account', synonyms: ['余额账户', '预付账户', 'prepaid account']},
    {id: 'balance', zh: '余额', en: 'balance', synonyms: ['现金余额', '账户余额', 'credit', 'funds']},
    {id: 'bill', zh: '账单', en: 'bill', synonyms: ['费用', '消费明细', 'billing', 'spending', 'charges'], avoid: {zh: ['帐单']}},
    {id: 'arrears', zh: '欠费', en: 'arrears', synonyms: ['余额不足', '停机', 'overdue', 'insufficient balance']},
    {id: 'top-up', zh: '充值', en: 'top-up', synonyms: ['付款', '支付', '对公打款', 'recharge', 'payment']},
    {id: 'refund', zh: '退款', en: 'refund', synonyms: ['退费', '退钱', 'money back']},
    {id: 'invoice', zh: '发票', en: 'invoice', synonyms: ['开票', '开发票', 'fapiao']},
    {id: 'price', zh: '价格', en: 'price', synonyms: ['定价', '计费', '收费', '单价', 'pricing', 'cost', 'fee']},
    {id: 'resource-pack', zh: '资源包', en: 'resource pack', synonyms: ['Token 包', '套餐', 'resource package', 'token pack']},
    {id: 'user-benefits', zh: '用户权益', en: 'User Benefits', synonyms: ['企业权益', '等级', '积分', 'tier', 'level', 'points']},
    {
      id: 'real-name-verification',
      zh: '实名认证',
      en: 'real-name verification',
      synonyms: ['个人认证', '企业认证', 'identity check', 'KYC'],
      avoid: {zh: ['实名验证'], en: ['real name verification', 'real-name authentication']}
    },
    {id: 'api-key', zh: 'API Key', en: 'API key', synonyms: ['密钥', 'API 密钥', 'apikey', 'secret', 'credential'], avoid: {zh: ['秘钥']}},
    {id: 'coding-plan', zh: '编码套餐', en: 'GLM Coding Plan', synonyms: ['订阅', 'coding plan', 'subscription', 'Lite', 'Pro', 'Max']},
    {
      id: 'coding-tools',
      zh: '编程工具',
      en: 'coding tools',
      synonyms: [
        '编码工具',
        'AI 编程',
        'Claude Code',
        'Cline',
        'Cursor',
        'Kilo Code',
        'Roo Code',
        'ANTHROPIC_BASE_URL',
        'coding agent',
        'IDE'
      ]
    },

    // Models
    {
      id: 'large-model',
      zh: '大模型',
      en: 'large model',
      synonyms: ['大语言模型', '基座模型', 'LLM', 'large language model', 'foundation model']
    },
    {id: 'language-model', zh: '语言模型', en: 'language model', synonyms: ['文本模型', '对话模型', 'text model', 'chat model']},
    {id: 'reasoning-model', zh: '推理模型', en: 'reasoning model', synonyms: ['深度思考模型', 'GLM-Z1', 'thinking model']},
    {
      id: 'visual-language-model',
      zh: '视觉理解模型',
      en: 'visual language model',
      synonyms: ['多模态', '图像理解', '看图', 'VLM', 'vision model', 'image understanding'],
      avoid: {en: ['multi modal']}
    },
    {id: 'visual-reasoning-model', zh: '视觉推理模型', en: 'visual reasoning model', synonyms: ['视觉思考', 'GLM-4.1V-Thinking']},
    {
      id: 'image-generation-model',
      zh: '图像生成模型',
      en: 'image generation model',
      synonyms: ['文生图', '画图', '生图', 'CogView', 'text to image'],
      avoid: {zh: ['图象'], en: ['Cog View']}
    },
    {
      id: 'video-generation-model',
      zh: '视频生成模型',
      en: 'video generation model',
      synonyms: ['文生视频', '图生视频', 'CogVideoX', 'Vidu', 'text to video', 'image to video'],
      avoid: {en: ['CogVideo X']}
    },
    {
      id: 'audio-and-video-model',
      zh: '音视频模型',
      en: 'audio and video model',
      synonyms: ['语音模型', '实时音视频', 'GLM-Realtime', 'voice model']
    },
    {
      id: 'speech-recognition',
      zh: '语音识别',
      en: 'speech recognition',
      synonyms: ['语音转文本', '语音转文字', '听写', 'ASR', 'speech to text', 'transcription']
    },
    {id: 'speech-synthesis', zh: '语音合成', en: 'speech synthesis', synonyms: ['文本转语音', '朗读', 'TTS', 'GLM-TTS', 'text to speech']},
    {
      id: 'voice-cloning',
      zh: '音色复刻',
      en: 'voice cloning',
      synonyms: ['声音克隆', '音色克隆', '声音复刻', 'GLM-TTS-Clone', 'clone a voice']
    },
    {
      id: 'embedding',
      zh: '文本嵌入',
      en: 'embedding',
      synonyms: ['向量', '向量化', '嵌入模型', 'vector', 'embeddings'],
      avoid: {zh: ['嵌入式模型'], en: ['emebdding', 'embeding']}
    },
    {id: 'rerank', zh: '重排序', en: 'rerank', synonyms: ['文本重排序', '精排', 'reranking', 'reranker']},
    {id: 'flagship-model', zh: '旗舰模型', en: 'flagship model', synonyms: ['最新模型', '最强模型', 'latest model']},
    {
      id: 'model-generations',
      zh: '新旧模型对照',
      en: 'old and current models',
      synonyms: ['新旧型号', '模型换代', '替代型号', 'model generations', 'successor', 'replacement']
    },
    {id: 'retired-model', zh: '下线', en: 'retirement', synonyms: ['弃用', '停止服务', '退役', 'deprecated', 'sunset', 'end of life']},
    {
      id: 'glm',
      zh: 'GLM',
      en: 'GLM',
      synonyms: ['ChatGLM', '通用语言模型', 'General Language Model'],
      avoid: {zh: ['GLM 4', 'Chat GLM'], en: ['GLM 4', 'Chat GLM']}
    },
    {id: 'zhipu', zh: '智谱', en: 'Zhipu', synonyms: ['智谱 AI', '智谱华章', 'BigModel', 'ZhipuAI', 'Z.ai'], avoid: {zh: ['智普']}},
    {id: 'chatglm-app', zh: '智谱清言', en: 'Zhipu Qingyan', synonyms: ['清言', 'ChatGLM app'], avoid: {zh: ['质谱清言', '智谱轻言']}},

    // Capabilities
    {
      id: 'function-calling',
      zh: '函数调用',
      en: 'function calling',
      synonyms: ['工具调用', '插件', 'function call', 'tool call', 'tool use', 'tools'],
      avoid: {zh: ['函数调度', '函式调用'], en: ['Function-Calling']}
    },
    {
      id: 'web-search',
      zh: '联网搜索',
      en: 'web search',
      synonyms: ['网络搜索', '联网', '搜索引擎', 'internet search', 'online search'],
      avoid: {zh: ['连网搜索']}
    },
    {
      id: 'retrieval',
      zh: '知识库检索',
      en: 'retrieval',
      synonyms: ['知识库', '检索增强', 'RAG', 'knowledge base', 'retrieval-augmented generation']
    },
    {
      id: 'fine-tuning',
      zh: '模型微调',
      en: 'fine-tuning',
      synonyms: ['微调', '训练', 'LoRA', '全参微调', 'finetune', 'training'],
      avoid: {en: ['fine tuning', 'Fine tuning']}
    },
    {id: 'training-set', zh: '训练集', en: 'training set', synonyms: ['训练数据', '数据集', 'dataset', 'training data']},
    {
      id: 'file-qa',
      zh: '文件问答',
      en: 'FileQA',
      synonyms: ['文件解析', '文档问答', '文件内容抽取', 'file parsing', 'document question answering']
    },
    {id: 'evaluation', zh: '模型评测', en: 'model evaluation', synonyms: ['评测', '评估', '打分', 'evaluator', 'eval', 'benchmark']},
    {id: 'batch', zh: '批量处理', en: 'batch', synonyms: ['批处理', '批量调用', '离线任务', 'Batch API', 'bulk']},
    {id: 'sandbox', zh: '代码沙盒', en: 'sandbox', synonyms: ['代码沙箱', '代码解释器', 'code interpreter', 'code sandbox']},
    {
      id: 'structured-output',
      zh: '结构化输出',
      en: 'structured output',
      synonyms: ['JSON 格式化', 'JSON 模式', 'JSON mode', 'JSON format', 'response_format']
    },
    {id: 'json-schema', zh: 'JSON Schema', en: 'JSON Schema', synonyms: ['参数模式', '字段约束', 'schema']},
    {id: 'agent', zh: '智能体', en: 'agent', synonyms: ['代理', '助手', '清流', 'assistant', 'Qingliu']},
    {
      id: 'agent-development-platform',
      zh: '智能体开发平台',
      en: 'Agent Development Platform',
      synonyms: ['智谱清流', '帮助文档', 'help document', 'help_document']
    },
    {id: 'mcp', zh: 'MCP', en: 'MCP', synonyms: ['模型上下文协议', 'Model Context Protocol']},
    {
      id: 'thinking',
      zh: '深度思考',
      en: 'thinking',
      synonyms: ['思考模式', '思维链', '推理强度', 'thinking mode', 'deep thinking', 'chain of thought', 'reasoning', 'reasoning_content']
    },
    {id: 'interleaved-thinking', zh: '交错式思考', en: 'interleaved thinking', synonyms: ['交错思考', '工具调用之间的思考']},
    {id: 'preserved-thinking', zh: '保留式思考', en: 'preserved thinking', synonyms: ['保留思考', 'clear_thinking']},
    {id: 'prompt', zh: '提示词', en: 'prompt', synonyms: ['指令', '提示语', 'instruction']},
    {id: 'prompt-engineering', zh: '提示词工程', en: 'prompt engineering', synonyms: ['Prompt 工程', '写提示词', 'prompt design']},
    {id: 'few-shot', zh: '少样本提示', en: 'few-shot prompting', synonyms: ['示例提示', 'few shot', 'in-context learning']},
    {
      id: 'model-migration',
      zh: '模型迁移',
      en: 'model migration',
      synonyms: ['迁移', '从 OpenAI 迁移', 'Model Migrate', 'OpenAI compatible', 'OpenAI SDK']
    },
    {
      id: 'content-safety',
      zh: '内容安全',
      en: 'content security',
      synonyms: ['内容审核', '敏感词', '敏感内容', 'moderation', 'content safety', 'sensitive content']
    },
    {
      id: 'multi-turn',
      zh: '多轮对话',
      en: 'multi-turn conversation',
      synonyms: ['历史消息', '会话', 'conversation', 'chat history'],
      avoid: {en: ['multi turn']}
    },

    // Requests and answers
    {id: 'endpoint', zh: '接口', en: 'endpoint', synonyms: ['接口地址', '请求地址', '端点', 'API', 'URL'], avoid: {en: ['end-point']}},
    {id: 'request', zh: '请求', en: 'request', synonyms: ['调用', 'call', 'API call']},
    {id: 'request-header', zh: '请求头', en: 'request header', synonyms: ['头部', 'Authorization', 'HTTP header']},
    {
      id: 'authentication',
      zh: '鉴权',
      en: 'authentication',
      synonyms: ['认证', '身份验证', 'JWT', 'Bearer', 'auth'],
      avoid: {zh: ['健权', '鉴劝']}
    },
    {id: 'parameter', zh: '参数', en: 'parameter', synonyms: ['字段', '入参', '请求体', 'field', 'argument']},
    {
      id: 'streaming',
      zh: '流式输出',
      en: 'streaming',
      synonyms: ['流式', '逐字输出', '打字机', 'SSE', 'stream', 'server-sent events'],
      avoid: {zh: ['流示输出', '流试输出']}
    },
    {id: 'synchronous-call', zh: '同步调用', en: 'synchronous call', synonyms: ['同步', 'sync', 'blocking']},
    {id: 'asynchronous-call', zh: '异步调用', en: 'asynchronous call', synonyms: ['异步', '轮询', '任务', 'async', 'polling', 'task']},
    {
      id: 'websocket',
      zh: 'WebSocket',
      en: 'WebSocket',
      synonyms: ['长连接', '双向通信', 'WSS'],
      avoid: {zh: ['Web Socket'], en: ['Web Socket']}
    },
    {id: 'token', zh: 'Token', en: 'token', synonyms: ['令牌', '词元', '字数', 'tokens', 'tokenizer', 'token count']},
    {
      id: 'context',
      zh: '上下文',
      en: 'context',
      synonyms: ['上下文窗口', '上下文长度', '长文本', 'context window', 'context length'],
      avoid: {zh: ['上下问']}
    },
    {
      id: 'context-cache',
      zh: '上下文缓存',
      en: 'context cache',
      synonyms: ['缓存', '缓存命中', '前缀缓存', 'context caching', 'prompt caching', 'cached tokens', 'cached_tokens', 'cache hit']
    },
    {id: 'max-output', zh: '最大输出', en: 'maximum output', synonyms: ['输出长度', '最大输出 Token', 'max_tokens', 'output limit']},
    {id: 'temperature', zh: '采样温度', en: 'sampling temperature', synonyms: ['温度', '随机性', 'temperature', 'randomness']},
    {id: 'top-p', zh: '核采样', en: 'nucleus sampling', synonyms: ['top_p', 'top p', '采样']},
    {id: 'system-message', zh: '系统消息', en: 'system message', synonyms: ['系统提示词', '人设', 'system prompt', 'role']},
    {id: 'concurrency', zh: '并发数', en: 'concurrency', synonyms: ['并发', '并发限制', 'QPS', 'concurrent requests', 'parallel requests']},
    {id: 'rate-limit', zh: '速率限制', en: 'rate limit', synonyms: ['限流', '频率限制', '限速', 'Rate Limiting', 'throttling', '429']},
    {id: 'timeout', zh: '超时', en: 'timeout', synonyms: ['请求超时', '时间过长', 'time limit']},
    {id: 'retry', zh: '重试', en: 'retry', synonyms: ['退避', '重发', 'backoff', 'try again']},
    {id: 'threshold', zh: '阈值', en: 'threshold', synonyms: ['临界值', 'cutoff'], avoid: {zh: ['阀值', '阙值']}},
    {id: 'error-code', zh: '错误码', en: 'error code', synonyms: ['报错', '异常码', '错误信息', 'error', 'error message', 'business code']},
    {id: 'sdk', zh: 'SDK', en: 'SDK', synonyms: ['开发包', '客户端库', 'zai-sdk', 'client library', 'Python', 'Java']},
    {id: 'deployment', zh: '部署', en: 'deployment', synonyms: ['私有化部署', '模型部署', '推理服务', 'private deployment', 'hosting']},

    // Filing and policies
    {
      id: 'filing',
      zh: '备案',
      en: 'filing',
      synonyms: ['模型备案', '大模型备案', '生成式人工智能服务备案', 'model filing', 'Model Registration', 'record filing'],
      avoid: {zh: ['备按']}
    },
    {id: 'filing-number', zh: '备案号', en: 'filing number', synonyms: ['备案编号', '模型备案号', 'record number']},
    {id: 'registration', zh: '登记', en: 'registration', synonyms: ['生成式人工智能服务登记', '登记备案', 'service registration']},
    {id: 'launch-number', zh: '上线编号', en: 'launch number', synonyms: ['登记编号', 'registration number', 'go-live number']},
    {
      id: 'algorithm-filing',
      zh: '算法备案',
      en: 'algorithm filing',
      synonyms: ['网信算备', '深度合成算法备案', '算法推荐', 'algorithm record', 'deep synthesis']
    },
    {id: 'filing-entity', zh: '备案单位', en: 'filing entity', synonyms: ['备案主体', '备案公司', 'filer']},
    {id: 'place', zh: '属地', en: 'place', synonyms: ['地区', '省份', 'province', 'region']},
    {
      id: 'cac',
      zh: '国家网信办',
      en: 'Cyberspace Administration of China',
      synonyms: ['国家互联网信息办公室', '网信办', '中国网信网', 'CAC']
    },
    {id: 'generative-ai', zh: '生成式人工智能', en: 'generative AI', synonyms: ['生成式 AI', 'AIGC', 'generative artificial intelligence']},
    {
      id: 'interim-measures',
      zh: '生成式人工智能服务管理暂行办法',
      en: 'Interim Measures for the Management of Generative Artificial Intelligence Services',
      synonyms: ['暂行办法', '管理办法', 'Interim Measures']
    },
    {id: 'security-assessment', zh: '安全评估', en: 'security assessment', synonyms: ['安全自评估', 'safety assessment']},
    {
      id: 'ai-labelling',
      zh: '生成内容标识',
      en: 'labelling of AI-generated content',
      synonyms: ['AI 标识', '水印', '显式标识', '隐式标识', 'AI label', 'watermark', 'labeling']
    },
    {id: 'user-agreement', zh: '用户协议', en: 'User Agreement', synonyms: ['注册协议', 'terms of use', 'terms and conditions']},
    {
      id: 'privacy-policy',
      zh: '隐私政策',
      en: 'Privacy Policy',
      synonyms: ['个人信息保护', '数据保护', '隐私', 'privacy', 'data protection', 'personal data']
    },
    {
      id: 'service-agreement',
      zh: '服务协议',
      en: 'Service Agreement',
      synonyms: ['平台协议', '付费协议', 'Platform Agreement', 'terms of service']
    },
    {id: 'recharge-agreement', zh: '充值协议', en: 'Recharge Agreement', synonyms: ['充值规则', 'top-up agreement']},
    {
      id: 'termination-agreement',
      zh: '注销协议',
      en: 'Termination Agreement',
      synonyms: ['注销账号', '账号注销', '销户', '删除账号', 'delete account', 'account deletion']
    },
    {
      id: 'subject-change',
      zh: '主体变更',
      en: 'account subject change',
      synonyms: ['主体变更协议', '账号过户', '变更主体', 'Account Change', 'account transfer']
    },
    {
      id: 'university-x',
      zh: '高校X计划',
      en: 'University X Plan',
      synonyms: ['高校 X 计划', '高校计划', '教育优惠', '学生认证', 'University X Program', 'students', 'education']
    },
    {
      id: 'ai-principle',
      zh: '自律性原则声明',
      en: 'AI Principle',
      synonyms: ['人工智能伦理', '科技伦理', 'Self-Discipline Principles Statement', 'AI ethics']
    },
    {
      id: 'security-risk',
      zh: '安全与风险提示',
      en: 'Security & Risk',
      synonyms: ['安全提示', '风险提示', '安全须知', 'Safety and Risk Overview', 'safety tips']
    }
  ],
  'id'
);
