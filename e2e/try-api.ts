import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {startPortal} from './own-portal';

/** What the API has received: enough to prove what a portal passes on. */
type Received = {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  closed: boolean;
  /** Breaks the connection off. */
  drop: () => void;
  /** Lets the stream go on behind its cut, which `wait` waits for. */
  goOn: () => void;
  wait: Promise<void>;
};

/** A server that behaves like the API. What it does is chosen by the key: `Bearer test-<behaviour>-<mark>`. */
export type TryApi = {origin: string; received: Map<string, Received>; close: () => Promise<void>};

/** What the stream says. It is cut inside its first Chinese character, where it waits for `goOn`; the rest comes byte by byte. */
export const streamedWords = '秋天的🍁';
export const streamed = `data: ${JSON.stringify({choices: [{delta: {content: '秋天'}}]})}\n\ndata: ${JSON.stringify({choices: [{delta: {content: '的🍁'}}]})}\n\ndata: [DONE]\n\n`;

/** Bytes of the stream before the cut. */
export const cut = Buffer.from(streamed).indexOf('秋') + 1;

/** One picture of one point, as PNG. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
);

const events = (...all: unknown[]) => all.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
const silence = Buffer.alloc(4800);

/** Streams of every kind, by the word in the key behind `events`. */
const streamsOfKinds: Record<string, string> = {
  responses: events(
    {type: 'response.reasoning_text.delta', delta: 'Light, then. '},
    {type: 'response.function_call_arguments.delta', item_id: 'call_1', delta: '{"city":'},
    {type: 'response.function_call_arguments.delta', item_id: 'call_1', delta: '"Suzhou"}'},
    {type: 'response.output_text.delta', delta: 'Because '},
    {type: 'response.output_text.delta', delta: 'light is scattered.'},
    {type: 'response.output_text.done', text: 'Because light is scattered.'}
  ),
  speech: events(
    {choices: [{index: 0, delta: {role: 'assistant', content: silence.toString('base64'), return_sample_rate: 24_000}}]},
    {choices: [{index: 1, delta: {}, finish_reason: 'stop'}]}
  ),
  failing: events({choices: [{delta: {content: 'So far'}}]}, {error: {code: '1301', message: 'unsafe content'}}),
  returns: `data: {"choices":\rdata: [{"delta":{"content":"two lines"}}]}\r\rdata: [DONE]\r\r`
};

/** Megabytes of the huge answer. */
export const hugeSize = 8_000_000;

const json = (response: ServerResponse, status: number, body: unknown) =>
  response
    .writeHead(status, {'content-type': 'application/json; charset=UTF-8', 'x-log-id': 'log-1', 'set-cookie': 'a=b'})
    .end(JSON.stringify(body));

const behaviours: Record<string, (response: ServerResponse, received: Received) => unknown> = {
  json: (response) => json(response, 200, {id: '1', choices: [{message: {content: '因为水汽凝结。'}}]}),
  error: (response, {headers}) => {
    const status = Number(/-(\d{3})-/.exec(headers.authorization ?? '')?.[1]);
    json(response, status, {error: {code: '1301', message: `refused with ${status}`}});
  },
  async stream(response, {wait}) {
    response.writeHead(200, {'content-type': 'text/event-stream;charset=UTF-8'});
    response.write(Buffer.from(streamed).subarray(0, cut));
    await wait;
    for (const byte of Buffer.from(streamed).subarray(cut)) {
      response.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  },
  /** A stream that nobody has to let go on. */
  flowing: (response) => {
    response.writeHead(200, {'content-type': 'text/event-stream;charset=UTF-8'});
    response.write(Buffer.from(streamed).subarray(0, cut));
    setImmediate(() => response.end(Buffer.from(streamed).subarray(cut)));
  },
  events: (response, {headers}) =>
    response
      .writeHead(200, {'content-type': 'text/event-stream;charset=UTF-8'})
      .end(streamsOfKinds[/events-(\w+)/.exec(headers.authorization ?? '')?.[1] ?? '']),
  endless: (response) => {
    response.writeHead(200, {'content-type': 'text/event-stream'});
    response.write('data: {"choices":[{"delta":{"content":"one"}}]}\n\n');
  },
  silent: () => undefined,
  dropped: (response) => response.socket?.destroy(),
  broken: (response) => {
    response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
    response.write('{"half":', () => response.socket?.destroy());
  },
  redirect: (response) => response.writeHead(302, {location: 'http://127.0.0.1:9/elsewhere'}).end(),
  huge: (response) => response.writeHead(200, {'content-type': 'application/json'}).end(`"${'x'.repeat(hugeSize)}"`),
  picture: (response) => response.writeHead(200, {'content-type': 'image/png'}).end(picture),
  sound: (response) => response.writeHead(200, {'content-type': 'audio/wav'}).end(Buffer.alloc(44)),
  page: (response) =>
    response.writeHead(200, {'content-type': 'text/html', 'access-control-allow-origin': '*'}).end('<script>alert(1)</script>'),
  empty: (response) => response.writeHead(204).end()
};

/** Starts the server; it keeps what it receives by key. */
export async function startTryApi(): Promise<TryApi> {
  const received = new Map<string, Received>();
  const server = createServer((request, response) => {
    const key = (request.headers.authorization ?? '').replace('Bearer ', '');
    let goOn = () => {};
    const wait = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const entry: Received = {
      goOn,
      wait,
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.alloc(0),
      closed: false,
      drop: () => response.destroy()
    };
    received.set(key, entry);
    response.on('close', () => {
      entry.closed = true;
    });
    const parts: Buffer[] = [];
    request.on('error', () => {});
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      entry.body = Buffer.concat(parts);
      const behaviour = behaviours[key.split('-')[1] ?? ''];
      if (!behaviour) throw new Error(`The test's API has no behaviour for the key "${key}".`);
      behaviour(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}

export type TryPortal = TryApi & {portal: Awaited<ReturnType<typeof startPortal>>};

/** Starts a portal whose API is a server of the tests. A browser on a busy machine may take a while: only specs without one wait for its limit. */
export async function startTryPortal(seconds: number): Promise<TryPortal> {
  const api = await startTryApi();
  const portal = await startPortal({API_ORIGIN: api.origin, TRY_IT_SECONDS: String(seconds)});
  const close = () => portal.close().then(api.close);
  return {...api, portal, close};
}
