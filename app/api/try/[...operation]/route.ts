import {answerTry, refuseTryMethod} from '@/lib/playground/answer';
import {tellPostOnly} from '@/lib/server/post-only';

/** Forwards a request of a page of the reference to the API. */
export async function POST(request: Request, {params}: RouteContext<'/api/try/[...operation]'>): Promise<Response> {
  return answerTry((await params).operation.join('/'), request);
}

export {refuseTryMethod as DELETE, refuseTryMethod as GET, refuseTryMethod as PATCH, refuseTryMethod as PUT, tellPostOnly as OPTIONS};
