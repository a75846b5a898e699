import {expect, test} from 'vitest';
import {sendFilings} from './downloads';

test('a file of the registry is made once, sent with its type, and asked for changes only', async () => {
  let made = 0;
  const send = (headers: Record<string, string> = {}) =>
    sendFilings(new Request('http://localhost/', {headers}), 'a.csv', 'text/csv; charset=utf-8', () => {
      made++;
      return 'a,b';
    });
  const answer = await send();
  expect(await answer.text()).toBe('a,b');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="filings.csv"',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*'
  });
  expect((await send({'If-None-Match': answer.headers.get('etag') ?? ''})).status).toBe(304);
  expect(made).toBe(1);
});

test('only a table is downloaded under a name', async () => {
  const answer = await sendFilings(new Request('http://localhost/'), 'a.json', 'application/json', () => '{}');
  expect(answer.headers.get('content-disposition')).toBeNull();
});
