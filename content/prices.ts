import {parseList, servicePrice} from '@/lib/data/schema';

const searchGuide = 'https://docs.bigmodel.cn/cn/guide/tools/web-search';
const searchInChat = 'https://open.bigmodel.cn/dev/api/search-tool/websearch-in-chat';
const knowledgePrices = 'https://docs.bigmodel.cn/cn/guide/tools/knowledge/price';
const parserGuide = 'https://docs.bigmodel.cn/cn/guide/tools/file-parser';
const safetyGuide = 'https://docs.bigmodel.cn/cn/guide/platform/securityaudit';

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
      name: {zh: '联网搜索：search_std', en: 'Web search: search_std'},
      amount: 0.01,
      unit: 'call',
      condition: {zh: '2025-06-01 起；此前免费', en: 'From 2025-06-01; free before that day'},
      asOf: '2025-12-29',
      source: searchGuide
    },
    {
      id: 'web-search-pro',
      name: {zh: '联网搜索：search_pro', en: 'Web search: search_pro'},
      amount: 0.03,
      unit: 'call',
      condition: unconfirmedEngine,
      asOf: '2025-12-18',
      source: searchInChat
    },
    {
      id: 'web-search-pro-sogou',
      name: {zh: '联网搜索：search_pro_sogou', en: 'Web search: search_pro_sogou'},
      amount: 0.05,
      unit: 'call',
      condition: unconfirmedEngine,
      asOf: '2025-12-18',
      source: searchInChat
    },
    {
      id: 'web-search-pro-quark',
      name: {zh: '联网搜索：search_pro_quark', en: 'Web search: search_pro_quark'},
      amount: 0.05,
      unit: 'call',
      condition: unconfirmedEngine,
      asOf: '2025-12-18',
      source: searchInChat
    },

    {
      id: 'knowledge-storage-free',
      name: {zh: '知识库存储：免费额度', en: 'Knowledge base storage: free allowance'},
      amount: 0,
      unit: 'gb-day',
      condition: {zh: '每个账号前 1 GB', en: 'The first 1 GB of an account'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-storage',
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
      name: {zh: '知识库向量化', en: 'Knowledge base vectorising'},
      amount: 0.5,
      unit: 'million-tokens',
      condition: {zh: 'Embedding-2、Embedding-3、Embedding-3-pro 同价', en: 'Same for Embedding-2, Embedding-3 and Embedding-3-pro'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-rerank',
      name: {zh: '知识库重排序：GLM-rerank、GLM-rerank-pro', en: 'Knowledge base reranking: GLM-rerank, GLM-rerank-pro'},
      amount: 0.8,
      unit: 'million-tokens',
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-rerank-bge',
      name: {zh: '知识库重排序：bge-reranker-large', en: 'Knowledge base reranking: bge-reranker-large'},
      amount: 0,
      unit: 'million-tokens',
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-ai-tags',
      name: {zh: '知识库 AI 标签', en: 'Knowledge base AI tags'},
      amount: 5,
      unit: 'million-tokens',
      condition: {zh: '由 GLM-4-Plus 生成', en: 'Written by GLM-4-Plus'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-image-understanding',
      name: {zh: '知识库图片理解', en: 'Knowledge base image understanding'},
      amount: 50,
      unit: 'million-tokens',
      condition: {zh: '由 GLM-4V 处理', en: 'Done by GLM-4V'},
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-input-1',
      name: {zh: '知识库上下文增强：输入', en: 'Knowledge base context enhancement: input'},
      amount: 2,
      unit: 'million-tokens',
      condition: contextTier[1],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-cache-1',
      name: {zh: '知识库上下文增强：缓存命中', en: 'Knowledge base context enhancement: cached input'},
      amount: 0.4,
      unit: 'million-tokens',
      condition: contextTier[1],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-output-1',
      name: {zh: '知识库上下文增强：输出', en: 'Knowledge base context enhancement: output'},
      amount: 8,
      unit: 'million-tokens',
      condition: contextTier[1],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-input-2',
      name: {zh: '知识库上下文增强：输入', en: 'Knowledge base context enhancement: input'},
      amount: 3,
      unit: 'million-tokens',
      condition: contextTier[2],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-cache-2',
      name: {zh: '知识库上下文增强：缓存命中', en: 'Knowledge base context enhancement: cached input'},
      amount: 0.6,
      unit: 'million-tokens',
      condition: contextTier[2],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-output-2',
      name: {zh: '知识库上下文增强：输出', en: 'Knowledge base context enhancement: output'},
      amount: 14,
      unit: 'million-tokens',
      condition: contextTier[2],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-input-3',
      name: {zh: '知识库上下文增强：输入', en: 'Knowledge base context enhancement: input'},
      amount: 4,
      unit: 'million-tokens',
      condition: contextTier[3],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-cache-3',
      name: {zh: '知识库上下文增强：缓存命中', en: 'Knowledge base context enhancement: cached input'},
      amount: 0.8,
      unit: 'million-tokens',
      condition: contextTier[3],
      asOf: '2025-12-29',
      source: knowledgePrices
    },
    {
      id: 'knowledge-context-output-3',
      name: {zh: '知识库上下文增强：输出', en: 'Knowledge base context enhancement: output'},
      amount: 16,
      unit: 'million-tokens',
      condition: contextTier[3],
      asOf: '2025-12-29',
      source: knowledgePrices
    },

    {
      id: 'file-parser-lite',
      name: {zh: '文件解析：Lite', en: 'File parsing: Lite'},
      amount: 0.01,
      unit: 'call',
      condition: {zh: '2025-10-08 起；此前免费', en: 'From 2025-10-08; free before that day'},
      asOf: '2025-12-29',
      source: parserGuide
    },
    {
      id: 'file-parser-expert',
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
      name: {zh: '文件解析：Prime', en: 'File parsing: Prime'},
      amount: 0.12,
      unit: 'page',
      condition: {zh: '折后价', en: 'After discount'},
      asOf: '2025-12-29',
      source: parserGuide
    },

    {
      id: 'moderation-text',
      name: {zh: '内容安全：文本', en: 'Moderation: text'},
      amount: 0.00012,
      unit: 'call',
      condition: {zh: '每条文本', en: 'For each text'},
      asOf: '2025-12-29',
      source: safetyGuide
    },
    {
      id: 'moderation-image',
      name: {zh: '内容安全：图片', en: 'Moderation: image'},
      amount: 0.0004,
      unit: 'image',
      asOf: '2025-12-29',
      source: safetyGuide
    },
    {
      id: 'moderation-video',
      name: {zh: '内容安全：视频', en: 'Moderation: video'},
      amount: 0.0002,
      unit: 'second',
      asOf: '2025-12-29',
      source: safetyGuide
    },
    {
      id: 'moderation-audio',
      name: {zh: '内容安全：音频', en: 'Moderation: audio'},
      amount: 0.00005,
      unit: 'second',
      asOf: '2025-12-29',
      source: safetyGuide
    }
  ],
  'id'
);
