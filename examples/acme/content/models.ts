import {model, parseList} from '@/lib/data/schema';

const source = 'https://acme.example/models';

export const models = parseList(
  'content/models.ts',
  model,
  [
    {
      id: 'acme-large',
      code: 'acme-large',
      name: 'Acme Large',
      kind: 'language',
      status: {state: 'current'},
      releasedOn: '2026-09-01',
      summary: {en: 'For long documents and agents.', zh: '适合长文档和智能体。', ja: '長い文書とエージェント向け。'},
      input: ['text'],
      output: ['text'],
      context: '128K',
      maxOutput: '16K',
      prices: [
        {item: 'input', amount: 4, unit: 'million-tokens'},
        {item: 'output', amount: 12, unit: 'million-tokens'}
      ],
      pricesAsOf: '2026-11-01',
      endpoints: ['chat'],
      capabilities: ['streaming'],
      asOf: '2026-11-01',
      sources: [source]
    },
    {
      id: 'acme-small',
      code: 'acme-small',
      name: 'Acme Small',
      kind: 'language',
      status: {state: 'current'},
      summary: {en: 'Fast and inexpensive.', zh: '速度快，价格低。'},
      input: ['text'],
      output: ['text'],
      context: '32K',
      prices: [{item: 'inference', amount: 0.5, unit: 'million-tokens'}],
      pricesAsOf: '2026-11-01',
      endpoints: ['chat'],
      capabilities: ['streaming'],
      asOf: '2026-11-01',
      sources: [source]
    }
  ],
  'id'
);

export const otherModelCodes: readonly string[] = [];
export const otherModelNames: readonly string[] = [];
