import {createHash} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import Negotiator from 'negotiator';
import {compressedForm, isCompressible} from './compressed';

export type Encoding = 'br' | 'gzip' | 'identity';
type Header = [name: string, value: string | string[]];

/** An answer with status 200 that is sent as often as it is asked for, its body in each encoding. */
export type Answer = {headers: Header[]; etag?: string; bodies: {identity: Buffer; br?: Buffer; gzip?: Buffer}};

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const perBody = /^(?:etag|content-length|content-encoding|transfer-encoding|date|connection|keep-alive)$/i;

/** What Next has put into a response, as an answer to keep. `search` is the query of the request that it was made for. */
export async function makeAnswer(response: ServerResponse, body: Buffer, search: string): Promise<Answer> {
  const headers = (response as ServerResponse & {getRawHeaderNames(): string[]})
    .getRawHeaderNames()
    .filter((name) => !perBody.test(name))
    .map((name): Header => [name, headerOf(response, name, search)]);
  const etag = response.getHeader('etag');
  const bodies: Answer['bodies'] = {identity: body};
  if (isCompressible(String(response.getHeader('content-type') ?? ''), body.length)) {
    const hash = bodyHash(body);
    const [br, gz] = await Promise.all([compressedForm(hash, 'br'), compressedForm(hash, 'gz')]);
    const options = {params: {[constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length}};
    bodies.br = br ?? (await brotli(body, options));
    bodies.gzip = gz ?? (await zip(body));
    addVary(headers);
  }
  return {headers, ...(etag !== undefined && {etag: String(etag)}), bodies};
}

/** Name of a body in the folder of compressed forms. */
export function bodyHash(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 40);
}

/** Bytes that an answer takes in memory. */
export function sizeOf({bodies, headers}: Answer): number {
  const text = headers.reduce((sum, [name, value]) => sum + name.length + String(value).length, 0);
  return bodies.identity.length + (bodies.br?.length ?? 0) + (bodies.gzip?.length ?? 0) + text;
}

/** Validator of one encoding: strong for the body as it is, weak for a compressed one, since both stand for the same text. */
export function etagFor(etag: string, encoding: Encoding): string {
  return encoding === 'identity' || etag.startsWith('W/') ? etag : `W/${etag}`;
}

/** Answers a request from what is kept, or with 304 where the reader has it (RFC 9110, If-None-Match). */
export function send(request: IncomingMessage, response: ServerResponse, {headers, etag, bodies}: Answer): void {
  const encoding = request.method === 'HEAD' ? 'identity' : accepted(request.headers['accept-encoding'], bodies);
  const body = bodies[encoding] ?? bodies.identity;
  const tag = etag && etagFor(etag, encoding);
  const known = tag !== undefined && isKnown(request, tag);
  for (const [name, value] of headers) {
    if (known && /^content-(?:type|disposition)$/i.test(name)) continue;
    response.setHeader(name, name === 'x-middleware-rewrite' ? value + searchOf(request) : value);
  }
  if (tag) response.setHeader('ETag', tag);
  response.statusCode = known ? 304 : 200;
  if (!known) {
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.length);
  }
  response.end(known || request.method === 'HEAD' ? undefined : body);
}

/** The query of a request with its question mark, or empty. */
export function searchOf({url = ''}: Pick<IncomingMessage, 'url'>): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

function headerOf(response: ServerResponse, name: string, search: string): string | string[] {
  const value = response.getHeader(name) ?? '';
  if (Array.isArray(value)) return value;
  const text = String(value);
  // The address inside repeats the query that the request had; the next one has its own.
  if (name === 'x-middleware-rewrite') return search && text.endsWith(search) ? text.slice(0, -search.length) : text;
  return name === 'x-nextjs-cache' ? 'HIT' : text;
}

function addVary(headers: Header[]): void {
  const vary = headers.find(([name]) => name.toLowerCase() === 'vary');
  if (!vary) headers.push(['Vary', 'Accept-Encoding']);
  else if (!/accept-encoding/i.test(String(vary[1]))) vary[1] = `${vary[1]}, Accept-Encoding`;
}

function isKnown({headers}: IncomingMessage, tag: string): boolean {
  const asked = headers['if-none-match'];
  if (asked === undefined || headers['cache-control']?.includes('no-cache')) return false;
  const bare = tag.replace(/^W\//, '');
  return asked.trim() === '*' || asked.split(',').some((each) => each.trim().replace(/^W\//, '') === bare);
}

const choices = new Map<string, Encoding[]>();

/** The encoding that a reader ranks first among those there are; of equals the smallest. */
function accepted(header: string | undefined, bodies: Answer['bodies']): Encoding {
  if (header === undefined || !bodies.br) return 'identity';
  let ranked = choices.get(header);
  if (!ranked) {
    const negotiator = new Negotiator({headers: {'accept-encoding': header.slice(0, 200)}});
    ranked = negotiator.encodings(['br', 'gzip', 'identity'], {preferred: ['br', 'gzip']}) as Encoding[];
    if (choices.size > 200) choices.clear();
    choices.set(header, ranked);
  }
  return ranked[0] ?? 'identity';
}
