import {type IncomingMessage, Server, ServerResponse} from 'node:http';
import compression from 'compression';
import {noteServer} from '../own-address';
import {textQuery} from '../page-text';
import {type Answer, etagFor, makeAnswer, searchOf, send} from './answer';
import {capture, finish, isLasting, isUnfinished, textAlone} from './capture';
import {requestKey} from './request-key';
import {createStore} from './store';

/** Bytes of answers that a process keeps. */
const mostBytes = 64_000_000;

const compress = compression();

/**
 * Answers from memory what Next has answered before and would answer the same until the next build: prerendered pages, in
 * each form the browser's router asks for, their text alone, their Markdown, files with a hash in their name. Each is compressed
 * once. All other answers come from Next, compressed as they are written; a document that the build has not finished is finished.
 */
export function keepAnswers(): void {
  const store = createStore(mostBytes);
  const emit = Server.prototype.emit as unknown as (this: Server, ...all: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, ...all: unknown[]) {
    const [event, request, response] = all as [string | symbol, IncomingMessage, ServerResponse];
    if (event !== 'request' || !(response instanceof ServerResponse)) return emit.apply(this, all);
    noteServer(this);
    const onlyText = takeTextQuery(request);
    const page = requestKey(request);
    const key = page !== undefined && onlyText ? page + textQuery : page;
    const known = key === undefined ? undefined : store.get(key);
    if (known) {
      send(request, response, known);
      return true;
    }
    weakenCompressed(request, response);
    compress(request, response, () => {
      hold(request, response, {key, onlyText}, (made) => key !== undefined && store.set(key, made));
      emit.apply(this, all);
    });
    return true;
  } as typeof Server.prototype.emit;
}

type Asked = {key: string | undefined; onlyText: boolean};

function hold(request: IncomingMessage, response: ServerResponse, {key, onlyText}: Asked, keep: (made: Answer) => void): void {
  const search = searchOf(request);
  capture(response, () => {
    const kept = key !== undefined && request.method === 'GET' && isLasting(response);
    const bare = request.method !== 'HEAD' && isUnfinished(response);
    if (!kept && !bare && !onlyText) return undefined;
    return (written, release) => {
      const whole = bare ? finish(response, written) : written;
      const body = onlyText ? textAlone(response, whole) : whole;
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

/** Takes the wish for a page's text alone out of a request, which Next sees as one for the page. */
function takeTextQuery(request: IncomingMessage): boolean {
  if (request.method !== 'GET' || request.headers.rsc !== undefined || !request.url?.endsWith(textQuery)) return false;
  request.url = request.url.slice(0, -textQuery.length);
  return true;
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
