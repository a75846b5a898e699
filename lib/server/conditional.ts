import {createHash} from 'node:crypto';
import fresh from 'fresh';

/** Kept by a shared cache until the next build, and by a reader for a minute: a page that was fetched ahead is then used without asking again. */
export const keptUntilBuild = 'public, max-age=60, s-maxage=31536000';

/** A file that is made once for each process and sent with its ETag. */
export type Made = {body: string | Uint8Array<ArrayBuffer>; etag: string};

/** Gives a file its strong validator. */
export function withEtag(body: Made['body']): Made {
  return {body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`};
}

/**
 * Answers a GET with the file, or with 304 where the reader has this very version (RFC 9110, If-None-Match). Unless `headers` say
 * otherwise it is kept until the next build.
 */
export function answerConditionally(request: Request, {body, etag}: Made, headers: Record<string, string>): Response {
  const all = {ETag: etag, 'Cache-Control': keptUntilBuild, ...headers};
  if (fresh(Object.fromEntries(request.headers), {etag})) {
    const {'Content-Type': _, 'Content-Disposition': __, ...rest} = all as Record<string, string>;
    return new Response(null, {status: 304, headers: rest});
  }
  return new Response(body, {headers: all});
}
