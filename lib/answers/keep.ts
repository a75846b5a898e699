import {type IncomingMessage, Server, ServerResponse} from 'node:http';
import compression from 'compression';
import {noteServer} from '../own-address';
import {type Answer, etagFor, makeAnswer, searchOf, send} from './answer';
import {capture, finishDocument, isLasting, needsPolicy} from './capture';
import {requestKey} from './request-key';
import {createStore} from './store';

/** Bytes of answers that a process keeps. */
const mostBytes = 64_000_000;

const compress = compression();

/**
 * Answers from memory what Next has answered before and would answer the same until the next build: prerendered pages, in
 * each form the browser's router asks for, their Markdown, files with a hash in their name. Each is compressed once. All other
 * answers come from Next, compressed as they are written; a document that has no policy yet gets one.
 */
export function keepAnswers(): void {
  const store = createStore(mostBytes);
  const emit = Server.prototype.emit as unknown as (this: Server, ...all: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, ...all: unknown[]) {
    const [event, request, response] = all as [string | symbol, IncomingMessage, ServerResponse];
    if (event !== 'request' || !(response instanceof ServerResponse)) return emit.apply(this, all);
    noteServer(this);
    const key = requestKey(request);
    const known = key === undefined ? undefined : store.get(key);
    if (known) {
      send(request, response, known);
      return true;
    }
    weakenCompressed(request, response);
    compress(request, response, () => {
      hold(request, response, key, (made) => key !== undefined && store.set(key, made));
      emit.apply(this, all);
    });
    return true;
  } as typeof Server.prototype.emit;
}

function hold(request: IncomingMessage, response: ServerResponse, key: string | undefined, keep: (made: Answer) => void): void {
  const search = searchOf(request);
  capture(response, () => {
    const kept = key !== undefined && request.method === 'GET' && isLasting(response);
    const bare = request.method !== 'HEAD' && needsPolicy(response);
    if (!kept && !bare) return undefined;
    return (written, release) => {
      const body = bare ? finishDocument(response, written) : written;
      if (!kept) return release(body);
      makeAnswer(response, body, search)
        .then((made) => {
          keep(made);
          send(request, response, made);
        })
        .catch(() => (response.headersSent ? response.destroy() : release(body)));
    };
  });
}

/** A strong validator names the bytes of one encoding: a compressed answer gets the weak one, and so does a reader who has it. */
function weakenCompressed(request: IncomingMessage, response: ServerResponse): void {
  const {writeHead} = response;
  response.writeHead = ((...all: unknown[]) => {
    const etag = response.getHeader('etag');
    const weak = etag !== undefined && etagFor(String(etag), 'gzip');
    const {'if-none-match': known, 'accept-encoding': accepted = ''} = request.headers;
    const has = () => response.statusCode === 304 && known?.includes(String(weak)) && /\b(?:br|gzip|deflate)\b/.test(accepted);
    if (weak && (response.hasHeader('content-encoding') || has())) response.setHeader('ETag', weak);
    return Reflect.apply(writeHead, response, all);
  }) as typeof writeHead;
}
