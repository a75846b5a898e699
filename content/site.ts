import type {LocalizedText} from './schema';

/** What belongs to this installation as a whole. An operator changes it here and nowhere else. */
export const site = {
  name: {zh: '智谱 AI 开放平台文档', en: 'BigModel developer portal'} satisfies LocalizedText,
  /** Name beside the mark in the top bar. */
  shortName: {zh: '开发者门户', en: 'Developer portal'} satisfies LocalizedText,
  /** The vendor's own documentation, which this portal re-creates and always points back to. */
  officialDocs: 'https://docs.bigmodel.cn/cn/guide/start/model-overview',
  officialSite: 'https://bigmodel.cn',
  officialFaq: 'https://docs.bigmodel.cn/cn/faq',
  /** Public prefix of every endpoint path. */
  apiBase: 'https://open.bigmodel.cn/api',
  /** The address drawn into the QR code of the support block. */
  community: 'https://docs.bigmodel.cn/cn/faq',
  phone: {shown: '400-6883-991', href: 'tel:4006883991'},
  repository: 'https://github.com/example/bilingual-developer-portal'
} as const;
