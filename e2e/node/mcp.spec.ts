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

test('a page is read by whatever address leads to it', async ({ask, baseURL}) => {
  const zh = '# 函数调用';
  const en = '# Function Call';
  const addresses: [string, string][] = [
    ['/dev/howuse/functioncall', zh],
    ['/dev/howuse/functioncall/', zh],
    ['dev/howuse/functioncall', zh],
    ['/DEV/HowUse/FunctionCall', zh],
    ['/dev/howuse/function%63all', zh],
    ['/dev/howuse/functioncall.md', zh],
    ['/dev/howuse/functioncall?a=1#b', zh],
    ['/zh/dev/howuse/functioncall', zh],
    ['/en/dev/howuse/functioncall/', en],
    ['en/dev/howuse/functioncall', en],
    [`${baseURL}/dev/howuse/functioncall`, zh],
    [`${baseURL}/en/dev/howuse/functioncall.md`, en],
    [`${baseURL?.toUpperCase()}/en/dev/howuse/functioncall/`, en],
    ['/dev/howuse/filing', '# 模型备案'],
    ['/dev/howuse', '# 平台介绍'],
    ['/', '# ']
  ];
  for (const [path, title] of addresses) {
    const answer = await ask('read_page', {path});
    expect(answer.isError, path).toBeFalsy();
    expect(textOf(answer), path).toContain(`\n${title}`);
  }
  expect(textOf(await ask('read_page', {path: '/zh/dev/howuse/functioncall', locale: 'en'}))).toContain(zh);
  expect(textOf(await ask('read_page', {path: '/llms.txt'}))).toContain('# ');
});

test('an offset past the end says so', async ({ask}) => {
  const whole = textOf(await ask('read_page', {path: '/dev/faq'}));
  expect(textOf(await ask('read_page', {path: '/dev/faq', offset: 9_000_000}))).toMatch(
    /^\[\d+ characters in all: nothing stands at offset 9000000\.\]$/
  );
  expect(whole.length).toBeGreaterThan(1000);
});

test('the server declares what it has and nothing else', async ({client}) => {
  expect(client.getServerCapabilities()).toEqual({tools: {}});
});

test('JSON is answered to every client that takes it, at the address with a slash too', async ({request}) => {
  const data = JSON.stringify({jsonrpc: '2.0', id: 1, method: 'tools/list'});
  const send = (path: string, accept?: string) =>
    request.post(path, {headers: {'Content-Type': 'application/json', ...(accept && {Accept: accept})}, data: Buffer.from(data)});
  for (const accept of [
    'application/json',
    '*/*',
    'application/*',
    'application/json, text/event-stream',
    'text/html, */*;q=0.1',
    undefined
  ]) {
    const response = await send('/mcp', accept);
    expect([response.status(), response.headers()['content-type']], accept).toEqual([200, 'application/json']);
    expect((await response.json()).result.tools, accept).toHaveLength(8);
  }
  expect((await send('/mcp', 'text/html')).status()).toBe(406);
  const moved = await request.post('/mcp/', {maxRedirects: 0, headers: {'Content-Type': 'application/json'}, data: Buffer.from(data)});
  expect([moved.status(), moved.headers().location]).toEqual([308, '/mcp']);
  expect((await send('/mcp/', 'application/json')).status()).toBe(200);
});

test('a filing is found as filed, a near miss is called not the same, and nothing is called lawful', async ({ask}) => {
  const found = JSON.parse(textOf(await ask('check_filing', {query: 'beijing chatglm 20230821', locale: 'en'})));
  expect(found.found).toMatchObject([{number: 'Beijing-ChatGLM-20230821', verbatim: false}]);
  const near = JSON.parse(textOf(await ask('check_filing', {query: 'Beijing-ChatGLM-20230822'})));
  expect(near.found).toEqual([]);
  expect(near.notTheSame).toMatchObject([{number: 'Beijing-ChatGLM-20230821'}]);
  expect(JSON.stringify(found)).not.toMatch(/lawful|legal|compliant/i);
});

