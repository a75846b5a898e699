import type {Language, Portal} from './i18n/portal';

/** The words of the interface, by the keys of the default language's catalogue. */
export type Messages = typeof import('./messages/zh.json')['default'];

/**
 * The languages of this portal, in the order in which a reader chooses among them. The first is the default: its addresses have no
 * prefix. A language needs `messages/<code>.json` and `content/docs/<code>/`, and nothing else names it.
 */
export const languages = [
  {code: 'zh', tag: 'zh-CN', name: '中文'},
  {code: 'en', tag: 'en', name: 'English'}
] as const satisfies readonly Language[];

/** Whose portal this is: names, hosts, ways to get help. Every page, feed and file takes them from here. */
export const portal: Portal = {
  name: {zh: '智谱 AI 开放平台文档', en: 'BigModel developer portal'},
  shortName: {zh: '开发者门户', en: 'Developer portal'},
  /** The vendor's own documentation, which this portal re-creates and always points back to. */
  officialDocs: 'https://docs.bigmodel.cn/cn/guide/start/model-overview',
  officialSite: 'https://bigmodel.cn',
  faq: 'https://docs.bigmodel.cn/cn/faq',
  community: 'https://docs.bigmodel.cn/cn/faq',
  phone: '400-6883-991',
  apiBase: 'https://open.bigmodel.cn/api',
  apiKeyVariable: 'ZHIPU_API_KEY',
  platform: 'https://bigmodel.cn',
  colours: {accent: '#134cff', light: '#ffffff', dark: '#0f1218'}
};
