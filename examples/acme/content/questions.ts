import {answeredQuestions as entry, parseList} from '@/lib/data/schema';

export const answeredQuestions = parseList('content/questions.ts', entry, [], 'at');
