import {change, parseList} from '@/lib/data/schema';

const notes = 'https://docs.bigmodel.cn/cn/update/new-releases';
const levels = 'https://docs.bigmodel.cn/cn/guide/platform/equity-explain';

/**
 * What changed of prices, user tiers and policies: what it was, what it is, since when and by which source. Filings keep their own
 * history in the registry. A page shows the changes that name it.
 */
export const changes = parseList(
  'content/changes.ts',
  change,
  [
    {
      id: 'flash-free',
      pages: ['howuse/pricing', 'activities'],
      date: '2024-09-01',
      precision: 'by',
      what: {zh: 'GLM-4-Flash 的价格', en: 'Price of GLM-4-Flash'},
      before: {zh: '收费，金额没有查到', en: 'charged; the amount was not found'},
      after: {zh: '免费', en: 'free of charge'},
      sources: ['https://github.com/zhayujie/CowAgent/pull/2288']
    },
    {
      id: 'levels-with-discount',
      pages: ['howuse/equity-explain'],
      date: '2025-04-07',
      what: {zh: '用户等级的权益', en: 'What user tiers bring'},
      before: {zh: '没有积分等级，资料未说明更早的规则', en: 'no tiers by points; nothing was found about earlier rules'},
      after: {zh: '更高的并发与价格折扣', en: 'more concurrency, and lower prices'},
      sources: [levels]
    },
    {
      id: 'glm-4-plus-price',
      pages: ['howuse/pricing', 'howuse/llm/glm-4-plus'],
      date: '2025-04-23',
      precision: 'by',
      what: {zh: 'GLM-4-Plus 的价格', en: 'Price of GLM-4-Plus'},
      before: {zh: '降价 90% 之前的价格', en: 'the price before a cut of 90%'},
      after: {zh: '每百万 Token 5 元', en: '¥5 per million tokens'},
      sources: ['https://bigmodel.cn/dev/releasenotes', notes]
    },
    {
      id: 'glm-asr-price',
      pages: ['howuse/pricing', 'howuse/audio-and-video-model/GLM-ASR'],
      date: '2025-05-13',
      what: {zh: 'GLM-ASR 的价格', en: 'Price of GLM-ASR'},
      before: {zh: '限时免费', en: 'free for a limited time'},
      after: {zh: '每分钟 0.06 元', en: '¥0.06 per minute'},
      sources: ['https://open.bigmodel.cn/dev/howuse/audio-and-video-model/GLM-ASR']
    },
    {
      id: 'privacy-policy-2025',
      pages: ['howuse/privacypolicy'],
      date: '2025-05-20',
      what: {zh: '隐私政策的版本', en: 'Version of the privacy policy'},
      before: {zh: '更早的版本没有查到', en: 'no earlier version was found'},
      after: {zh: '中英文均自 2025-05-20 起生效', en: 'in force from 2025-05-20 in both languages'},
      sources: ['https://docs.bigmodel.cn/cn/terms/privacy-policy']
    },
    {
      id: 'user-agreement-2025',
      pages: ['howuse/useragreement'],
      date: '2025-05-20',
      what: {zh: '用户协议的版本', en: 'Version of the user agreement'},
      before: {zh: '更早的版本没有查到', en: 'no earlier version was found'},
      after: {
        zh: '中文版自 2025-05-20 起生效，英文版写作 2025-05-30',
        en: 'Chinese text in force from 2025-05-20; the English one says 2025-05-30'
      },
      sources: ['https://docs.bigmodel.cn/cn/terms/user-agreement', 'https://bigmodel.cn/dev/howuse/useragreement']
    },
    {
      id: 'search-std-price',
      pages: ['howuse/pricing', 'howuse/websearch'],
      date: '2025-06-01',
      what: {zh: '搜索引擎 search_std 的价格', en: 'Price of the search engine search_std'},
      before: {zh: '免费', en: 'free of charge'},
      after: {zh: '每次 0.01 元', en: '¥0.01 per call'},
      sources: ['https://docs.bigmodel.cn/cn/guide/tools/web-search']
    },
    {
      id: 'file-parser-lite-price',
      pages: ['howuse/pricing', 'howuse/fileqa'],
      date: '2025-10-08',
      what: {zh: '文件解析 Lite 的价格', en: 'Price of file parsing, Lite'},
      before: {zh: '免费', en: 'free of charge'},
      after: {zh: '每次 0.01 元', en: '¥0.01 per call'},
      sources: ['https://docs.bigmodel.cn/cn/guide/tools/file-parser']
    },
    {
      id: 'levels-without-discount',
      pages: ['howuse/equity-explain', 'howuse/pricing'],
      date: '2025-11-01',
      what: {zh: '用户等级的权益', en: 'What user tiers bring'},
      before: {zh: '更高的并发与价格折扣', en: 'more concurrency, and lower prices'},
      after: {zh: '仅更高的并发', en: 'more concurrency only'},
      sources: [levels]
    },
    {
      id: 'glm-realtime-price',
      pages: ['howuse/pricing', 'howuse/audio-and-video-model/GLM-Realtime'],
      date: '2026-01-31',
      precision: 'by',
      what: {zh: 'GLM-Realtime 的价格', en: 'Price of GLM-Realtime'},
      before: {zh: '限时免费', en: 'free for a limited time'},
      after: {zh: '按分钟计费，分语音与视频通话', en: 'by the minute, for voice and for video calls'},
      sources: ['https://open.bigmodel.cn/dev/howuse/audio-and-video-model/GLM-Realtime', 'https://bigmodel.cn/pricing']
    },
    {
      id: 'user-agreement-2026',
      pages: ['howuse/useragreement'],
      date: '2026-09-04',
      what: {zh: '用户协议的版本', en: 'Version of the user agreement'},
      before: {zh: '自 2025-05-20 起生效的版本，即本页所概述的版本', en: 'the one in force from 2025-05-20, which this page sums up'},
      after: {zh: '有第三方提到新的中文版，本门户没有读到原文', en: 'a third party names a newer Chinese text, which was not read here'},
      sources: ['https://docs.bigmodel.cn/cn/terms/user-agreement']
    },
    {
      id: 'glm-5.3-flash-offer',
      pages: ['howuse/pricing'],
      date: '2026-09-10',
      what: {zh: 'GLM-5.3-Flash 的价格', en: 'Price of GLM-5.3-Flash'},
      before: {zh: '刊例价的 50%', en: '50% of the list price'},
      after: {zh: '刊例价；优惠按公告到 2026-09-09 结束', en: 'the list price; the offer was announced until 2026-09-09'},
      sources: ['https://docs.bigmodel.cn/cn/guide/start/pricing']
    }
  ],
  'id'
);
