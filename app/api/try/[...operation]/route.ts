import {answerTry} from '@/lib/try/answer';

/** Forwards a request of a page of the reference to the API. */
export async function POST(request: Request, {params}: RouteContext<'/api/try/[...operation]'>): Promise<Response> {
  return answerTry((await params).operation.join('/'), request);
}
