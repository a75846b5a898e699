import type {Texts} from '@/i18n/texts';
import type {NavigationGroup} from '@/lib/data/navigation';

/** The page that `/dev/howuse` shows. */
export const guideStart = 'howuse/introduction';

/**
 * Sidebar of the guide: the entries of the portal that this one re-creates, in their order and under their labels, with pages of
 * ours among them.
 */
export const guideNavigation: readonly NavigationGroup[] = [
  {
    id: 'get-started',
    label: {zh: '开始使用', en: 'Get Started'},
    entries: ['howuse/introduction', 'howuse/model', 'howuse/pricing', 'howuse/openpower']
  },
  {
    id: 'models',
    label: {zh: '模型介绍', en: 'Learn About Models'},
    entries: [
      'howuse/model-generations',
      {
        label: {zh: '语言模型', en: 'Language Model'},
        pages: [
          'howuse/llm/glm-4.6',
          'howuse/llm/glm-4.5',
          'howuse/llm/glm-4.5-air',
          'howuse/llm/glm-4-plus',
          'howuse/llm/GLM-4-Air-250414',
          'howuse/llm/GLM-4-AirX',
          'howuse/llm/GLM-4-Long',
          'howuse/llm/GLM-4-FlashX-250414'
        ]
      },
      {
        label: {zh: '推理模型', en: 'Reasoning Model'},
        pages: ['howuse/reasoning_models/GLM-Z1-Air', 'howuse/reasoning_models/GLM-Z1-AirX', 'howuse/reasoning_models/GLM-Z1-FlashX']
      },
      {label: {zh: '视觉理解模型', en: 'Visual Language Model'}, pages: ['howuse/vlm/GLM-4V-Plus-0111']},
      {
        label: {zh: '视觉推理模型', en: 'GLM-4.1V-Thinking'},
        pages: ['howuse/visual-reasoning-model/glm-4.1v-thinking']
      },
      {
        label: {zh: 'GLM-4.6V 与 GLM-4.5V', en: 'GLM-4.6V and GLM-4.5V'},
        pages: ['howuse/visual-reasoning-model/glm-4.6v', 'howuse/visual-reasoning-model/glm-4.5v']
      },
      {label: {zh: '图像生成模型', en: 'Image Generation Model'}, pages: ['howuse/image-generation-model/cogview-4']},
      {
        label: {zh: '视频生成模型', en: 'Video Generation Model'},
        pages: [
          'howuse/video-generation-model/CogVideoX-3',
          'howuse/video-generation-model/CogVideoX-2',
          'howuse/video-generation-model/ViduQ1',
          'howuse/video-generation-model/Vidu2'
        ]
      },
      {
        label: {zh: '音视频模型', en: 'Audio and Video Model'},
        pages: [
          'howuse/audio-and-video-model/GLM-Realtime',
          'howuse/audio-and-video-model/GLM-4-Voice',
          'howuse/audio-and-video-model/GLM-ASR',
          'howuse/audio-and-video-model/GLM-TTS'
        ]
      },
      'howuse/embedding'
    ]
  },
  {
    id: 'capabilities',
    label: {zh: '模型工具', en: 'Capabilities'},
    entries: [
      'howuse/websearch',
      'howuse/functioncall',
      'howuse/retrieval',
      'howuse/finetuning',
      'howuse/fileqa',
      'howuse/model_evaluator',
      'howuse/batchapi',
      'howuse/glm4-toolkit',
      'howuse/jsonformat',
      'howuse/thinking',
      'howuse/caching'
    ]
  },
  {
    id: 'agents',
    label: {zh: '智能体开发平台', en: 'Agent Development Platform'},
    entries: ['howuse/help_document', 'howuse/built-in-agents']
  },
  {
    id: 'guides',
    label: {zh: '平台服务', en: 'Guides'},
    entries: [
      'howuse/prompt',
      'howuse/securityaudit',
      'howuse/model-migration',
      'howuse/equity-explain',
      'howuse/Filing',
      'howuse/coding-tools'
    ]
  },
  {
    id: 'policies',
    label: {zh: '条款与协议', en: 'Policies'},
    entries: [
      'howuse/useragreement',
      'howuse/privacypolicy',
      'howuse/serviceagreement',
      'howuse/rechargeagreement',
      'howuse/termination-agreement',
      'howuse/subjectchanage',
      'howuse/application-agreement',
      'howuse/principle',
      'howuse/safetytips'
    ]
  }
];

/** Sidebar of the API reference: its guides by slug; the operations come from the API document. */
export const apiNavigation = {
  guides: [
    'api',
    'api/operations',
    'api/authentication',
    'api/errors',
    'api/limits',
    'api/sdk',
    'api/streaming',
    'api/async',
    'api/openai',
    'api/changes'
  ] as readonly string[],
  labels: {
    guides: {zh: '使用说明', en: 'Guides'} satisfies Texts,
    operations: {zh: '接口', en: 'Operations'} satisfies Texts
  }
};

/** The tabs of the documentation, in their order. `key` names the label in messages (`SectionTabs`). */
export const sectionTabs = [
  {key: 'welcome', path: '/dev/welcome'},
  {key: 'guide', path: '/dev/howuse'},
  {key: 'api', path: '/dev/api'},
  {key: 'guidelines', path: '/dev/guidelines'},
  {key: 'releaseNotes', path: '/dev/releasenotes'},
  {key: 'faq', path: '/dev/faq'},
  {key: 'activities', path: '/dev/activities'}
] as const;

/** Where the line above the top navigation leads; its words are `AnnouncementBar` of the catalogues. Undefined for no such line. */
export const announcement: string | undefined = '/dev/activities';

/** Top navigation. Paths of `platformPaths` lead to the account platform. `key` names the label (`TopNavigation`). */
export const topNavigation = [
  {key: 'dashboard', href: '/console/overview'},
  {key: 'marketplace', href: '/marketplace/index/agent'},
  {key: 'trialCenter', href: '/trialcenter/modeltrial/text'},
  {key: 'documentation', href: 'https://docs.bigmodel.cn/cn/guide/start/model-overview'},
  {key: 'specialOffers', href: '/special_area'}
] as const;

/** First path segments that belong to the account platform, which answers them. */
export const platformPaths = ['console', 'marketplace', 'trialcenter', 'special_area', 'ticket-submit'] as const;
