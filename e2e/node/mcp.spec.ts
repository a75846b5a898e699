import {Client} from '@modelcontextprotocol/sdk/client/index.js';
import {StreamableHTTPClientTransport} from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import {test as base, expect} from '@playwright/test';

type Text = {content: {type: string; text: string}[]; isError?: boolean};

/** The official client, connected to the portal. */
const test = base.extend<{ask: (name: string, input: Record<string, unknown>) => Promise<Text>; client: Client}>({
  client: async ({baseURL}, use) => {
    const client = new Client({name: 'spec', version: '1.0.0'});
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', baseURL)));
    await use(client);
    await client.close();
  },
  ask: async ({client}, use) => use(async (name, input) => (await client.callTool({name, arguments: input})) as Text)
});

const textOf = ({content}: Text) => content.map(({text}) => text).join('\n');

test('the client finds eight tools, and all but the one that takes feedback only read', async ({client}) => {
  const {tools} = await client.listTools();
  const names = ['check_filing', 'get_error', 'get_model', 'get_operation', 'list_pages', 'read_page', 'search', 'send_feedback'];
  expect(tools.map(({name}) => name).toSorted()).toEqual(names);
  for (const {name, description, annotations} of tools) {
    expect(description?.length, name).toBeGreaterThan(20);
    expect(annotations?.readOnlyHint, name).toBe(name !== 'send_feedback');
  }
});

test('tools answer in the language asked for', async ({ask}) => {
  expect(textOf(await ask('search', {query: '型备'}))).toContain('/dev/howuse/Filing');
  const answer = textOf(await ask('search', {query: 'how do I sign a JWT', locale: 'en'}));
  expect(answer).toMatch(/^> .*\n> \(.*\/en\/dev\/api\/authentication#jwt/);
  expect(textOf(await ask('search', {query: 'function calling', locale: 'en', kind: 'guide'}))).toContain('/en/dev/howuse/functioncall');
  expect(textOf(await ask('read_page', {path: '/dev/howuse/functioncall'}))).toContain('# 函数调用');
  expect(textOf(await ask('read_page', {path: '/dev/howuse/functioncall', locale: 'en'}))).toContain('# Function Call');
  expect(textOf(await ask('list_pages', {}))).toContain('- models: ');
  expect(textOf(await ask('list_pages', {section: 'policies', locale: 'en'}))).toContain('/dev/howuse/privacypolicy');
  expect(JSON.parse(textOf(await ask('get_model', {model: 'GLM-4-Plus'})))).toMatchObject({code: 'glm-4-plus', context: '128K'});
  expect(textOf(await ask('get_operation', {operation: 'POST /paas/v4/embeddings', locale: 'en'}))).toContain('# Embeddings');
  expect(JSON.parse(textOf(await ask('get_error', {code: 1301})))).toMatchObject({code: 1301});
});

test('the server declares what it has and nothing else', async ({client}) => {
  expect(client.getServerCapabilities()).toEqual({tools: {}});
});

test('JSON is answered to a client that takes it alone, at the address with a slash too', async ({request}) => {
  const data = Buffer.from(JSON.stringify({jsonrpc: '2.0', id: 1, method: 'tools/list'}));
  const headers = {'Content-Type': 'application/json', Accept: 'application/json'};
  const response = await request.post('/mcp', {headers, data});
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/json']);
  expect((await response.json()).result.tools).toHaveLength(8);
  const moved = await request.post('/mcp/', {maxRedirects: 0, headers, data});
  expect([moved.status(), moved.headers().location]).toEqual([308, '/mcp']);
  expect((await request.post('/mcp/', {headers, data})).status()).toBe(200);
});

test('an input that cannot be used is an error that names it', async ({ask}) => {
  for (const [name, input, message] of [
    ['read_page', {path: '/../../etc/passwd'}, /there is no such page/],
    ['read_page', {path: '\\\\docs.example.org/dev/faq'}, /this is not an address of/],
    ['search', {query: ''}, /query/],
    ['search', {query: 'x', limit: 1000}, /limit/],
    ['search', {query: 'x', locale: 'fr'}, /locale/],
    ['get_error', {code: '1301'}, /code/]
  ] as const) {
    const answer = await ask(name, input).catch((error: Error) => ({isError: true, content: [{type: 'text', text: error.message}]}));
    expect(answer.isError, `${name} ${JSON.stringify(input)}`).toBe(true);
    expect(textOf(answer)).toMatch(message);
  }
});

test('a page of another site is refused, and so is another method', async ({request}) => {
  const data = Buffer.from('{"jsonrpc":"2.0","id":1,"method":"tools/list"}');
  const headers = {'Content-Type': 'application/json', Origin: 'http://rebound.example:3210', Host: 'rebound.example:3210'};
  expect((await request.post('/mcp', {headers, data})).status()).toBe(403);
  for (const method of ['GET', 'DELETE']) {
    const response = await request.fetch('/mcp', {method});
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow).toBe('OPTIONS, POST');
  }
});

test('the copy says that it lives, and that it can serve', async ({request}) => {
  const health = await request.get('/healthz');
  expect([health.status(), health.headers()['cache-control']]).toEqual([200, 'no-store']);
  const ready = await request.get('/readyz');
  expect([ready.status(), ready.headers()['cache-control']]).toEqual([200, 'no-store']);
  expect(await ready.json()).toMatchObject({status: 'ready', search: 'ready'});
});
