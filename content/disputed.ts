import {disputed, parseList} from '@/lib/data/schema';

/** Points on which the sources disagree or stop short and that several pages touch: each is worded once and shown by `<Disputed id="…" />`. */
export const disputedPoints = parseList(
  'content/disputed.ts',
  disputed,
  [
    {
      id: 'stop',
      text: {
        zh: '最多几个停止词，资料说法不一：接口规范的结构允许 4 个，旁边的文字却说只支持 1 个。写 1 个最稳妥。',
        en: 'Sources disagree on the number of stop words: the schema of the API specification allows 4, but its description says that only 1 is supported. Using 1 is safe.'
      }
    },
    {
      id: 'retired-codes',
      text: {
        zh: '旧版门户的下线名单只为 GLM-3-Turbo 指定了替代模型，旧调用会转发过去。GLM-Z1 的官方页面指向 GLM-4.6，但旧编码的请求会转发还是报错，没有说明。',
        en: 'The retirement list of the old portal names a successor only for GLM-3-Turbo, and calls are rerouted to it. The official GLM-Z1 page points to GLM-4.6, without saying whether requests with the old codes are rerouted or fail.'
      }
    },
    {
      id: 'tool-choice',
      text: {
        zh: '接口参考只支持 auto；旧指南演示过强制调用某个函数，不要依赖它。',
        en: 'The API reference only supports auto. An older guide shows how to force a function call; do not rely on it.'
      }
    }
  ],
  'id'
);
