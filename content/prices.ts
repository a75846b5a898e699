import {parseList, servicePrice} from '@/lib/data/schema';

const searchGuide = 'https://docs.bigmodel.cn/cn/guide/tools/web-search';
const searchInChat = 'https://open.bigmodel.cn/dev/api/search-tool/websearch-in-chat';
const knowledgePrices = 'https://docs.bigmodel.cn/cn/guide/tools/knowledge/price';
const parserGuide = 'https://docs.bigmodel.cn/cn/guide/tools/file-parser';
const safetyGuide = 'https://docs.bigmodel.cn/cn/guide/platform/securityaudit';

/** The copy of the agents' guides that was read names GLM-4.7 (2025-12-22) and no later model. */
const agentsDay = '2025-12-31';
const agentGuide = (page: string) => `https://docs.bigmodel.cn/cn/guide/agents/${page}`;
const allSteps = {zh: '按智能体全部步骤的 Token 合计', en: 'All tokens of the steps of the agent'};

const unconfirmedEngine = {
  zh: '未能在官方价格页核对',
  en: 'Not confirmed on an official price page'
};
const contextTier = {
  1: {zh: '输入长度第 1 档（最短，共 3 档；资料未给出分界）', en: 'Input length tier 1 (shortest of 3; the bounds are not given)'},
  2: {zh: '输入长度第 2 档（共 3 档；资料未给出分界）', en: 'Input length tier 2 (of 3; the bounds are not given)'},
  3: {zh: '输入长度第 3 档（最长，共 3 档；资料未给出分界）', en: 'Input length tier 3 (longest of 3; the bounds are not given)'}
};

/**
 * Prices of tools, storage and other services. The sources give none for the search agent, the web reader,
 * the code sandbox, fine-tuning and deployment, so those have no entry.
 */
