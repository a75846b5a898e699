import {answerAsk} from '@/lib/ask/answer';
import {tellPostOnly} from '@/lib/server/post-only';

/** Answers a question of a page of this portal. */
export function POST(request: Request): Promise<Response> {
  return answerAsk(request);
}

export {tellPostOnly as OPTIONS};
