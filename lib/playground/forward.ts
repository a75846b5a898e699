import {request as httpRequest, type IncomingHttpHeaders, type IncomingMessage} from 'node:http';
import {request as httpsRequest} from 'node:https';
import {bodyLimit, type Refusal, refusal, type Target, tooLarge} from './target';

/** Header that carries the API's own headers as text, so that none of them takes effect on this origin. */
const headersHeader = 'x-try-headers';

type Options = {origin: string; seconds: number; body: ReadableStream<Uint8Array> | null; reader: AbortSignal};

/**
 * Sends a request to the API and hands its answer over as it arrives. Follows no redirect, and ends the request to the API when the
 * reader leaves or the time is over. Neither key nor body is kept, and no error names them.
 */
export async function forward(target: Target, {origin, seconds, body, reader}: Options): Promise<Response | {refusal: Refusal}> {
  const end = new AbortController();
  const limit = setTimeout(() => end.abort('time'), seconds * 1000);
  const leave = () => end.abort('left');
  reader.addEventListener('abort', leave);
  if (reader.aborted) leave();
  const finish = () => {
    clearTimeout(limit);
    reader.removeEventListener('abort', leave);
  };
  try {
    return toResponse(await exchange(target, origin, body, end), end, finish);
  } catch (error) {
    finish();
    end.abort('failed');
    if (error === 'size') return tooLarge();
    if (end.signal.reason === 'time') return refusal(504, 'timeout', `The API did not answer within ${seconds} seconds.`);
    return refusal(502, 'unreachable', 'The API could not be reached, or ended the connection without an answer.');
  }
}

async function exchange(target: Target, origin: string, body: Options['body'], end: AbortController): Promise<IncomingMessage> {
  const url = new URL(origin);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const request = send(url, {
    path: target.path,
    method: target.operation.method.toUpperCase(),
    headers: {...target.headers, 'accept-encoding': 'identity'},
    signal: end.signal
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('upgrade', () => reject(new Error('upgrade')));
    request.on('error', reject);
  });
  answer.catch(() => {});
  let sent = 0;
  if (target.hasBody && body) {
    for await (const chunk of body) {
      sent += chunk.byteLength;
      if (sent > bodyLimit) throw 'size';
      if (request.destroyed) break;
      if (!request.write(chunk)) await Promise.race([new Promise((resolve) => request.once('drain', resolve)), answer]);
    }
  }
  request.end();
  return answer;
}

function toResponse(answer: IncomingMessage, end: AbortController, finish: () => void): Response {
  const status = answer.statusCode ?? 502;
  const headers = new Headers({
    'content-type': answer.headers['content-type'] ?? 'application/octet-stream',
    'cache-control': 'no-store, no-transform',
    // A proxy such as nginx would collect a stream before it hands it on.
    'x-accel-buffering': 'no',
    'content-security-policy': "default-src 'none'; sandbox",
    [headersHeader]: shownHeaders(answer.headers)
  });
  if (status < 200 || status > 599 || [204, 205, 304].includes(status)) {
    answer.resume();
    finish();
    return new Response(null, {status: status < 200 || status > 599 ? 502 : status, headers});
  }
  const chunks = answer[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const {done, value} = await chunks.next();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch {
        controller.error(new Error('The connection to the API broke off.'));
      }
      finish();
    },
    cancel() {
      end.abort('left');
      finish();
    }
  });
  return new Response(stream, {status, headers});
}

/** The API's headers as text for a reader: without cookies, at most 6,000 characters. */
function shownHeaders(headers: IncomingHttpHeaders): string {
  const shown: [string, string][] = [];
  let size = 0;
  for (const [name, value] of Object.entries(headers)) {
    const text = String(value);
    size += encodeURIComponent(name + text).length;
    if (name === 'set-cookie' || size > 6000) continue;
    shown.push([name, text]);
  }
  return encodeURIComponent(JSON.stringify(shown));
}
