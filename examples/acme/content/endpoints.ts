import {endpoint, parseList} from '@/lib/data/schema';

export const endpoints = parseList(
  'content/endpoints.ts',
  endpoint,
  [{id: 'chat', method: 'POST', path: '/v1/chat', name: {en: 'Chat', zh: '对话', ja: 'チャット'}, modes: ['sync']}],
  'id'
);
