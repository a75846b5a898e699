import {expect, test} from 'vitest';
import {answerConditionally, withEtag} from './conditional';

test('bytes have a validator of their own', async () => {
  const made = withEtag(new Uint8Array([1, 2]));
  expect(made.etag).not.toBe(withEtag(new Uint8Array([1, 3])).etag);
  const answer = answerConditionally(new Request('http://a/'), made, {'Content-Type': 'image/png'});
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2]);
});

test('another text has another ETag', () => {
  expect(withEtag('a').etag).not.toBe(withEtag('b').etag);
  const request = new Request('http://localhost/', {headers: {'If-None-Match': withEtag('a').etag}});
  expect(answerConditionally(request, withEtag('a'), {}).status).toBe(304);
  expect(answerConditionally(request, withEtag('b'), {}).status).toBe(200);
});
