import {Agent, type IncomingHttpHeaders, request as send} from 'node:http';

export type Answer = {status: number; headers: IncomingHttpHeaders; body: string};

const agent = new Agent({keepAlive: false, maxSockets: 8});

/**
 * Asks for an address exactly as it is written, without following redirects. A connection of its own for each, so that no
 * idle one is closed by the server while a document is being checked.
 */
export function ask(baseURL: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const {hostname, port} = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const request = send({hostname, port, path, method, headers, agent}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8')})
      );
    });
    request.on('error', reject);
    request.end();
  });
}

const documents = new Map<string, Promise<Answer>>();

/**
 * The document of an address, which depends on nothing else and is asked for once. The front page in Chinese is asked for as a link of the
 * site asks.
 */
export function document(baseURL: string, address: string): Promise<Answer> {
  const known = documents.get(baseURL + address) ?? ask(baseURL, address, {'sec-fetch-site': 'same-origin'});
  documents.set(baseURL + address, known);
  return known;
}
