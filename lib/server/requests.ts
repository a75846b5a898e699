import {subscribe} from 'node:diagnostics_channel';
import type {IncomingMessage, ServerResponse} from 'node:http';

/** A request that was answered. `path` is as it came, without its query; `bytes` are those of the answer with its head. */
export type Answered = {method: string; path: string; status: number; bytes: number; ms: number; address: string};

type Message = {request: IncomingMessage; response: ServerResponse};

/** Milliseconds from which an answer is slow. Requests of the playground, and answers to questions, last as long as the model takes. */
const slow = 1000;

/** Calls back for each request that this process has answered in full. Node itself tells of it, since the proxy knows neither status nor bytes. */
export function onAnswered(tell: (answered: Answered) => void): void {
  const begun = new WeakMap<IncomingMessage, {at: number; path: string; written: number}>();
  subscribe('http.server.request.start', (message) => {
    const {request} = message as Message;
    begun.set(request, {at: performance.now(), path: (request.url ?? '').split('?')[0] ?? '', written: request.socket.bytesWritten});
  });
  subscribe('http.server.response.finish', (message) => {
    const {request, response} = message as Message;
    const start = begun.get(request);
    if (!start) return;
    tell({
      method: request.method ?? '',
      path: start.path.slice(0, 500),
      status: response.statusCode,
      bytes: request.socket.bytesWritten - start.written,
      ms: Math.round(performance.now() - start.at),
      address: String(request.headers['x-forwarded-for'] ?? request.socket.remoteAddress ?? '')
    });
  });
}

/** The line of a log for a request, as JSON. The reader's address is in it only where the operator wants it. */
export function logLine({method, path, status, bytes, ms, address}: Answered, withAddress: boolean, now = new Date()): string {
  const isSlow = ms > slow && !/^\/api\/(?:try\/|ask$)/.test(path);
  const level = status >= 500 || isSlow ? 'warn' : 'info';
  const line = {
    time: now.toISOString(),
    level,
    method,
    path,
    status,
    bytes,
    ms,
    ...(isSlow && {slow: true}),
    ...(withAddress && {address})
  };
  return JSON.stringify(line);
}

/** What kind of thing is asked for: few words, however many addresses there are. */
export function kindOf(path: string): string {
  if (/^\/(?:_next|assets)\//.test(path)) return 'asset';
  const own = /^\/(?:api\/(try|ask|search|open|searched|feedback)|(mcp|healthz|readyz|metrics))(?:\/|$)/.exec(path);
  if (own) return (own[1] ?? own[2]) as string;
  return /\.[a-z]{2,12}$/.test(path) ? 'file' : 'page';
}
