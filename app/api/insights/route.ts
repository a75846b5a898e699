import {answerToken} from '@/lib/insights/access';
import {tellPostOnly} from '@/lib/server/post-only';

/** Takes the token from the form of the page that shows what readers told. */
export async function POST(request: Request): Promise<Response> {
  return answerToken(request);
}

export {tellPostOnly as OPTIONS};
