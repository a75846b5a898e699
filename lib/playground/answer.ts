import {env} from '@/lib/server/env';
import {postOnly} from '@/lib/server/post-only';
import {isSameOrigin} from '@/lib/server/same-origin';
import {forward} from './forward';
import {type Refusal, readTarget, refusal} from './target';

function refuse({status, code, message}: Refusal, headers: Record<string, string> = {}): Response {
  return Response.json({portal: {code, message}}, {status, headers: {'Cache-Control': 'no-store', 'X-Try-Refused': code, ...headers}});
}

/** The answer of the portal to a request that a page of the reference sends: the API's own, or why it was not asked. */
export async function answerTry(id: string, request: Request): Promise<Response> {
  if (env.TRY_IT === 'off') return refuse(refusal(404, 'off', 'Requests cannot be sent from this portal.').refusal);
  if (!isSameOrigin(request.headers, env.SITE_URL))
    return refuse(refusal(403, 'cross_site', 'Only pages of this portal can send requests here.').refusal);
  const target = readTarget(id, new URL(request.url).searchParams, request.headers);
  if ('refusal' in target) return refuse(target.refusal);
  const result = await forward(target, {origin: env.API_ORIGIN, seconds: env.TRY_IT_SECONDS, body: request.body, reader: request.signal});
  return 'refusal' in result ? refuse(result.refusal) : result;
}

/** The answer to a request by another method than POST. */
export function refuseTryMethod(): Response {
  return refuse(refusal(405, 'method', 'Send requests by POST.').refusal, {Allow: postOnly});
}
