import {expect, test} from 'vitest';
import {forPrograms, localizedFile} from './made-files';

test('a file is made once in each language, sent with its type, and asked for changes only', async () => {
  const made: string[] = [];
  const get = localizedFile('a.txt', forPrograms('text/plain'), (locale) => {
    made.push(locale);
    return `in ${locale}`;
  });
  const send = (locale: string, headers: Record<string, string> = {}) =>
    get(new Request('http://localhost/', {headers}), {params: Promise.resolve({locale})});
  const answer = await send('en');
  expect(await answer.text()).toBe('in en');
  expect(Object.fromEntries(answer.headers)).toMatchObject({'content-type': 'text/plain', 'access-control-allow-origin': '*'});
  expect((await send('en', {'If-None-Match': answer.headers.get('etag') ?? ''})).status).toBe(304);
  expect(await (await send('zh')).text()).toBe('in zh');
  expect(made).toEqual(['en', 'zh']);
});
