import {parseList, term} from '@/lib/data/schema';

export const terms = parseList(
  'content/terms.ts',
  term,
  [
    {id: 'price', en: 'price', zh: '价格', ja: '料金', synonyms: ['cost', '费用']},
    {id: 'filing', en: 'filing', zh: '备案', synonyms: ['registration']}
  ],
  'id'
);
