import {builtInAgent, parseList} from '@/lib/data/schema';

const guide = (page: string) => `https://docs.bigmodel.cn/cn/guide/agents/${page}`;
/** The copy of the guides that was read names GLM-4.7 (2025-12-22) and no later model. */
const asOf = '2025-12-31';

const text = (zh: string, en: string) => ({zh, en});
const required = true;
const language = (name: 'source_lang' | 'target_lang') => ({
  name,
  type: 'string' as const,
  required,
  values: ['en', 'zh-CN'],
  meaning: name === 'source_lang' ? text('源语言', 'Language of the source') : text('目标语言', 'Language of the translation')
});
const customFields = {
  name: 'custom_fields',
  type: 'array' as const,
  meaning: text('自定义字段：键为字段名，值为提取规则或说明', 'Fields of your own: the key is the name, the value the rule for it')
};

/**
 * The agents that the platform runs, with the values each takes in `custom_variables`. `listed` are those of the API specification
 * of 2026-07-11; the others are described by guides only.
 */
export const builtInAgents = parseList(
  'content/agents.ts',
  builtInAgent,
  [
    {
      id: 'general_translation',
      name: text('通用翻译', 'General translation'),
      listed: true,
      takes: ['text'],
      mode: 'either',
      variables: [
        {name: 'source_lang', type: 'string', default: 'auto', meaning: text('源语言代码', 'Code of the source language')},
        {
          name: 'target_lang',
          type: 'string',
          default: 'zh-CN',
          meaning: text(
            '目标语言代码；指南写作默认 zh，请始终填写',
            'Code of the target language; the guide gives zh as default, so always set it'
          )
        },
        {
          name: 'glossary',
          type: 'string',
          meaning: text('术语表的文件 ID，由文件上传接口返回', 'File ID of a glossary, as the upload of a file returns it')
        },
        {
          name: 'strategy',
          type: 'string',
          default: 'general',
          values: ['general', 'paraphrase', 'two_step', 'three_step', 'reflection', 'cot'],
          meaning: text(
            '翻译策略：通用、转述、2 步、3 步、反思、思维链',
            'How it translates: directly, by paraphrase, in 2 or 3 steps, with reflection, with a chain of thought'
          )
        },
        {
          name: 'strategy_config.general.suggestion',
          type: 'string',
          meaning: text('策略为 general 时的术语或文体要求', 'Wishes about terms and style, for the strategy general')
        },
        {
          name: 'strategy_config.cot.reason_lang',
          type: 'string',
          default: 'to',
          values: ['from', 'to'],
          meaning: text('策略为 cot 时理由所用的语言', 'Language of the reasons, for the strategy cot')
        }
      ],
      price: 'agent-translation',
      asOf,
      source: guide('translation')
    },
    {
      id: 'slides_glm_agent',
      name: text('演示文稿', 'Slides'),
      listed: true,
      takes: ['text'],
      mode: 'stream',
      variables: [],
      price: 'agent-slides',
      asOf,
      source: guide('glm-ppt')
    },
    {
      id: 'ai_drawing_agent',
      name: text('AI 绘图', 'Drawing'),
      listed: true,
      takes: ['text'],
      mode: 'once',
      variables: [
        {
          name: 'size',
          type: 'string',
          required,
          values: ['1024*1024', '768*1344', '1344*768', '864*1152', '1152*864', '1440*720', '720*1440'],
          meaning: text('图片尺寸，以星号相连', 'Size of the image, with an asterisk')
        }
      ],
      price: 'agent-drawing',
      asOf,
      source: guide('aidrawing')
    },
    {
      id: 'receipt_recognition_agent',
      name: text('票据识别', 'Receipts'),
      listed: true,
      takes: ['file_id', 'text'],
      mode: 'once',
      variables: [],
      price: 'agent-receipts',
      asOf,
      source: guide('bill')
    },
    {
      id: 'clothes_recognition_agent',
      name: text('衣物识别', 'Clothes'),
      listed: true,
      takes: ['file_id', 'text'],
      mode: 'once',
      variables: [],
      price: 'agent-clothes',
      asOf,
      source: guide('clothes')
    },
    {
      id: 'intelligent_education_solve_agent',
      name: text('智能解题', 'Solving problems'),
      listed: true,
      takes: ['text', 'image_url'],
      mode: 'stream',
      variables: [],
      price: 'agent-solving',
      asOf,
      source: guide('solving')
    },
    {
      id: 'vidu_template_agent',
      name: text('热门特效视频', 'Effect videos'),
      listed: true,
      takes: ['text', 'image_url'],
      mode: 'queued',
      variables: [
        {
          name: 'template',
          type: 'string',
          required,
          values: ['french_kiss', 'bodyshake', 'sexy_me'],
          meaning: text('特效模板', 'Template of the effect')
        }
      ],
      price: 'agent-effect-video',
      asOf,
      source: guide('specialeffectsvideos')
    },
    {
      id: 'cartoon_generator_agent',
      name: text('AI 漫画', 'Comics'),
      takes: ['text', 'image_url'],
      mode: 'once',
      variables: [],
      price: 'agent-comics',
      asOf,
      source: guide('aicaricature')
    },
    {
      id: 'subtitle_translation_agent',
      name: text('影视字幕翻译', 'Subtitles'),
      takes: ['text'],
      mode: 'once',
      variables: [
        {
          name: 'language',
          type: 'string',
          required,
          values: ['English', 'Japanese', 'Korean'],
          meaning: text('目标语言；原文为中文', 'Language of the translation; the source is Chinese')
        }
      ],
      price: 'agent-subtitles',
      asOf,
      source: guide('film')
    },
    {
      id: 'social_translation_agent',
      name: text('社媒翻译', 'Social media translation'),
      takes: ['text'],
      mode: 'once',
      variables: [
        language('source_lang'),
        language('target_lang'),
        {
          name: 'style',
          type: 'string',
          required,
          values: ['通用风格', '自动风格', '鲁迅风格'],
          meaning: text('文风，取值为中文', 'Style; the values are Chinese')
        }
      ],
      price: 'agent-social-translation',
      asOf,
      source: guide('media')
    },
    {
      id: 'social_literature_translation_agent',
      name: text('社科文学翻译', 'Scholarly and literary translation'),
      takes: ['text'],
      mode: 'once',
      variables: [language('source_lang'), language('target_lang')],
      price: 'agent-literary-translation',
      asOf,
      source: guide('social')
    },
    {
      id: 'contract_parser_agent',
      name: text('合同解析', 'Contracts'),
      takes: ['file_id', 'text'],
      mode: 'either',
      variables: [
        {
          name: 'default_fields',
          type: 'array',
          meaning: text('内置字段，逐项写明提取（True）或忽略（False）', 'Built-in fields, each with True to extract or False to skip it')
        },
        customFields
      ],
      price: 'agent-contracts',
      asOf,
      source: guide('contract')
    },
    {
      id: 'job_matching_agent',
      name: text('简历与岗位匹配', 'Matching CVs and jobs'),
      takes: ['file_id', 'text'],
      mode: 'once',
      variables: [{name: 'job_description', type: 'string', required, meaning: text('岗位说明', 'What the job asks for')}],
      price: 'agent-job-matching',
      asOf,
      source: guide('job')
    },
    {
      id: 'service_check_agent',
      name: text('客服话术质检', 'Quality of customer service'),
      takes: ['text'],
      mode: 'once',
      variables: [
        {
          name: 'default_fields',
          type: 'array',
          required,
          values: ['customer_request', 'service_attitude', 'communication', 'solution', 'followup_needed', 'escalation_risk', 'risk_type'],
          meaning: text('要检查的内置项目', 'Built-in points to check')
        },
        customFields
      ],
      price: 'agent-service-check',
      asOf,
      source: guide('customer')
    },
    {
      id: 'sales_check_agent',
      name: text('销售质检', 'Quality of sales calls'),
      takes: ['text'],
      mode: 'once',
      variables: [
        {
          name: 'default_fields',
          type: 'array',
          required,
          values: ['self_intro', 'state_intent', 'need_dig', 'highlight', 'historical', 'cite', 'deal', 'action', 'contact', 'summary'],
          meaning: text('要检查的内置项目', 'Built-in points to check')
        },
        customFields,
        {
          name: 'rate',
          type: 'string',
          required,
          values: ['基础评分', '阶梯评分'],
          meaning: text('评分方式，取值为中文', 'How it scores; the values are Chinese')
        }
      ],
      note: text(
        '指南在这里写的是 bidwin_parser_agent，旧接口目录写作 sales_check_agent。',
        'The guide gives bidwin_parser_agent here; the menu of the old reference has sales_check_agent.'
      ),
      price: 'agent-sales-check',
      asOf,
      source: guide('sale')
    },
    {
      id: 'bidding_parser_agent',
      name: text('招标解析', 'Calls for tender'),
      takes: ['text'],
      mode: 'either',
      variables: [customFields],
      note: text(
        '指南在这里也印作 bidwin_parser_agent，旧接口目录写作 bidding_parser_agent。',
        'Here too the guide gives bidwin_parser_agent; the menu of the old reference has bidding_parser_agent.'
      ),
      price: 'agent-tenders',
      asOf,
      source: guide('tender')
    },
    {
      id: 'bidwin_parser_agent',
      name: text('中标解析', 'Contract awards'),
      takes: ['text'],
      mode: 'once',
      variables: [customFields],
      price: 'agent-awards',
      asOf,
      source: guide('winningbidder')
    },
    {
      id: 'intelligent_education_correction_agent',
      name: text('作业批改', 'Correcting homework'),
      takes: ['image_url'],
      mode: 'once',
      variables: [
        {
          name: 'question',
          type: 'string',
          meaning: text('查询解析：批改返回的题干', 'For an explanation: the question, as the correction returned it')
        },
        {name: 'image_id', type: 'string', meaning: text('查询解析：图片 ID', 'For an explanation: ID of the image')},
        {name: 'uuid', type: 'string', meaning: text('查询解析：题目的 uuid', 'For an explanation: uuid of the question')},
        {name: 'trace_id', type: 'string', meaning: text('查询解析：批改返回的 trace_id', 'For an explanation: trace_id of the correction')}
      ],
      price: 'agent-homework',
      asOf,
      source: guide('homeworkcorrection')
    }
  ],
  'id'
);
