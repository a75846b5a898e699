import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A request that the service has received. */
type Received = {body: {messages: {role: string; content: string}[]}; headers: IncomingMessage['headers']; isClosed: Promise<void>};

const chunk = (content: string) => `data: ${JSON.stringify({choices: [{index: 0, delta: {content}}]})}\n\n`;
const ending = (reason: string) =>
  `data: ${JSON.stringify({choices: [{index: 0, delta: {}, finish_reason: reason}], usage: {total_tokens: 1234}})}\n\n`;
const failure = (response: ServerResponse, status: number) =>
  response.writeHead(status, {'content-type': 'application/json'}).end('{"error":{"message":"no: question"}}');
const begin = (response: ServerResponse) => response.writeHead(200, {'content-type': 'text/event-stream;charset=UTF-8'});

/** What the service does, by the first word of the key: `does-…`. Without such a word it answers with the text that was last set. */
const behaviours: Record<string, (response: ServerResponse) => unknown> = {
  silent: () => undefined,
  slow: (response) => begin(response).write(chunk('The first part.\n\nAnd ')),
  broken(response) {
    begin(response).write(chunk('Half an answer [1]'), () => response.socket?.destroy());
  },
  ended: (response) => begin(response).end(chunk('Half an answer [1]')),
  refused: (response) => failure(response, 401),
  limited: (response) => failure(response, 429),
  failing: (response) => failure(response, 500),
  moved: (response) => response.writeHead(302, {location: 'http://127.0.0.1:9/elsewhere'}).end(),
  page: (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<p>Log in</p>'),
  empty: (response) => begin(response).end(`${ending('stop')}data: [DONE]\n\n`),
  thinking: (response) =>
    begin(response).end(`data: {"choices":[{"delta":{"reasoning_content":"Hm"}}]}\n\n${ending('length')}data: [DONE]\n\n`),
  fault: (response) => begin(response).end(`${chunk('So far')}data: {"error":{"message":"overloaded"}}\n\n`),
  sensitive: (response) => begin(response).end(ending('sensitive')),
  long: (response) => begin(response).end(`${chunk('word '.repeat(5000))}${ending('stop')}data: [DONE]\n\n`)
};

/**
 * Starts a local service that streams as the real one does, for tests. It sends what `say` was told piece by piece, cut inside characters
 * and events.
 */
export async function startService() {
  let answer = '';
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const isClosed = new Promise<void>((resolve) => response.on('close', () => resolve()));
    received.push({body: JSON.parse(Buffer.concat(parts).toString()), headers: request.headers, isClosed});
    const behaviour = behaviours[/does-(\w+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''];
    if (behaviour) return behaviour(response);
    begin(response);
    const bytes = Buffer.from(`${(answer.match(/[\s\S]{1,7}/gu) ?? []).map(chunk).join('') + ending('stop')}data: [DONE]\n\n`);
    for (let at = 0; at < bytes.length; at += 61) {
      response.write(bytes.subarray(at, at + 61));
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    say: (text: string) => {
      answer = text;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}
