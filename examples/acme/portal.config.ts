import type {Language, Portal} from './i18n/portal';

/** The words of the interface, by the keys of the default language's catalogue. */
export type Messages = typeof import('./messages/en.json')['default'];

/** The first is the default, without prefix; one that is being translated shows another where it has nothing yet. */
export const languages = [
  {code: 'en', tag: 'en', name: 'English'},
  {code: 'zh', tag: 'zh-CN', name: '中文'},
  {code: 'ja', tag: 'ja', name: '日本語', inProgress: {fallback: 'en'}}
] as const satisfies readonly Language[];

export const portal: Portal = {
  name: {en: 'Acme Models documentation', zh: 'Acme 模型文档', ja: 'Acme Models ドキュメント'},
  shortName: {en: 'Acme Models', zh: 'Acme 模型', ja: 'Acme Models'},
  legalName: 'Acme Models Ltd.',
  officialSite: 'https://acme.example',
  email: 'support@acme.example',
  apiBase: 'https://api.acme.example',
  apiKeyVariable: 'ACME_API_KEY',
  platform: 'https://console.acme.example',
  colours: {accent: '#0b6b4f', light: '#ffffff', dark: '#10150f'}
};
