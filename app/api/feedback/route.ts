import {answerFeedback} from '@/lib/insights/answer';
import {tellPostOnly} from '@/lib/server/post-only';

export {answerFeedback as POST, tellPostOnly as OPTIONS};
