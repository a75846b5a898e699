import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {EmbeddingService} from './embeddings';

type Asked = {model: string; input: string[]; dimensions?: number};

/** A number for a string, the same on every run (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * No model: words, their pieces of four letters and pairs of Han characters, each counted in a place of the vector and with a sign that
 * their spelling gives. Texts that share words are near to each other, those that share a meaning are not.
 */
export function spellingVector(text: string, length: number): number[] {
  const counts = new Map<string, number>();
  const count = (piece: string) => counts.set(piece, (counts.get(piece) ?? 0) + 1);
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)) {
    const width = /[a-z0-9]/.test(run) ? 4 : 2;
    count(run);
    for (let at = 0; at + width <= run.length; at++) count(run.slice(at, at + width));
  }
  const vector = Array.from({length}, () => 0);
  for (const [piece, times] of counts) {
    const hash = numberOf(piece);
    const at = (hash >>> 1) % length;
    vector[at] = (vector[at] ?? 0) + (hash & 1 ? 1 : -1) * Math.sqrt(times);
  }
  return vector.some((value) => value !== 0) ? vector : vector.fill(1);
}

const answerTo = ({input, dimensions = 64}: Asked) =>
  JSON.stringify({data: input.map((text, index) => ({index, object: 'embedding', embedding: spellingVector(text, dimensions)})).reverse()});

/** What the service does in place of an answer, by the first word of the key: `does-…`. */
const behaviours: Record<string, (response: ServerResponse, asked: Asked, before: number) => unknown> = {
  tire: (response, asked, before) => (before > 0 ? response.writeHead(503).end() : response.end(answerTo(asked))),
  refused: (response) => response.writeHead(401).end('{"error":{"message":"no: the key, the text"}}'),
  limited: (response) => response.writeHead(429).end(),
  failing: (response) => response.writeHead(503).end(),
  unknown: (response) => response.writeHead(404).end(),
  moved: (response) => response.writeHead(302, {location: 'http://127.0.0.1:9/elsewhere'}).end(),
  page: (response) => response.end('<p>Log in</p>'),
  fewer: (response, {input, ...asked}) => response.end(answerTo({...asked, input: input.slice(1)})),
  shorter: (response, asked) => response.end(answerTo({...asked, dimensions: 8})),
  zero: (response) => response.end('{"data":[{"index":0,"embedding":[0,0]}]}'),
  silent: () => undefined,
  broken: (response) => response.destroy(),
  reopen: (response, asked, before) => (before === 0 ? response.destroy() : response.end(answerTo(asked)))
};

/** Starts a local service that makes vectors of how texts are spelt, for tests and benchmarks. */
export async function startEmbeddings() {
  const received: Asked[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const asked: Asked = JSON.parse(Buffer.concat(parts).toString());
    const behaviour = behaviours[/does-(\w+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''];
    if (behaviour) behaviour(response, asked, received.length);
    else response.end(answerTo(asked));
    received.push(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    received,
    service: (key = 'key', more: Partial<EmbeddingService> = {}): EmbeddingService => ({
      base,
      model: 'spelling',
      key,
      dimensions: 64,
      ...more
    }),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}
