import {answeredQuestions as entry, parseList} from '@/lib/data/schema';
import {errorQuestions} from './questions/errors';
import {listQuestions} from './questions/lists';
import {operationQuestions} from './questions/operations';

/** Questions that entries made from data answer, in words of readers; pages have theirs in their front matter. */
export const answeredQuestions = parseList('content/questions', entry, [...errorQuestions, ...operationQuestions, ...listQuestions], 'at');