export const prices = parseList(
  'content/prices.ts',
  servicePrice,
  [
    {
      id: 'web-search-std',
      group: 'search',
      name: {zh: '联网搜索：search_std', en: 'Web search: search_std'},
      amount: 0.01,
      unit: 'call',
      condition: {zh: '2025-06-01 起；此前免费', en: 'From 2025-06-01; free before that day'},
      asOf: '2025-12-29',
      source: searchGuide
    },
    {
      id: 'web-search-pro',
      group: 'search',
      name: {zh: '联网搜索：search_pro', en: 'Web search: search_pro'},
      amount: 0.03,
      unit: 'call',
      condition: unconfirmedEngine,
      asOf: '2025-12-18',
      source: searchInChat
    },
    {
      id: 'web-search-pro-sogou',
      group: 'search',
      name: {zh: '联网搜索：search_pro_sogou', en: 'Web search: search_pro_sogou'},
      amount: 0.05,
      unit: 'call',
      condition: unconfirmedEngine,
      asOf: '2025-12-18',
      source: searchInChat
    },
    {
      id: 'web-search-pro-quark',
      group: 'search',
      name: {zh: '联网搜索：search_pro_quark', en: 'Web search: search_pro_quark'},
      amount: 0.05,
      unit: 'call',
      condition: unconfirmedEngine,
      asOf: '2025-12-18',
      source: searchInChat
    },

    {
      id: 'knowledge-storage-free',
      group: 'knowledge',
      name: {zh: '知识库存储：免费额度', en: 'Knowledge base storage: free allowance'},
      amount: 0,
      unit: 'gb-day',
      condition: {zh: '每个账号前 1 GB', en: 'The first 1 GB of an account'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-storage',
      group: 'knowledge',
      name: {zh: '知识库存储：超出部分', en: 'Knowledge base storage: beyond the allowance'},
      // 24 hours at the published 0.04 per GB and hour.
      amount: 0.96,
      unit: 'gb-day',
      condition: {zh: '超出 1 GB 的部分；按小时后付费，每 GB 每小时 0.04 元', en: 'Above 1 GB; billed hourly at ¥0.04 per GB'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-embedding',
      group: 'knowledge',
      name: {zh: '知识库向量化', en: 'Knowledge base vectorising'},
      amount: 0.5,
      unit: 'million-tokens',
      condition: {zh: 'Embedding-2、Embedding-3、Embedding-3-pro 同价', en: 'Same for Embedding-2, Embedding-3 and Embedding-3-pro'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-rerank',
      group: 'knowledge',
      name: {zh: '知识库重排序：GLM-rerank、GLM-rerank-pro', en: 'Knowledge base reranking: GLM-rerank, GLM-rerank-pro'},
      amount: 0.8,
      unit: 'million-tokens',
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-rerank-bge',
      group: 'knowledge',
      name: {zh: '知识库重排序：bge-reranker-large', en: 'Knowledge base reranking: bge-reranker-large'},
      amount: 0,
      unit: 'million-tokens',
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-ai-tags',
      group: 'knowledge',
      name: {zh: '知识库 AI 标签', en: 'Knowledge base AI tags'},
      amount: 5,
      unit: 'million-tokens',
      condition: {zh: '由 GLM-4-Plus 生成', en: 'Written by GLM-4-Plus'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-image-understanding',
      group: 'knowledge',
      name: {zh: '知识库图片理解', en: 'Knowledge base image understanding'},
      amount: 50,
      unit: 'million-tokens',
      condition: {zh: '由 GLM-4V 处理', en: 'Done by GLM-4V'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-input-1',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：输入', en: 'Knowledge base context enhancement: input'},
      amount: 2,
      unit: 'million-tokens',
      condition: contextTier[1],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-cache-1',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：缓存命中', en: 'Knowledge base context enhancement: cached input'},
      amount: 0.4,
      unit: 'million-tokens',
      condition: contextTier[1],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-output-1',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：输出', en: 'Knowledge base context enhancement: output'},
      amount: 8,
      unit: 'million-tokens',
      condition: contextTier[1],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-input-2',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：输入', en: 'Knowledge base context enhancement: input'},
      amount: 3,
      unit: 'million-tokens',
      condition: contextTier[2],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-cache-2',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：缓存命中', en: 'Knowledge base context enhancement: cached input'},
      amount: 0.6,
      unit: 'million-tokens',
      condition: contextTier[2],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-output-2',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：输出', en: 'Knowledge base context enhancement: output'},
      amount: 14,
      unit: 'million-tokens',
      condition: contextTier[2],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-input-3',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：输入', en: 'Knowledge base context enhancement: input'},
      amount: 4,
      unit: 'million-tokens',
      condition: contextTier[3],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-cache-3',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：缓存命中', en: 'Knowledge base context enhancement: cached input'},
      amount: 0.8,
      unit: 'million-tokens',
      condition: contextTier[3],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-output-3',
      group: 'knowledge',
      name: {zh: '知识库上下文增强：输出', en: 'Knowledge base context enhancement: output'},
      amount: 16,
      unit: 'million-tokens',
      condition: contextTier[3],
      asOf: '2025-12-29',
      source: knowledgePrices
    },

    {
      id: 'file-parser-lite',
      group: 'files',
      name: {zh: '文件解析：Lite', en: 'File parsing: Lite'},
      amount: 0.01,
      unit: 'call',
      condition: {zh: '2025-10-08 起；此前免费', en: 'From 2025-10-08; free before that day'},
      asOf: '2025-12-29',
      source: parserGuide
    },
    {
      id: 'file-parser-expert',
      group: 'files',
      name: {zh: '文件解析：Expert', en: 'File parsing: Expert'},
      amount: 0.012,
      unit: 'page',
      condition: {
        zh: '标价 60% 的优惠价，原定截至 2025-10-08；之后的价格没有查到',
        en: '60% of the list price, an offer announced until 2025-10-08; the price since then was not found'
      },
      asOf: '2025-12-29',
      source: parserGuide
    },
    {
      id: 'file-parser-prime',
      group: 'files',
      name: {zh: '文件解析：Prime', en: 'File parsing: Prime'},
      amount: 0.12,
      unit: 'page',
      condition: {zh: '折后价', en: 'After discount'},
      asOf: '2025-12-29',
      source: parserGuide
    },

    {
      id: 'moderation-text',
      group: 'moderation',
      name: {zh: '内容安全：文本', en: 'Moderation: text'},
      amount: 0.00012,
      unit: 'call',
      condition: {zh: '每条文本', en: 'For each text'},
      asOf: '2025-12-29',
      source: safetyGuide
    },
    {
      id: 'moderation-image',
      group: 'moderation',
      name: {zh: '内容安全：图片', en: 'Moderation: image'},
      amount: 0.0004,
      unit: 'image',
      asOf: '2025-12-29',
      source: safetyGuide
    },
    {
      id: 'moderation-video',
      group: 'moderation',
      name: {zh: '内容安全：视频', en: 'Moderation: video'},
      amount: 0.0002,
      unit: 'second',
      asOf: '2025-12-29',
      source: safetyGuide
    },
    {
      id: 'moderation-audio',
      group: 'moderation',
      name: {zh: '内容安全：音频', en: 'Moderation: audio'},
      amount: 0.00005,
      unit: 'second',
      asOf: '2025-12-29',
      source: safetyGuide
    },

    {
      id: 'agent-translation',
      group: 'agents',
      name: {zh: '智能体：通用翻译', en: 'Agent: general translation'},
      amount: 20,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('translation')
    },
    {
      id: 'agent-slides',
      group: 'agents',
      name: {zh: '智能体：演示文稿', en: 'Agent: slides'},
      amount: 5,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('glm-ppt')
    },
    {
      id: 'agent-drawing',
      group: 'agents',
      name: {zh: '智能体：AI 绘图', en: 'Agent: drawing'},
      amount: 0.4,
      unit: 'call',
      asOf: agentsDay,
      source: agentGuide('aidrawing')
    },
    {
      id: 'agent-receipts',
      group: 'agents',
      name: {zh: '智能体：票据识别', en: 'Agent: receipts'},
      amount: 4,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('bill')
    },
    {
      id: 'agent-clothes',
      group: 'agents',
      name: {zh: '智能体：衣物识别', en: 'Agent: clothes'},
      amount: 4,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('clothes')
    },
    {
      id: 'agent-solving',
      group: 'agents',
      name: {zh: '智能体：智能解题', en: 'Agent: solving problems'},
      amount: 0.12,
      unit: 'call',
      asOf: agentsDay,
      source: agentGuide('solving')
    },
    {
      id: 'agent-effect-video',
      group: 'agents',
      name: {zh: '智能体：热门特效视频', en: 'Agent: effect videos'},
      amount: 1.25,
      unit: 'call',
      asOf: agentsDay,
      source: agentGuide('specialeffectsvideos')
    },
    {
      id: 'agent-comics',
      group: 'agents',
      name: {zh: '智能体：AI 漫画', en: 'Agent: comics'},
      amount: 0.06,
      unit: 'call',
      asOf: agentsDay,
      source: agentGuide('aicaricature')
    },
    {
      id: 'agent-subtitles',
      group: 'agents',
      name: {zh: '智能体：影视字幕翻译', en: 'Agent: subtitles'},
      amount: 0.3,
      unit: 'call',
      asOf: agentsDay,
      source: agentGuide('film')
    },
    {
      id: 'agent-social-translation',
      group: 'agents',
      name: {zh: '智能体：社媒翻译', en: 'Agent: social media translation'},
      amount: 5,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('media')
    },
    {
      id: 'agent-literary-translation',
      group: 'agents',
      name: {zh: '智能体：社科文学翻译', en: 'Agent: scholarly and literary translation'},
      amount: 5,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('social')
    },
    {
      id: 'agent-contracts',
      group: 'agents',
      name: {zh: '智能体：合同解析', en: 'Agent: contracts'},
      amount: 0.2,
      unit: 'call',
      asOf: agentsDay,
      source: agentGuide('contract')
    },
    {
      id: 'agent-job-matching',
      group: 'agents',
      name: {zh: '智能体：简历与岗位匹配', en: 'Agent: matching CVs and jobs'},
      amount: 1,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('job')
    },
    {
      id: 'agent-service-check',
      group: 'agents',
      name: {zh: '智能体：客服话术质检', en: 'Agent: quality of customer service'},
      amount: 5,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('customer')
    },
    {
      id: 'agent-sales-check',
      group: 'agents',
      name: {zh: '智能体：销售质检', en: 'Agent: quality of sales calls'},
      amount: 5,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('sale')
    },
    {
      id: 'agent-tenders',
      group: 'agents',
      name: {zh: '智能体：招标解析', en: 'Agent: calls for tender'},
      amount: 5,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('tender')
    },
    {
      id: 'agent-awards',
      group: 'agents',
      name: {zh: '智能体：中标解析', en: 'Agent: contract awards'},
      amount: 5,
      unit: 'million-tokens',
      condition: allSteps,
      asOf: agentsDay,
      source: agentGuide('winningbidder')
    },
    {
      id: 'agent-homework',
      group: 'agents',
      name: {zh: '智能体：作业批改', en: 'Agent: correcting homework'},
      amount: 0.12,
      unit: 'call',
      asOf: agentsDay,
      source: agentGuide('homeworkcorrection')
    }
  ],
  'id'
);
