/** Days and addresses of the sources, and the open points that several models share. */

/** The archived portal pages; their text is older than the copy. */
export const portal = '2025-12-18';
/** The frozen copy of the vendor's OpenAPI file. */
export const specification = '2026-07-11';

export const portalModels = 'https://open.bigmodel.cn/dev/howuse/model';
export const overview = 'https://docs.bigmodel.cn/cn/guide/start/model-overview';
export const parameters = 'https://docs.bigmodel.cn/cn/guide/start/concept-param';
export const pricing = 'https://docs.bigmodel.cn/cn/guide/start/pricing';
export const releases = 'https://docs.bigmodel.cn/cn/update/new-releases';
export const fineTuning = 'https://docs.bigmodel.cn/cn/guide/tools/fine-tuning';
export const batch = 'https://docs.bigmodel.cn/cn/guide/tools/batch';
export const openapi = 'https://docs.bigmodel.cn/openapi/openapi.json';

/** The list has GLM-4.7 (2025-12-22) and not yet GLM-4.7-Flash (2026-01-19). */
export const listDay = '2025-12-31';
/** A third-party list of models that cites the official price page. */
export const priceList =
  'https://github.com/lobehub/lobe-chat/blob/19c7d45f2f02933672b57d03cf26826172d080c1/packages/model-bank/src/aiModels/zhipu.ts';
/** The same list a month later: it has GLM-4.7-Flash and not yet GLM-5. */
export const laterListDay = '2026-01-31';
export const laterPriceList =
  'https://github.com/lobehub/lobehub/blob/008f047e57f696a79b7953811f96cc051b857a43/packages/model-bank/src/aiModels/zhipu.ts';

/** Endpoints of a model that is called synchronously, streamed and asynchronously. */
export const chat = ['chat', 'chat-async', 'async-result'];

export const notInSpecification = {
  zh: '2026-07-11 的接口规范已不再列出该编码。',
  en: 'The API specification of 2026-07-11 no longer lists this code.'
};
export const priceUnknown = {zh: '我们读到的资料没有给出价格。', en: 'The sources we read give no price.'};
export const concurrencyUnknown = {zh: '公开资料没有各等级的并发数。', en: 'No public source gives its concurrency by tier.'};
export const priceOfList = {
  zh: '价格取自 2025 年 12 月的第三方模型列表，该列表注明出处是官方价格页；使用前请到价格页核对。',
  en: 'The prices come from a third-party list of December 2025 that cites the official price page; check them there before use.'
};
