import {Agent, request as send} from 'node:http';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {sitePages} from '@/lib/docs/site-pages';
import {filingPath, registry} from '@/lib/filings';
import {otherAddresses, sweptAddresses} from './addresses';

/** A request of the mixture, and the type its answer has to have. */
export type MixedRequest = {kind: string; path: string; method?: string; headers?: Record<string, string>; body?: string; type: string};

const tool = (name: string, input: object): MixedRequest => ({
  kind: 'MCP',
  path: '/mcp',
  method: 'POST',
  headers: {'content-type': 'application/json', accept: 'application/json, text/event-stream'},
  body: JSON.stringify({jsonrpc: '2.0', id: 1, method: 'tools/call', params: {name, arguments: input}}),
  type: 'application/json'
});

const tryIt = (behaviour: string, type: string): MixedRequest => ({
  kind: 'Try it',
  path: '/api/try/chatCompletions',
  method: 'POST',
  headers: {'sec-fetch-site': 'same-origin', authorization: `Bearer test-${behaviour}-load`, 'content-type': 'application/json'},
  body: '{"model":"glm-4.6"}',
  type
});

/**
 * What readers and programs send, by kind: pages of both languages, search, the check of a filing, files for programs, Markdown,
 * the protocol's server, and requests to the API through the portal (`test-…` keys of e2e/try-api.ts).
 */
export function mixture(): MixedRequest[][] {
  const words = ['api', 'glm', '备案', 'function call', '函数调用', 'rate limit', '型备', 'embedding'].map(encodeURIComponent);
  const pages = locales.flatMap(sweptAddresses).filter((address) => !/no-such-page|\?/.test(address));
  // An address that leads to another page, or answers a query, has no text of its own.
  const withMarkdown = locales.flatMap((locale) => sitePages().map(({path}) => localePath(locale, path)));
  const numbers = registry.records.map(({number}) => number);
  const html = 'text/html';
  return [
    pages.map((path) => ({kind: 'pages', path, type: html})),
    words.flatMap((word) => [
      {kind: 'search', path: `/search?q=${word}`, type: html},
      {kind: 'search', path: `/en/search?q=${word}`, type: html},
      {kind: 'search', path: `/api/search?q=${word}`, type: 'application/json'}
    ]),
    numbers.flatMap((number) => [
      {kind: 'check', path: `/dev/howuse/Filing/check?q=${encodeURIComponent(number)}`, type: html},
      {kind: 'check', path: `/en${filingPath(number)}`, type: html}
    ]),
    otherAddresses()
      .filter((address) => address.endsWith('.json'))
      .map((path) => ({kind: 'JSON', path, type: 'json'})),
    withMarkdown.map((path) => ({
      kind: 'Markdown',
      path,
      headers: {accept: 'text/markdown'},
      type: path.includes('/dev/') ? 'text/markdown' : ''
    })),
    [
      tool('search', {query: 'function calling', locale: 'en'}),
      tool('check_filing', {query: numbers[0]}),
      tool('read_page', {path: '/dev/faq'})
    ],
    [tryIt('json', 'application/json'), tryIt('flowing', 'text/event-stream')]
  ];
}

export type LoadResult = {counts: Record<string, number>; errors: string[]; milliseconds: number[]};

/** Sends the mixture over `connections` connections, kinds in turn, until `until` says so, each answer read to its end. */
export async function sendMixture(origin: string, connections: number, until: () => boolean): Promise<LoadResult> {
  const {hostname, port} = new URL(origin);
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const kinds = mixture();
  const result: LoadResult = {counts: {}, errors: [], milliseconds: []};
  let count = 0;

  const one = ({kind, path, method = 'GET', headers = {}, body, type}: MixedRequest) =>
    new Promise<void>((resolve) => {
      const begun = performance.now();
      const fail = (what: string) => result.errors.push(`${kind}: ${method} ${path}: ${what}`);
      const request = send({hostname, port, path, method, agent, headers: {'accept-encoding': 'gzip', ...headers}}, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('error', (error) => fail(error.message));
        response.on('close', () => {
          const {statusCode, complete} = response;
          const given = response.headers['content-type'] ?? '';
          if (statusCode !== 200 || !complete || bytes === 0 || !given.includes(type))
            fail(`status ${statusCode}, ${given}, ${bytes} bytes, ${complete ? 'whole' : 'broken off'}`);
          result.counts[kind] = (result.counts[kind] ?? 0) + 1;
          result.milliseconds.push(performance.now() - begun);
          resolve();
        });
      });
      request.on('error', (error) => {
        fail(error.message);
        resolve();
      });
      request.end(body);
    });

  const work = async () => {
    while (!until()) {
      const at = count++;
      const kind = kinds[at % kinds.length] as MixedRequest[];
      await one(kind[Math.floor(at / kinds.length) % kind.length] as MixedRequest);
    }
  };
  await Promise.all(Array.from({length: connections}, work));
  agent.destroy();
  return result;
}
