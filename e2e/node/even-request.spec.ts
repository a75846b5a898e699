import {expect, test} from '@playwright/test';
import {methodRefusal, originForm} from '@/lib/even-request';

test('a target that names a host keeps its path alone', () => {
  for (const [target, path] of [
    ['http://other.example/zh/dev/faq?a=http://b', '/zh/dev/faq?a=http://b'],
    ['HTTPS://user@other.example:8080', '/'],
    ['http://other.example?a=1', '/?a=1'],
    ['http:///x', '/x'],
    ['/zh/http://other.example', '/zh/http://other.example'],
    ['*', '*']
  ] as const) {
    expect(originForm(target), target).toBe(path);
  }
});

test('pages and files are only read, and what a program may send goes where it is answered', async ({request}) => {
  for (const path of ['/dev/faq', '/en/search?q=api', '/LICENSE.txt', '/icons/192.png', '/filings.json', '/no-such-page']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await request.fetch(path, {method});
      expect(response.status(), `${method} ${path}`).toBe(405);
      expect(response.headers().allow).toBe('GET, HEAD, OPTIONS');
    }
    expect((await request.fetch(path, {method: 'OPTIONS'})).status(), path).toBe(204);
  }
  for (const path of ['/mcp', '/api/search?q=a', '/api/try/chatCompletions']) expect(methodRefusal('POST', path), path).toBeUndefined();
  for (const path of ['/mcpx', '/api', '/dev/api/model/rerank', '/en/mcp']) expect(methodRefusal('POST', path)?.status, path).toBe(405);
  expect(methodRefusal('TRACE', '/mcp')?.status).toBe(405);
});

test('a file is answered whole to who wants another one', async ({request}) => {
  const whole = await (await request.get('/LICENSE.txt')).text();
  const wanted: Record<string, string>[] = [
    {'If-Match': '"x"', Range: 'bytes=0-10'},
    {'If-Unmodified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT'}
  ];
  for (const headers of wanted) {
    const response = await request.get('/LICENSE.txt', {headers});
    expect(response.status()).toBe(200);
    expect(await response.text()).toBe(whole);
  }
});
