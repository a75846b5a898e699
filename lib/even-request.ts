import {type IncomingMessage, Server, type ServerResponse} from 'node:http';

/** Addresses that answer other methods too, or refuse them in words of their own. */
const endpoints = /^\/(?:mcp|api\/[^?#]*)(?:[?#]|$)/;

/** Methods that Next cannot make a request of: it would answer with 500. */
const unknownToNext: ReadonlySet<string> = new Set(['TRACE', 'TRACK']);

/**
 * How a request is answered before Next sees it, where the method does not fit the target (in origin form): pages and files are
 * only read. Next would answer some of these with a page, and those to files with 500. Undefined where it fits.
 */
export function methodRefusal(method: string, target: string): {status: 204 | 400 | 405; allow: string} | undefined {
  // A target `*` stands for the server as a whole and belongs to OPTIONS alone.
  if (target === '*') return {status: method === 'OPTIONS' ? 204 : 400, allow: 'GET, HEAD, OPTIONS, POST'};
  if (endpoints.test(target)) return unknownToNext.has(method) ? {status: 405, allow: 'GET, HEAD, OPTIONS, POST'} : undefined;
  if (method === 'GET' || method === 'HEAD') return undefined;
  return {status: method === 'OPTIONS' ? 204 : 405, allow: 'GET, HEAD, OPTIONS'};
}

/** The path of a request whose target names a host as well, as a proxy's may (RFC 9112, 3.2.2). Others stay as they are. */
export function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/|\*)/, '/');
}

/**
 * Makes requests even before Next sees them: no host but the one this server has can then come into a redirect, and no
 * cookie, of which the portal reads none, into an answer that caches keep.
 */
export function evenRequests(): void {
  const emit = Server.prototype.emit as unknown as (this: Server, ...all: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, ...all: unknown[]) {
    const [event, request, response] = all as [string | symbol, IncomingMessage, ServerResponse];
    if (event !== 'request') return emit.apply(this, all);
    const target = originForm(request.url ?? '/');
    const refusal = methodRefusal(request.method ?? '', target);
    if (refusal) {
      const {status, allow} = refusal;
      response.writeHead(status, {Allow: allow, ...(status !== 204 && {'Content-Length': 0})}).end();
      return true;
    }
    request.url = target;
    delete request.headers.cookie;
    // Next answers with 500 where a file is not the wanted one. Nothing here is changed by a request, so the whole answer does.
    if (request.headers['if-match'] || request.headers['if-unmodified-since']) {
      for (const name of ['if-match', 'if-unmodified-since', 'range']) delete request.headers[name];
    }
    return emit.apply(this, all);
  } as typeof Server.prototype.emit;
}
