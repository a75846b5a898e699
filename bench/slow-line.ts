import {Agent, createServer, type IncomingMessage, request, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {brotliCompressSync, constants} from 'node:zlib';

/** Milliseconds that every request takes beside the server's own time, and bytes a millisecond (1.6 Mbit/s) that all of them share. */
const latency = 150;
const rate = 200;
const packet = 1500;

type Sending = {response: ServerResponse; begin: () => void; body: Buffer; size: number; sent: number; count: (bytes: number) => void};
export type SlowLine = Awaited<ReturnType<typeof startSlowLine>>;

const isText = /^text\/|javascript|json|xml|wasm/;
const compress = (body: Buffer) => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}});

/**
 * A line of 150 ms and 1.6 Mbit/s before a site, for all that is sent over it, fetched ahead or not. Answers take turns, as they do on one
 * connection. Every text is compressed alike (brotli 5), whatever the server of the site would do: how well that is set up is not what is
 * compared. `watch` is put into the head of documents, without weight on the line, and their policy is taken off, which would not let it run.
 */
export async function startSlowLine(site: string, watch: string) {
  const {hostname, port} = new URL(site);
  const agent = new Agent({keepAlive: true});
  const bytes = {all: 0, scripts: 0};
  const turns: Sending[] = [];
  let free = 0;
  let open = 0;
  let lastUse = performance.now();

  async function send(): Promise<void> {
    free = Math.max(free, performance.now());
    for (let one = turns[0]; one; one = turns[0]) {
      const part = Math.min(packet, one.size - one.sent);
      free += part / rate;
      if (free - performance.now() >= 1) await sleep(free - performance.now());
      turns.shift();
      if (one.response.destroyed) continue;
      if (one.sent === 0) one.begin();
      const at = (sent: number) => Math.round((one.body.length * sent) / one.size);
      one.response.write(one.body.subarray(at(one.sent), at(one.sent + part)));
      one.sent += part;
      one.count(part);
      if (one.sent < one.size) turns.push(one);
      else one.response.end();
    }
  }

  async function pass(answer: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = Buffer.concat(await answer.toArray());
    const due = performance.now() + latency;
    const {connection, 'transfer-encoding': _, 'content-security-policy': policy, ...head} = answer.headers;
    const type = head['content-type'] ?? '';
    if (head.location) head.location = head.location.replace(site, origin);
    let size = body.length;
    if (body.length > 0 && isText.test(type) && !head['content-encoding']) {
      head['content-encoding'] = 'br';
      const plain = body;
      body = compress(plain);
      size = body.length;
      if (type.startsWith('text/html')) {
        head['content-type'] = 'text/html; charset=utf-8';
        body = compress(Buffer.from(plain.toString().replace(/<head(?:\s[^>]*)?>/, (tag) => tag + watch)));
      }
    }
    if (answer.statusCode !== 304) head['content-length'] = String(body.length);
    await sleep(Math.max(0, due - performance.now()));
    const count = (part: number) => {
      bytes.all += part;
      if (type.includes('javascript')) bytes.scripts += part;
    };
    const begin = () => response.writeHead(answer.statusCode ?? 500, head);
    const headSize = `HTTP/1.1 200 OK\r\n${answer.rawHeaders.join('  ')}\r\n\r\n`.length;
    turns.push({response, begin, body, size: headSize + size, sent: 0, count});
    if (turns.length === 1) send();
  }

  const server = createServer({keepAliveTimeout: 60_000}, (asked, response) => {
    open++;
    response.once('close', () => {
      open--;
      lastUse = performance.now();
    });
    const headers = {...asked.headers, host: new URL(site).host, 'accept-encoding': 'identity'};
    const onward = request({hostname, port, path: asked.url, method: asked.method, headers, agent}, (answer) => {
      pass(answer, response).catch(() => response.destroy());
    });
    onward.on('error', () => response.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

  return {
    site,
    origin,
    /** Bytes that have come over the line, heads of answers included, and those of script files among them. */
    bytes: () => ({...bytes}),
    /** Waits until nothing has been on its way for two seconds; at most half a minute. */
    async quiet(): Promise<void> {
      for (const end = performance.now() + 30_000; performance.now() < end; await sleep(100)) {
        if (open === 0 && performance.now() - lastUse > 2000) return;
      }
    },
    stop() {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    }
  };
}