test('a long page comes in parts that join to the whole', async ({ask, request}) => {
  const path = '/dev/api/model/chat-completions';
  const whole = await (await request.get(`${path}.md`)).text();
  let text = '';
  for (let offset: number | undefined = 0; offset !== undefined; ) {
    const part = textOf(await ask('read_page', {path, offset}));
    expect(part.length).toBeLessThan(20_200);
    const next = /\n\n\[\d+ characters in all\. Go on with offset (\d+)\.\]$/.exec(part);
    text += next ? part.slice(0, next.index) : part;
    offset = next ? Number(next[1]) : undefined;
  }
  expect(text).toBe(whole);
});

const wrong: [string, Record<string, unknown>, RegExp][] = [
  ['read_page', {path: '/dev/nothing'}, /there is no such page/],
  ['read_page', {path: '/../../etc/passwd'}, /there is no such page/],
  ['read_page', {path: 'https://docs.example.org/en/dev/faq'}, /this is not an address of/],
  ['read_page', {path: '//docs.example.org/dev/faq'}, /this is not an address of/],
  ['read_page', {path: '\\\\docs.example.org/dev/faq'}, /this is not an address of/],
  ['read_page', {path: 'javascript:alert(1)'}, /this is not an address of/],
  ['read_page', {path: '/console/overview'}, /not a page of this portal/],
  ['read_page', {path: '/search'}, /no text of its own/],
  ['get_model', {model: 'gpt-0'}, /there is no such model. Known: /],
  ['get_operation', {operation: 'DELETE /'}, /there is no such operation/],
  ['get_error', {code: 1}, /there is no such code/],
  ['list_pages', {section: 'nothing'}, /it is one of/],
  ['search', {query: ''}, /query/],
  ['search', {query: 'x', limit: 1000}, /limit/],
  ['search', {query: 'x', locale: 'fr'}, /locale/],
  ['get_error', {code: '1301'}, /code/]
];

test('a list is read from an offset on', async ({ask}) => {
  const all = textOf(await ask('list_pages', {section: 'policies'})).split('\n');
  expect(all.length).toBeGreaterThan(5);
  expect(textOf(await ask('list_pages', {section: 'policies', offset: all.length - 2}))).toBe(all.slice(-2).join('\n'));
  expect(textOf(await ask('list_pages', {section: 'policies', offset: 1000}))).toContain('There are no more.');
});

test('an input that cannot be used is an error that names it', async ({ask}) => {
  for (const [name, input, message] of wrong) {
    const answer = await ask(name, input).catch((error: Error) => ({isError: true, content: [{type: 'text', text: error.message}]}));
    expect(answer.isError, `${name} ${JSON.stringify(input)}`).toBe(true);
    expect(textOf(answer)).toMatch(message);
  }
});

test('what is no message is refused without an error of the server', async ({request}) => {
  const headers = {'Content-Type': 'application/json', Accept: 'application/json, text/event-stream'};
  const send = async (data: string, more: Record<string, string> = {}) =>
    (await request.post('/mcp', {headers: {...headers, ...more}, data: Buffer.from(data)})).status();
  expect(await send('{')).toBe(400);
  expect(await send('[]')).toBe(400);
  expect(await send(JSON.stringify({jsonrpc: '2.0', id: 1, method: 'x'.repeat(200_000)}))).toBe(413);
  expect(await send('{"jsonrpc":"2.0","id":1,"method":"tools/list"}', {Origin: 'https://evil.example'})).toBe(403);
  expect(await send('{"jsonrpc":"2.0","id":1,"method":"tools/list"}', {'Sec-Fetch-Site': 'cross-site'})).toBe(403);
  const rebound = {Origin: 'http://rebound.example:3210', Host: 'rebound.example:3210'};
  expect(await send('{"jsonrpc":"2.0","id":1,"method":"tools/list"}', rebound)).toBe(403);
  expect(await send('{"jsonrpc":"2.0","id":1,"method":"tools/list"}')).toBe(200);
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
