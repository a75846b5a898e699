import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from 'vitest';
import {type Answered, kindOf, logLine, onAnswered} from './requests';

const answered: Answered = {method: 'GET', path: '/dev/faq', status: 200, bytes: 10, ms: 3, address: '192.0.2.1'};

test('a request is told with its path without query, its status and the bytes of its answer', async () => {
  const told: Answered[] = [];
  onAnswered((each) => told.push(each));
  const server = createServer((_, response) => response.writeHead(404).end('x'.repeat(5000)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/a?key=secret`).then((response) => response.text());
  await new Promise((resolve) => server.close(resolve));
  const [own] = told.filter(({path}) => path === '/a');
  expect(own).toMatchObject({method: 'GET', path: '/a', status: 404, address: '127.0.0.1'});
  expect(own?.bytes).toBeGreaterThan(5000);
});

test('a line names an address only where that is wanted, and warns of what is slow or has failed', () => {
  const line = (more: Partial<Answered>, withAddress = false) => JSON.parse(logLine({...answered, ...more}, withAddress, new Date(0)));
  expect(line({})).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    level: 'info',
    method: 'GET',
    path: '/dev/faq',
    status: 200,
    bytes: 10,
    ms: 3
  });
  expect(line({}, true).address).toBe('192.0.2.1');
  expect(line({ms: 1001})).toMatchObject({level: 'warn', slow: true});
  for (const path of ['/api/try/chatCompletions', '/api/ask']) expect(line({ms: 1001, path}).level).toBe('info');
  expect(line({status: 500}).level).toBe('warn');
});

test('kinds are few', () => {
  const paths = [
    '/',
    '/en/dev/faq',
    '/dev/faq.md',
    '/_next/static/x.js',
    '/api/try/x',
    '/api/search',
    '/api/ask',
    '/mcp',
    '/wp-login.php',
    '/glm-4.5'
  ];
  expect(paths.map(kindOf)).toEqual(['page', 'page', 'file', 'asset', 'try', 'search', 'ask', 'mcp', 'file', 'page']);
});
