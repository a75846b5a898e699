import {byLocale, type Locale} from '@/i18n/routing';
import {sentenceWords} from '@/i18n/sentences';
import {buildSearchData} from './build';
import {type SearchRequest, search} from './search';
import {Searcher} from './searcher';
import type {SearchDocuments, SearchKind, SearchTerm} from './types';

type Part = {anchor?: string; kind?: SearchKind; heading?: string; text?: string; keys?: string[]; questions?: string[]; path?: string};
export type Page = {path: string; title: string; kind?: SearchKind; parts: Part[]};

const terms: SearchTerm[] = [{spellings: ['函数调用', 'function calling', '工具调用'], readings: ['hanshudiaoyong', 'hsdy']}];

const zh: Page[] = [
  {
    path: '/dev/howuse/Filing',
    title: '模型备案',
    kind: 'filing',
    parts: [
      {text: '查询已备案的模型。备案号与备案单位逐字列出。'},
      {
        anchor: 'Beijing-ChatGLM-20230821',
        heading: '智谱清言（ChatGLM）',
        text: '北京市 智谱清言 备案号 Beijing-ChatGLM-20230821',
        keys: ['Beijing-ChatGLM-20230821']
      },
      {anchor: 'how', heading: '如何引用', text: '应用可以引用已备案的模型。'}
    ]
  },
  {
    path: '/dev/howuse/functioncall',
    title: '函数调用',
    parts: [
      {text: '让模型调用你的函数。'},
      {anchor: 'limits', heading: '限制', text: '每个请求最多 128 个工具，并发受限。', questions: ['一次可以声明多少个函数？']}
    ]
  },
  {path: '/dev/howuse/limits', title: '速率限制', parts: [{text: '按并发计算限制，超出返回 1302。'}]},
  {
    path: '/dev/api/errors/1302',
    title: '1302',
    kind: 'error',
    parts: [{kind: 'error', text: '并发过高，请降低并发。', keys: ['1302']}]
  },
  {path: '/dev/howuse/prompt', title: '提示词策略', parts: [{text: '写好提示词的策略。'}]},
  {path: '/dev/login', title: '账号', parts: [{text: '收不到短信验证码时，请检查手机号。'}]}
];

const en: Page[] = [
  {path: '/dev/howuse/Filing', title: 'Model filing', kind: 'filing', parts: [{text: 'Look up models that have been filed.'}]},
  {path: '/dev/howuse/functioncall', title: 'Function Call', parts: [{text: 'Let the model call your functions.'}]},
  {
    path: '/dev/howuse/embedding',
    title: 'Embeddings',
    parts: [{text: 'An embedding turns text into numbers. Each embedding has 1024 of them.'}]
  },
  {
    path: '/dev/howuse/limits',
    title: 'Rate limits',
    parts: [
      {text: 'Concurrency is counted by key. Too much of it answers 1302.'},
      {
        anchor: 'retry',
        heading: 'Retry',
        text: 'Wait before the next attempt. Double the pause each time.',
        questions: ['How long should I wait when I am refused?']
      }
    ]
  },
  {path: '/dev/howuse/vision', title: 'Vision', parts: [{text: 'Set messages, content and image_url.url of one.'}]},
  {
    path: '/dev/api/model/chat',
    title: 'Chat',
    kind: 'api',
    parts: [
      {text: 'Replies.'},
      {
        anchor: 'body-messages.content.image_url.url',
        heading: 'messages[].content[].image_url.url',
        text: 'Where the drawing is.',
        path: 'messages[].content[].image_url.url'
      }
    ]
  }
];

function documentsOf(locale: Locale, pages: Page[]): SearchDocuments {
  return {
    locale,
    terms,
    sentences: sentenceWords(),
    pages: pages.map(({path, title, kind = 'guide'}) => ({path, title, kind, breadcrumb: []})),
    records: pages.flatMap(({kind = 'guide', parts}, page) =>
      parts.map((part) => ({page, anchor: '', kind, heading: '', text: '', keys: [], ...part}))
    )
  };
}

/** A searcher of pages, whose parts are its records, counted through all pages. */
export const searcherOf = (pages: Page[], more: Partial<SearchDocuments> = {}) =>
  new Searcher(buildSearchData({...documentsOf(more.locale ?? 'en', pages), ...more}));

const pages: Partial<Record<Locale, Page[]>> = {zh, en};
export const searchers = byLocale((locale) => searcherOf(pages[locale] ?? [], {locale}));

/** Searches a portal of twelve pages. */
export const ask = (query: string, locale: Locale = 'zh', more: Partial<SearchRequest> = {}) => search(searchers, {locale, query, ...more});

/** Addresses of the pages found, best first. */
export const found = (...about: Parameters<typeof ask>) => ask(...about).results.map(({href}) => href);
