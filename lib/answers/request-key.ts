import {createHash} from 'node:crypto';
import type {IncomingHttpHeaders, IncomingMessage} from 'node:http';
import {prefersMarkdown} from '../accept';

/** Headers of the browser's router (Next's `Vary`), without the state of its tree, which no prerendered answer depends on. */
const routerHeaders = ['rsc', 'next-router-prefetch', 'next-router-segment-prefetch'] as const;

/** Headers that ask for something else than the whole answer of an address, or that speak to Next itself. */
const special =
  /^(?:authorization|range|if-range|if-match|if-unmodified-since|upgrade|next-(?!router-(?:prefetch|segment-prefetch|state-tree)$|url$).*|x-(?:middleware|nextjs|prerender|next|matched|invoke)-?.*)$/;

const longestKey = 1000;

/** The value that Next wants in `_rsc` for these headers: it redirects a request that has another one. */
export function routerCacheBreaker(headers: IncomingHttpHeaders): string {
  const prefetch = headers['next-router-prefetch'];
  const rest = [headers['next-router-segment-prefetch'], headers['next-router-state-tree'], headers['next-url']];
  if ((prefetch === undefined || prefetch === '0') && rest.every((value) => value === undefined)) return '';
  const input = [prefetch ?? '0', ...rest.map((value) => value ?? '0')].join(',');
  return createHash('sha256').update(input).digest('base64url').slice(0, 16);
}

/**
 * Names the answer that a request asks for: its path, and for the browser's router what it wants of the page. Undefined where the
 * answer may depend on anything else (a query, a part, an account, Markdown by `Accept`), so that Next decides.
 */
export function requestKey({method, url = '', headers}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string | undefined {
  if ((method !== 'GET' && method !== 'HEAD') || url.length > longestKey || !url.startsWith('/')) return undefined;
  for (const name in headers) if (special.test(name)) return undefined;
  if (headers['if-modified-since'] !== undefined && headers['if-none-match'] === undefined) return undefined;
  if (headers.accept?.includes('markdown') && prefersMarkdown(headers.accept)) return undefined;
  const question = url.indexOf('?');
  if (headers.rsc === undefined) {
    const others = headers['next-router-prefetch'] ?? headers['next-router-segment-prefetch'];
    return question < 0 && others === undefined ? url : undefined;
  }
  const breaker = routerCacheBreaker(headers);
  if (headers.rsc !== '1' || breaker === '' || url.slice(question) !== `?_rsc=${breaker}`) return undefined;
  const key = [url.slice(0, question), ...routerHeaders.map((name) => headers[name] ?? '')].join(' ');
  return key.length > longestKey ? undefined : key;
}
