import {platformPaths} from '@/content/navigation';
import {env} from '@/lib/server/env';
import {evil, markup} from './hostile';
import type {RawAnswer, RawRequest} from './raw';

/** What is wrong with an answer, whatever was asked. */
export function answerFaults(request: RawRequest, {status, headers, body}: RawAnswer, origin: string): string[] {
  const found: string[] = [];
  if (status >= 500) found.push(`status ${status}`);
  // CONNECT asks for a tunnel; a server that is no proxy closes the connection.
  if (status === 0 && request.method !== 'CONNECT') found.push('no answer');
  // A target may come back as the address it is; a header's word must not come back at all.
  const onlyInHeaders = request.lines.some((line) => line.includes(evil)) && !request.target.includes(evil);
  for (const [name, value] of headers) {
    if (name === 'location' || name === 'refresh') {
      const {origin: target} = new URL(value.replace(/^0;url=/, ''), origin);
      const toPlatform = platformPaths.some((path) => request.target.startsWith(`/${path}`)) && target === env.PLATFORM_ORIGIN;
      if (target !== origin && !toPlatform) found.push(`leads to ${value}`);
    } else if (onlyInHeaders && value.includes(evil)) found.push(`the host comes back in ${name}`);
    if (name === 'set-cookie' || name === 'x-injected') found.push(`a header of the request's making: ${name}`);
  }
  if (onlyInHeaders && body.includes(evil)) found.push('the host comes back in the text');
  if (body.includes(markup)) found.push('markup comes back as markup');
  if (/root:x:0|bilingual-developer-portal/.test(body)) found.push('a file of the machine comes back');
  return found;
}

/** What Next by itself does not answer well, which docs/deploy.md tells of a portal without nginx. */
export function isLeftToNginx({method, target, lines}: RawRequest): boolean {
  const isFile = /^\/_next\/static\//.test(target);
  return (
    method === 'TRACE' ||
    !target.startsWith('/') ||
    (isFile && method !== 'GET' && method !== 'HEAD') ||
    lines.some((line) => /^(?:Cookie|If-Match|If-Unmodified-Since|Range):/.test(line))
  );
}
