import {parseList, scenarioAnswer} from '@/lib/data/schema';

export const scenarioAnswers = parseList('content/scenario-answers.ts', scenarioAnswer, [], 'id');
