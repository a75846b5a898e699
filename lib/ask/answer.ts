import {readBody} from '@/lib/server/body';
import {env, type Settings} from '@/lib/server/env';
import {isSameOrigin} from '@/lib/server/same-origin';
import {spentTokens} from './budget';
import {isAskOffered} from './offered';
import {type Given, passagesFor} from './passages';
import {mostBytes, readAsk} from './request';
import type {AskRequest, Fault} from './types';
import {type Asking, write} from './write';

const noStore = {'Cache-Control': 'no-store'};

/** For programs that read the answer; the page has its own words for each. */
const refusals = {
  off: [404, 'This portal answers no questions.'],
  cross_site: [403, 'Only pages of this portal can ask here.'],
  bad_request: [400, 'Send {"locale", "question", "turns"} as JSON, within the length of each.'],
  no_key: [401, 'Send an API key as "Authorization: Bearer KEY".'],
  budget: [429, 'What may be spent on answers today is spent. Ask again tomorrow, or search.']
} as const satisfies Partial<Record<Fault, [status: number, message: string]>>;

function refuse(code: keyof typeof refusals): Response {
  const [status, message] = refusals[code];
  return Response.json({portal: {code, message}}, {status, headers: noStore});
}

/** What a reader's own key is sent as. */
const bearer = /^Bearer ([\x21-\x7e]{1,4096})$/;

/**
 * Answers a question from the pages, as a stream of events, or says why not. Neither question nor key is kept or logged. What the
 * operator's key may spend in a day is looked at before; an answer that has begun is finished.
 */
export async function answerAsk(
  request: Request,
  settings: Settings = env,
  {find = passagesFor, patience}: {find?: (asked: AskRequest) => Given[] | Promise<Given[]>; patience?: Asking['service']['patience']} = {}
): Promise<Response> {
  const {ASK_MODEL: model, ASK_ORIGIN: base, ASK_API_KEY: own} = settings;
  if (!isAskOffered(settings) || !model || !base) return refuse('off');
  if (!isSameOrigin(request.headers, settings.SITE_URL)) return refuse('cross_site');
  const asked = readAsk((await readBody(request, mostBytes)) ?? '');
  if (!asked) return refuse('bad_request');
  const key = own ?? bearer.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!key) return refuse('no_key');
  if (own && spentTokens() >= settings.ASK_DAILY_TOKENS) return refuse('budget');
  const given = await find(asked);
  const stream = write({
    asked,
    given,
    service: {base, model, key, patience},
    reader: request.signal,
    isOperators: own !== undefined
  });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      // A proxy such as nginx would collect a stream before it hands it on.
      'X-Accel-Buffering': 'no'
    }
  });
}
