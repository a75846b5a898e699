import {type IncomingMessage, Server, type ServerResponse} from 'node:http';

const allowed = 'GET, HEAD, OPTIONS, POST';

/** Methods that Next cannot make a request of: it would answer with 500. */
const refused: ReadonlySet<string> = new Set(['TRACE', 'TRACK']);

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
    // A target `*` stands for the server as a whole and belongs to OPTIONS alone.
    const status = refused.has(request.method ?? '') ? 405 : request.url !== '*' ? undefined : request.method === 'OPTIONS' ? 204 : 400;
    if (status !== undefined) {
      response.writeHead(status, {Allow: allowed, ...(status !== 204 && {'Content-Length': 0})}).end();
      return true;
    }
    request.url = originForm(request.url ?? '/');
    delete request.headers.cookie;
    return emit.apply(this, all);
  } as typeof Server.prototype.emit;
}
