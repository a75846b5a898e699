import {expect, test} from 'vitest';
import {errorCodeOf, mediaIn} from './answer-json';

test('pictures inside an answer and addresses of files are found at any depth', () => {
  const answer = {
    data: [{b64_json: 'aGk='}, {url: 'https://example.org/a.png', cover_image_url: 'http://example.org/b.png'}],
    video: {inner: {URL: 'https://example.org/c.mp4'}}
  };
  expect(mediaIn(answer)).toEqual({
    pictures: ['data:image/png;base64,aGk='],
    links: ['https://example.org/a.png', 'http://example.org/b.png', 'https://example.org/c.mp4']
  });
});

test('what is no picture and no address of a file is left alone', () => {
  for (const value of [
    null,
    'https://example.org/',
    7,
    {b64_json: '!aGk='},
    {b64_json: 'aGk=!'},
    {b64_json: 5},
    {b64_json: ''},
    {image: 'aGk='}
  ])
    expect(mediaIn(value), JSON.stringify(value)).toEqual({pictures: [], links: []});
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'x https://example.org', '', 5, ['https://example.org/']])
    expect(mediaIn({url}), String(url)).toEqual({pictures: [], links: []});
  expect(mediaIn({url_of: 'https://example.org/'}).links).toEqual([]);
});

test('the code of an error stands beside it or in it, as a number or as digits', () => {
  expect(errorCodeOf({error: {code: '1301', message: 'unsafe'}})).toBe(1301);
  expect(errorCodeOf({error: {code: 1301}, code: 5})).toBe(1301);
  expect(errorCodeOf({code: 1301})).toBe(1301);
  for (const value of [null, undefined, 'x', 7, {}, {error: {}}, {error: {code: 'invalid_key'}}, {code: 1.5}])
    expect(errorCodeOf(value), JSON.stringify(value)).toBeUndefined();
});
