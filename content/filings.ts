import {filing, parseList} from './schema';

/** The filed services the portal publishes. Source: the Model Filing page of the open platform, autumn 2025. */
export const filings = parseList(
  'content/filings.ts',
  filing,
  [
    {
      kind: 'filing',
      place: '北京市',
      model: '智谱清言（ChatGLM）',
      entity: '北京智谱华章科技有限公司',
      number: 'Beijing-ChatGLM-20230821',
      filedOn: '2023-08-31',
      asOf: '2025-12-18',
      source: 'https://open.bigmodel.cn/dev/howuse/Filing'
    },
    {
      kind: 'filing',
      place: '北京市',
      model: '清影AI',
      entity: '北京智谱领航科技有限公司',
      number: 'Beijing-QingYingAI-202412100045',
      filedOn: '2024-12-27',
      asOf: '2025-12-18',
      source: 'https://open.bigmodel.cn/dev/howuse/Filing'
    }
  ],
  'number'
);
