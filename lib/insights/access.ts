import {createHash, createHmac, timingSafeEqual} from 'node:crypto';
import {publicPath} from '@/i18n/base-path';
import {localePath, pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {readBody} from '../server/body';
import {env} from '../server/env';
import {isSameOrigin} from '../server/same-origin';

/** Address without language of the page that shows what readers told, and where its form sends the token. */
export const insightsPath = '/insights';
export const insightsFormPath = '/api/insights';
export const insightsCookie = 'insights';
/** Seconds that a browser is let in for. */
const letIn = 8 * 3600;

/** Compares two texts in a time that does not depend on where they differ. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(left as Buffer, right as Buffer);
}

/** What the cookie holds in the place of the token, which is on no reader's disk. */
const pass = (token: string) => createHmac('sha256', token).update(insightsPath).digest('base64url');

/** Whether a request brings the token, in its `Authorization` or by the cookie that the form has set. */
export function mayRead(authorization: string | null, cookie: string | undefined, token = env.INSIGHTS_TOKEN): boolean {
  if (!token) return false;
  return isSame(authorization ?? '', `Bearer ${token}`) || isSame(cookie ?? '', pass(token));
}

/** Answers the form that asks for the token: back to the page, with the cookie where the token is right. */
export async function answerToken(request: Request, token = env.INSIGHTS_TOKEN): Promise<Response> {
  const refuse = (status: number) => new Response(null, {status, headers: {'Cache-Control': 'no-store'}});
  if (!token) return refuse(404);
  if (!isSameOrigin(request.headers, env.SITE_URL)) return refuse(403);
  const body = await readBody(request, 2000);
  if (body === undefined) return refuse(413);
  const given = new URLSearchParams(body);
  const page = locales.map((locale) => localePath(locale, insightsPath)).find((path) => path === given.get('page')) ?? insightsPath;
  const isRight = isSame(given.get('token') ?? '', token);
  const answer = new Response(null, {
    status: 303,
    headers: {'Cache-Control': 'no-store', Location: publicPath(page) + (isRight ? '' : '?wrong=1')}
  });
  if (!isRight) return answer;
  const secure = env.SITE_URL.startsWith('https:') ? '; Secure' : '';
  for (const locale of locales) {
    const path = pageHref(locale, insightsPath);
    answer.headers.append(
      'Set-Cookie',
      `${insightsCookie}=${pass(token)}; Path=${path}; Max-Age=${letIn}; HttpOnly; SameSite=Strict${secure}`
    );
  }
  return answer;
}
