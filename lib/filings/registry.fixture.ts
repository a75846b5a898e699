import {type Filing, localizedText} from '@/lib/data/schema';
import {createRegistry} from './registry';

/** An invented record. */
export const filing = (fields: Partial<Filing> = {}): Filing => ({
  kind: 'filing',
  place: '北京市',
  model: '云海（大模型）',
  entity: '云海公司',
  number: 'Beijing-YunHai-20240105',
  filedOn: '2024-01-05',
  state: 'listed',
  asOf: '2025-12-18',
  source: 'https://example.org/filing',
  history: [{date: '2025-12-20', type: 'added', changes: []}],
  ...fields
});

/** Three records: one of each kind, and one that was removed. */
export const three = createRegistry({
  asOf: '2026-01-31',
  records: [
    filing(),
    filing({
      kind: 'registration',
      place: '上海市',
      model: '安心<助手>',
      entity: '安心公司',
      number: 'Shanghai-AnXin-20250301',
      filedOn: '2025-03-01'
    }),
    filing({
      place: '上海市',
      model: '已撤',
      entity: '云海公司',
      number: 'Shanghai-YiChe-20230901',
      filedOn: '2023-09-01',
      state: 'removed',
      history: [
        {date: '2025-12-20', type: 'added', changes: []},
        {date: '2026-01-31', type: 'removed', changes: [], note: localizedText.parse({zh: '已撤下。', en: 'Withdrawn.'})}
      ]
    })
  ]
});
