import {disputed, parseList} from '@/lib/data/schema';

/** Points on which the sources disagree and that several pages touch: each is worded once and shown by `<Disputed id="…" />`. */
export const disputedPoints = parseList(
  'content/disputed.ts',
  disputed,
  [
    {
      id: 'stop',
      text: {
        zh: '最多几个停止词，资料说法不一：接口规范的结构允许 4 个，旁边的文字却说只支持 1 个。写 1 个最稳妥。',
        en: 'How many stop words are allowed is disputed: the schema of the specification takes 4, the text beside it says 1. One is safe.'
      }
    },
    {
      id: 'tool_choice',
      text: {
        zh: '接口参考只支持 auto；旧指南演示过强制调用某个函数，不要依赖它。',
        en: 'The API reference supports auto only. An older guide shows how to force one function; do not rely on it.'
      }
    }
  ],
  'id'
);
