import {faqGroup, parseList} from '@/lib/data/schema';

export const firstQuestions: readonly string[] = ['which-model'];

export const faqGroups = parseList(
  'content/faq.ts',
  faqGroup,
  [
    {
      id: 'models',
      title: {en: 'Models', zh: '模型'},
      asOf: '2026-11-01',
      sources: ['https://acme.example/faq'],
      items: [
        {
          id: 'which-model',
          question: {en: 'Which model should I start with?', zh: '先用哪个模型？'},
          answer: {
            en: 'Acme Small. Change to Acme Large when answers are not good enough.',
            zh: 'Acme Small。效果不够好时再换成 Acme Large。'
          }
        }
      ]
    }
  ],
  'id'
);
