import {answerSearched} from '@/lib/insights/searches';
import {tellPostOnly} from '@/lib/server/post-only';

export {answerSearched as POST, tellPostOnly as OPTIONS};
