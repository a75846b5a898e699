import type {Texts} from '@/i18n/texts';

/**
 * The portal as it was commissioned, copied by hand from its description and not from the code: what the navigation
 * must hold, in its order, under its labels. A change of `content/navigation.ts` that loses an entry fails against this.
 */
export type Entry = {path: string; label: Texts; group: Texts; category?: Texts};

const entry = (path: string, zh: string, en: string) => ({path: `/dev/howuse/${path}`, label: {zh, en}});
const same = (path: string, name: string) => entry(path, name, name);
const group = (zh: string, en: string, entries: Omit<Entry, 'group'>[]): Entry[] => entries.map((each) => ({...each, group: {zh, en}}));
const category = (zh: string, en: string, entries: Omit<Entry, 'group'>[]) => entries.map((each) => ({...each, category: {zh, en}}));

export const sidebar: readonly Entry[] = [
  ...group('开始使用', 'Get Started', [
    entry('introduction', '平台介绍', 'Overview'),
    entry('model', '模型概览', 'Models'),
    entry('openpower', '场景示例', 'Scenario Examples')
  ]),
  ...group('模型介绍', 'Learn About Models', [
    ...category('语言模型', 'Language Model', [
      same('llm/glm-4-plus', 'GLM-4-Plus'),
      same('llm/GLM-4-Air-250414', 'GLM-4-Air-250414'),
      same('llm/GLM-4-AirX', 'GLM-4-AirX'),
      same('llm/GLM-4-Long', 'GLM-4-Long'),
      same('llm/GLM-4-FlashX-250414', 'GLM-4-FlashX-250414')
    ]),
    ...category('推理模型', 'Reasoning Model', [
      same('reasoning_models/GLM-Z1-Air', 'GLM-Z1-Air'),
      same('reasoning_models/GLM-Z1-AirX', 'GLM-Z1-AirX'),
      same('reasoning_models/GLM-Z1-FlashX', 'GLM-Z1-FlashX')
    ]),
    ...category('视觉理解模型', 'Visual Language Model', [same('vlm/GLM-4V-Plus-0111', 'GLM-4V-Plus-0111')]),
    ...category('视觉推理模型', 'GLM-4.1V-Thinking', [same('visual-reasoning-model/glm-4.1v-thinking', 'GLM-4.1V-Thinking')]),
    ...category('图像生成模型', 'Image Generation Model', [same('image-generation-model/cogview-4', 'CogView-4')]),
    ...category('视频生成模型', 'Video Generation Model', [
      same('video-generation-model/CogVideoX-3', 'CogVideoX-3'),
      same('video-generation-model/CogVideoX-2', 'CogVideoX-2'),
      same('video-generation-model/ViduQ1', 'Vidu Q1'),
      same('video-generation-model/Vidu2', 'Vidu 2')
    ]),
    ...category('音视频模型', 'Audio and Video Model', [
      same('audio-and-video-model/GLM-Realtime', 'GLM-Realtime'),
      same('audio-and-video-model/GLM-4-Voice', 'GLM-4-Voice'),
      same('audio-and-video-model/GLM-ASR', 'GLM-ASR')
    ])
  ]),
  ...group('模型工具', 'Capabilities', [
    entry('websearch', '联网搜索', 'Web Search'),
    entry('functioncall', '函数调用', 'Function Call'),
    entry('retrieval', '知识库检索', 'Retrieval'),
    entry('finetuning', '模型微调', 'Fine-tuning'),
    entry('fileqa', '文件问答', 'FileQA'),
    entry('model_evaluator', '模型评测', 'Evaluator'),
    entry('batchapi', '批量处理', 'Batch'),
    entry('glm4-toolkit', '代码沙盒', 'Sandbox'),
    entry('jsonformat', 'JSON 格式化', 'JSON Format')
  ]),
  ...group('智能体开发平台', 'Agent Development Platform', [entry('help_document', '帮助文档', 'Help document')]),
  ...group('平台服务', 'Guides', [
    entry('prompt', '提示词工程', 'Prompt Engineering'),
    entry('securityaudit', '内容安全', 'Content security'),
    entry('model-migration', '模型迁移', 'Model Migrate'),
    entry('equity-explain', '用户权益', 'User Benefits'),
    entry('Filing', '模型备案', 'Model Filing')
  ]),
  ...group('条款与协议', 'Policies', [
    entry('useragreement', '用户协议', 'User Agreement'),
    entry('privacypolicy', '隐私政策', 'Privacy Policy'),
    entry('serviceagreement', '服务协议', 'Platform Agreement'),
    entry('rechargeagreement', '充值协议', 'Recharge Agreement'),
    entry('termination-agreement', '注销协议', 'Termination Agreement'),
    entry('subjectchanage', '主体变更协议', 'Account Change'),
    entry('application-agreement', '高校X计划 - 申请须知', 'University X Plan - Application Instructions'),
    entry('principle', '自律性原则声明', 'AI Principle'),
    entry('safetytips', '安全与风险提示', 'Security & Risk')
  ])
];

/** Pages of ours that stand among the entries of the sidebar, by their path. */
export const ourPages: readonly string[] = [
  'pricing',
  'built-in-agents',
  'model-generations',
  'llm/glm-4.6',
  'llm/glm-4.5',
  'llm/glm-4.5-air',
  'visual-reasoning-model/glm-4.6v',
  'visual-reasoning-model/glm-4.5v',
  'audio-and-video-model/GLM-TTS',
  'embedding',
  'thinking',
  'caching',
  'coding-tools'
].map((path) => `/dev/howuse/${path}`);

export const tabs: readonly {path: string; label: Texts}[] = [
  {path: '/dev/welcome', label: {zh: '欢迎', en: 'Welcome'}},
  {path: '/dev/howuse', label: {zh: '使用指南', en: 'Guide'}},
  {path: '/dev/api', label: {zh: 'API 文档', en: 'API Documentation'}},
  {path: '/dev/guidelines', label: {zh: '最佳实践', en: 'Guidelines'}},
  {path: '/dev/releasenotes', label: {zh: '更新日志', en: 'ReleaseNotes'}},
  {path: '/dev/faq', label: {zh: '常见问题', en: 'FAQs'}},
  {path: '/dev/activities', label: {zh: '模型福利', en: 'Model Benefit'}}
];

/** Entries of the top navigation; those with a path of this site hand over to the account platform. */
export const topEntries: readonly {href: string; label: Texts}[] = [
  {href: '/console/overview', label: {zh: '控制台', en: 'Dashboard'}},
  {href: '/marketplace/index/agent', label: {zh: '模型广场', en: 'Marketplace'}},
  {href: '/trialcenter/modeltrial/text', label: {zh: '体验中心', en: 'TrialCenter'}},
  {href: 'https://docs.bigmodel.cn/cn/guide/start/model-overview', label: {zh: '文档', en: 'Documentation'}},
  {href: '/special_area', label: {zh: '特惠专区 🔥', en: 'Special Offer Zone 🔥'}}
];

/** Paths that the account platform answers. */
export const platform = [
  '/console/overview',
  '/marketplace/index/agent',
  '/trialcenter/modeltrial/text',
  '/special_area',
  '/ticket-submit'
];

/** Every path that the portal itself must answer, without language. */
export const ownPaths: readonly string[] = ['/', '/login', ...tabs.map(({path}) => path), ...sidebar.map(({path}) => path)];
