import type {ServerResponse} from 'node:http';
import {finishDocument} from '../finish-document';
import {documentParts} from '../page-text';
import {contentSecurityPolicy} from '../security';

/** What is done with the body of a response that has been held back: it is sent by `release`, changed or as it is. */
type Hold = (body: Buffer, release: (body: Buffer) => void) => void;

/** Whether an answer of Next is the same for every reader until the next build. */
export function isLasting(response: ServerResponse): boolean {
  const header = (name: string) => String(response.getHeader(name) ?? '');
  if (response.statusCode !== 200 || response.hasHeader('set-cookie') || response.hasHeader('content-encoding')) return false;
  const vary = header('vary')
    .toLowerCase()
    .split(/\s*,\s*/);
  if (vary.some((name) => !/^(?:|rsc|next-router-[a-z-]+|next-url|accept-encoding)$/.test(name))) return false;
  const control = header('cache-control');
  if (control === 's-maxage=31536000') return /^(?:HIT|MISS|)$/.test(header('x-nextjs-cache'));
  if (control === 'public, max-age=31536000, immutable') return true;
  return control === 'public, max-age=0, must-revalidate' && header('content-type').startsWith('text/markdown');
}

const policyOf = (response: ServerResponse) => response.getHeader('content-security-policy')?.toString();

/** Whether a response is a document that the build has not finished: it has no policy yet, or one with a nonce. */
export function isUnfinished(response: ServerResponse): boolean {
  const html = String(response.getHeader('content-type') ?? '').startsWith('text/html');
  return html && policyOf(response)?.includes("'nonce-") !== false;
}

/** Finishes a document, as scripts/finish-pages.ts does for prerendered pages. */
export function finish(response: ServerResponse, body: Buffer): Buffer {
  const {html, policy} = finishDocument(body.toString(), policyOf(response));
  response.setHeader('content-security-policy', policy);
  return sized(response, html);
}

/** Leaves the part of a page's document that a query asks for, and nothing that is of use in a document only. Any other answer stays as it is. */
export function partAlone(response: ServerResponse, body: Buffer, query: string): Buffer {
  const html = String(response.getHeader('content-type') ?? '').startsWith('text/html');
  const part = html && response.statusCode === 200 ? documentParts[query]?.(body.toString()) : undefined;
  if (part === undefined) return body;
  const etag = response.getHeader('etag');
  if (etag !== undefined) response.setHeader('ETag', String(etag).replace(/"$/, `${query.replace('?_', '-')}"`));
  response.setHeader('content-security-policy', contentSecurityPolicy([]));
  response.setHeader('X-Robots-Tag', 'noindex');
  return sized(response, part);
}

function sized(response: ServerResponse, text: string): Buffer {
  const body = Buffer.from(text);
  if (response.hasHeader('content-length')) response.setHeader('Content-Length', body.length);
  return body;
}

/**
 * Holds back a response whose headers `choose` gives a purpose for, until its body is whole. Any other streams through as it is
 * written. A hold is chosen once, when the first header or byte would be sent.
 */
export function capture(response: ServerResponse, choose: (response: ServerResponse) => Hold | undefined): void {
  const {write, end, writeHead, flushHeaders} = response;
  const parts: Buffer[] = [];
  let hold: Hold | undefined;
  let chosen = false;
  const held = (): boolean => {
    if (!chosen) {
      chosen = true;
      hold = choose(response);
      if (!hold) Object.assign(response, {write, end, writeHead, flushHeaders});
    }
    return hold !== undefined;
  };
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') parts.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  const called = (all: unknown[]) => all.find((each) => typeof each === 'function') as (() => void) | undefined;

  response.flushHeaders = () => {
    if (!held()) flushHeaders.call(response);
  };
  response.writeHead = ((status: number, ...all: unknown[]) => {
    response.statusCode = status;
    const headers = all.find((each) => typeof each === 'object' && each !== null) ?? {};
    if (Array.isArray(headers)) for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at], headers[at + 1]);
    else for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return held() ? response : writeHead.call(response, status);
  }) as typeof writeHead;
  response.write = ((...all: unknown[]) => {
    if (!held()) return Reflect.apply(write, response, all);
    keep(all[0], all[1]);
    const done = called(all);
    if (done) process.nextTick(done);
    return true;
  }) as typeof write;
  response.end = ((...all: unknown[]) => {
    if (!held()) return Reflect.apply(end, response, all);
    keep(all[0], all[1]);
    const done = called(all);
    if (done) response.once('finish', done);
    Object.assign(response, {write, end, writeHead, flushHeaders});
    hold?.(Buffer.concat(parts), (body) => end.call(response, body as never, undefined as never));
    return response;
  }) as typeof end;
}
