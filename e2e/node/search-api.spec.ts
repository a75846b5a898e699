import {expect, test} from '@playwright/test';
import {translator} from '../support';

test('the search endpoint answers with JSON that a shared cache may keep', async ({request}) => {
  const response = await request.get('/api/search', {params: {q: '模型备案', locale: 'zh', limit: 2}});
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/json; charset=utf-8');
  expect(response.headers()['cache-control']).toMatch(/^public, .*s-maxage=\d+/);
  const answer = await response.json();
  expect(answer).toMatchObject({query: '模型备案', locale: 'zh', match: 'literal', page: 1, limit: 2});
  expect(answer.results).toHaveLength(2);
  expect(answer.results[0]).toMatchObject({href: '/dev/howuse/Filing', kind: 'filing', title: {text: '模型备案', marks: [[0, 4]]}});
});

test('a repeated request with its ETag is answered 304 without a body', async ({request}) => {
  const first = await request.get('/api/search?q=api&locale=en');
  const etag = first.headers().etag;
  expect(etag).toMatch(/^(?:W\/)?"[\w-]+"$/);
  const again = await request.get('/api/search?q=api&locale=en', {headers: {'If-None-Match': etag ?? ''}});
  expect(again.status()).toBe(304);
  expect(await again.text()).toBe('');
  const other = await request.get('/api/search?q=filing&locale=en', {headers: {'If-None-Match': etag ?? ''}});
  expect(other.status()).toBe(200);
});

for (const [parameter, query] of [
  ['q', 'locale=en'],
  ['q', 'q='],
  ['q', `q=${'x'.repeat(201)}`],
  ['locale', 'q=a&locale=fr'],
  ['kind', 'q=a&kind=page'],
  ['limit', 'q=a&limit=0'],
  ['limit', 'q=a&limit=51'],
  ['limit', 'q=a&limit=ten'],
  ['page', 'q=a&page=-1']
] as const) {
  test(`a wrong ${parameter} is refused by name: ${query.slice(0, 20)}`, async ({request}) => {
    const response = await request.get(`/api/search?${query}`);
    expect(response.status()).toBe(400);
    const body = await response.json();
    expect(body.error.parameter).toBe(parameter);
    expect(body.error.message).toContain(`"${parameter}"`);
    expect(Object.keys(body.parameters)).toEqual(['q', 'locale', 'kind', 'limit', 'page']);
  });
}

for (const query of [
  '%00%01',
  '%ED%A0%80',
  '%FF%FE',
  '%F0%9F%94%A5',
  '%E2%80%AE%E2%80%8F',
  '%3Cscript%3E',
  '((((((a*)*)*)*)*',
  '+'.repeat(5000),
  '%25',
  '%'
]) {
  test(`a hostile query is never an error of the server: ${query.slice(0, 20)}`, async ({request, baseURL}) => {
    for (const path of ['/api/search', '/search', '/en/search']) {
      const response = await request.get(`${baseURL}${path}?q=${query}`);
      expect(response.status()).toBeLessThan(500);
      expect(await response.text()).not.toContain('<script>e');
    }
  });
}

test('a query of 100 KB is refused, not answered with an error of the server', async ({request}) => {
  const response = await request.get(`/search?q=${'a'.repeat(100_000)}`);
  expect([200, 400, 413, 414, 431]).toContain(response.status());
});

for (const [locale, prefix] of [
  ['zh', ''],
  ['en', '/en']
] as const) {
  test(`the search page of ${locale} is not for crawlers and links the search description`, async ({request, baseURL}) => {
    const html = await (await request.get(`${prefix}/search?q=api`)).text();
    expect(html).toContain('<meta name="robots" content="noindex');
    expect(html).toContain(`href="${prefix}/opensearch.xml"`);
    const description = await request.get(`${prefix}/opensearch.xml`);
    expect(description.headers()['content-type']).toContain('application/opensearchdescription+xml');
    const xml = await description.text();
    expect(xml).toContain(`<Description>${translator(locale)('Search.description')}</Description>`);
    expect(xml).toMatch(/template="https?:\/\/[^"]+\/search\?q=\{searchTerms\}"/);
    expect(baseURL).toBeTruthy();
  });
}

test('markup in a query comes back as text', async ({request}) => {
  const html = await (await request.get('/search', {params: {q: '<img src=x onerror=alert(1)>'}})).text();
  expect(html).not.toContain('<img src=x');
  expect(html).toContain('&lt;img src=x');
});
