import {createHash} from 'node:crypto';

/** A file that is made once for each process and sent with its ETag. */
export type Made = {body: string | Uint8Array<ArrayBuffer>; etag: string};

/** Gives a file its strong validator. */
export function withEtag(body: Made['body']): Made {
  return {body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`};
}

/** Answers a GET with the file, or with 304 where the reader has this very version (RFC 9110, If-None-Match). */
export function answerConditionally(request: Request, {body, etag}: Made, headers: Record<string, string>): Response {
  const all = {ETag: etag, 'Cache-Control': 'public, max-age=0, must-revalidate', ...headers};
  const known = request.headers.get('if-none-match');
  const matches = known !== null && (known.trim() === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
  if (matches) {
    const {'Content-Type': _, 'Content-Disposition': __, ...rest} = all as Record<string, string>;
    return new Response(null, {status: 304, headers: rest});
  }
  return new Response(body, {headers: all});
}
