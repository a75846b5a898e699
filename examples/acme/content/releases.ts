import {parseList, release} from '@/lib/data/schema';

export const releases = parseList(
  'content/releases.ts',
  release,
  [
    {
      id: 'acme-large',
      date: '2026-09-01',
      kind: 'model',
      title: {en: 'Acme Large', zh: 'Acme Large 发布', ja: 'Acme Large 公開'},
      body: {en: 'A model for long documents.', zh: '面向长文档的模型。'},
      models: ['acme-large'],
      official: true,
      sources: ['https://acme.example/news']
    }
  ],
  'id'
);
