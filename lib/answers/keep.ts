import {type IncomingMessage, Server, ServerResponse} from 'node:http';
import compression from 'compression';
import {noteServer} from '../own-address';
import {documentParts} from '../page-text';
import {type Answer, etagFor, makeAnswer, searchOf, send} from './answer';
import {capture, finish, isLasting, isUnfinished, partAlone} from './capture';
import {requestKey} from './request-key';
import {createStore} from './store';

/** Bytes of answers that a process keeps. */
const mostBytes = 64_000_000;

const compress = compression();

/**
 * Answers from memory what Next has answered before and would answer the same until the next build: prerendered pages, in
 * each form the browser's router asks for, parts of their documents, their Markdown, files with a hash in their name. Each is compressed
 * once. All other answers come from Next, compressed as they are written; a document that the build has not finished is finished.
 */
export function keepAnswers(): void {
  const store = createStore(mostBytes);
  const emit = Server.prototype.emit as unknown as (this: Server, ...all: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, ...all: unknown[]) {
    const [event, request, response] = all as [string | symbol, IncomingMessage, ServerResponse];
    if (event !== 'request' || !(response instanceof ServerResponse)) return emit.apply(this, all);
    noteServer(this);
    const part = takePartQuery(request);
    const page = requestKey(request);
    const key = page !== undefined && part ? page + part : page;
    const known = key === undefined ? undefined : store.get(key);
    if (known) {
      send(request, response, known);
      return true;
    }
    weakenCompressed(request, response);
    compress(request, response, () => {
      hold(request, response, {key, part}, (made) => key !== undefined && store.set(key, made));
      emit.apply(this, all);
    });
    return true;
  } as typeof Server.prototype.emit;
}

type Asked = {key: string | undefined; part: string | undefined};

function hold(request: IncomingMessage, response: ServerResponse, {key, part}: Asked, keep: (made: Answer) => void): void {
  const search = searchOf(request);
  capture(response, () => {
    const kept = key !== undefined && request.method === 'GET' && isLasting(response);
    const bare = request.method !== 'HEAD' && isUnfinished(response);
    if (!kept && !bare && !part) return undefined;
    return (written, release) => {
      const whole = bare ? finish(response, written) : written;
      const body = part ? partAlone(response, whole, part) : whole;
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

/** Takes the wish for a part of a page's document out of a request, which Next sees as one for the page. Returns the query that it was. */
function takePartQuery(request: IncomingMessage): string | undefined {
  if (request.method !== 'GET' || request.headers.rsc !== undefined) return undefined;
  const {url = ''} = request;
  const query = Object.keys(documentParts).find((each) => url.endsWith(each));
  if (query) request.url = url.slice(0, -query.length);
  return query;
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
