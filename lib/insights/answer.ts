import {publicPath} from '@/i18n/base-path';
import {readBody} from '../server/body';
import {env} from '../server/env';
import {isSameOrigin} from '../server/same-origin';
import {failedId, thanksId} from './form';
import {keepSaid, pageOf} from './said';

/** Largest body of a form, in bytes: its texts at their longest, each character encoded. */
const mostBytes = 30_000;
const noStore = {'Cache-Control': 'no-store'};

const refuse = (status: number, message: string) => Response.json({kept: false, message}, {status, headers: noStore});

const results = {
  kept: {status: 200, message: 'Kept. Thank you.'},
  lost: {status: 503, message: 'This could not be kept. Try again later.'},
  invalid: {
    status: 400,
    message: 'Name a page of this portal, and say whether it helped, or something else, within the length of each field.'
  }
};

/**
 * Answers a form at the foot of a page: back to the page, to its thanks or to its regret, or, where a script asks, with JSON. Only
 * pages of this portal may send one.
 */
export async function answerFeedback(request: Request): Promise<Response> {
  if (env.FEEDBACK === 'off') return refuse(404, 'This portal asks its readers nothing.');
  if (!isSameOrigin(request.headers, env.SITE_URL)) return refuse(403, 'Only pages of this portal can send a form here.');
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    return refuse(415, 'Send a form (application/x-www-form-urlencoded).');
  const body = await readBody(request, mostBytes);
  if (body === undefined) return refuse(413, `The form has more than ${mostBytes} bytes.`);
  const given = Object.fromEntries(new URLSearchParams(body));
  const result = await keepSaid(given);
  const {status, message} = results[result];
  const page = given.page ?? '';
  if (request.headers.get('accept')?.includes('application/json') || !pageOf(page))
    return Response.json({kept: result === 'kept', message}, {status, headers: noStore});
  const Location = `${publicPath(page)}#${result === 'kept' ? thanksId : failedId}`;
  return new Response(null, {status: 303, headers: {...noStore, Location}});
}
