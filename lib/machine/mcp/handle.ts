import {WebStandardStreamableHTTPServerTransport} from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {readBody} from '@/lib/server/body';
import {env} from '@/lib/server/env';
import {postOnly} from '@/lib/server/post-only';
import {createMcpServer} from './server';

const mostBytes = 100_000;

function refuse(status: number, code: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({jsonrpc: '2.0', error: {code, message}, id: null}, {status, headers: {'Cache-Control': 'no-store', ...headers}});
}

/** A request of a client that takes JSON, in the words by which the protocol wants to be told so: every answer here is JSON. */
function withAccept(request: Request): Request {
  const accept = request.headers.get('accept');
  const takesJson = !accept || /(?:\*|application)\/(?:\*|json(?![\w+-]))/i.test(accept);
  if (!takesJson) return request;
  const headers = new Headers(request.headers);
  headers.set('accept', 'application/json, text/event-stream');
  return new Request(request.url, {method: request.method, headers});
}

/**
 * Answers a message of the Model Context Protocol (streamable HTTP, JSON answers). Nothing is kept between requests, so any number of
 * copies may answer. Refused: another site's page, a body above 100 kB.
 */
export async function handleMcp(request: Request): Promise<Response> {
  const origin = request.headers.get('origin');
  // A page that a name of its own has led here sends a Host to match; only the configured origin tells it apart.
  if (origin === null ? request.headers.has('sec-fetch-site') : origin !== env.SITE_URL)
    return refuse(403, -32000, 'Requests from pages of other sites are not answered.');
  const body = await readBody(request, mostBytes);
  if (body === undefined) return refuse(413, -32600, `The body has more than ${mostBytes} bytes.`);
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch {
    return refuse(400, -32700, 'The body is not JSON. Send one JSON-RPC message.');
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    return refuse(400, -32600, 'The body is not one JSON-RPC message. Send messages one by one.');
  }
  const server = createMcpServer([new URL(env.SITE_URL).host, request.headers.get('host') ?? '']);
  const transport = new WebStandardStreamableHTTPServerTransport({sessionIdGenerator: undefined, enableJsonResponse: true});
  await server.connect(transport);
  const response = await transport.handleRequest(withAccept(request), {parsedBody: message});
  const headers = new Headers(response.headers);
  headers.set('Cache-Control', 'no-store');
  return new Response(response.body, {status: response.status, headers});
}

/** A server without state offers no stream to listen to and no session to end. */
export function refuseMethod(): Response {
  return refuse(405, -32000, 'Send a message by POST; this server keeps no sessions and opens no stream.', {Allow: postOnly});
}
