import type {RawRequest} from './raw';

/** Stands for another site, wherever a request can name one. */
export const evil = 'evil.example';

/** Stands for markup that an answer must not hand back as markup. */
export const markup = '<svg/onload=1>';

/** A generator of numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const steps = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '....//',
  '..;/',
  '%252e%252e%252f',
  '%c0%ae%c0%ae/',
  '%e0%80%ae%e0%80%ae%c0%af',
  '..%00/',
  '.%2e/',
  '/./'
];
const secrets = [
  'etc/passwd',
  'package.json',
  '.env',
  'proxy.ts',
  '.next/BUILD_ID',
  'lib/server/env.ts',
  'content/filings/records.json',
  '%00',
  'nul%00.html',
  '\xff\xfe',
  '%ff%fe',
  '%ed%a0%80',
  '%F0%82%82%AC'
];
const roots = [
  '/',
  '/en/',
  '/zh/',
  '/dev/howuse/',
  '/en/dev/api/',
  '/dev/howuse/Filing/',
  '/_next/static/',
  '/_next/data/',
  '/_next/',
  '/api/',
  '/filings.json/',
  '/en/dev/howuse/query/',
  '/login/',
  '/not-found/'
];
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'length',
  'undefined',
  'null',
  'NaN',
  '[object Object]',
  '%5B%5D',
  '-1',
  '1e309'
];
const parameters = [
  'q',
  'redirect',
  'kind',
  'capability',
  'sort',
  'status',
  'industry',
  'year',
  'page',
  'place',
  'entity',
  'n',
  'limit',
  'from',
  'locale',
  '_rsc',
  'offset',
  'size'
];
const values = [
  '__proto__',
  `https://${evil}`,
  `//${evil}`,
  `/\\${evil}`,
  `%2F%2F${evil}`,
  markup,
  encodeURIComponent(markup),
  '%0d%0aX-Injected:%201',
  '%00',
  '-1',
  '1e999',
  '99999999999999999999',
  '%F0%9F%98%80',
  '%',
  '%zz',
  '%ff',
  '{{7*7}}',
  "'%20OR%201=1--",
  '[]',
  '{}',
  'a'.repeat(300),
  `javascript:alert(1)`
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'BREW', 'CONNECT'];
const hosts = [evil, `${evil}:80`, `localhost@${evil}`, '', 'localhost:99999', `${evil}/x`, '[::1]', `a.${evil}`, '127.0.0.1'];
const redirecting = [
  '/zh',
  '/zh/dev/faq',
  '/DEV/FAQ',
  '/dev/howuse/filing',
  '/dev/faq/',
  '/en/dev/api/old/glm-4',
  '/',
  `/zh//${evil}`,
  `/zh/%5C${evil}`,
  `/zh/%2F%2F${evil}`,
  `//${evil}/zh/dev/faq`,
  `/\\${evil}`,
  `/zh/https:${evil}`,
  `/zh/@${evil}`,
  '/console/overview',
  `/console//${evil}`,
  `/console/../${evil}`,
  `/console@${evil}`,
  '/zh/dev/faq%0d%0aX-Injected:%201',
  '/zh/dev/faq?a=%0d%0aX-Injected:%201'
];
const forwarded = (value: string) => [
  [`X-Forwarded-Host: ${value}`],
  [`X-Forwarded-Host: ${value}`, 'X-Forwarded-Proto: https', 'X-Forwarded-Port: 444'],
  [`X-Forwarded-Proto: javascript`],
  [`Forwarded: host=${value};proto=https`],
  [`X-Original-URL: https://${value}/`, `X-Rewrite-URL: /${value}`],
  [`X-Forwarded-Prefix: //${value}`, `X-Forwarded-Server: ${value}`],
  [`X-Host: ${value}`, `X-HTTP-Host-Override: ${value}`],
  [`Origin: https://${value}`, `Referer: https://${value}/x`],
  ['X-HTTP-Method-Override: DELETE', 'X-Forwarded-For: 127.0.0.1', `Via: 1.1 ${value}`]
];
/** Headers of Next’s own protocol, which no reader sends. */
export const internals = [
  ['RSC: 1'],
  ['RSC: 1', 'Next-Router-Prefetch: 1'],
  ['RSC: 1', 'Next-Router-Prefetch: garbage', 'Next-Router-Segment-Prefetch: /../../x'],
  ['RSC: 1', 'Next-Router-State-Tree: garbage'],
  ['RSC: 1', 'Next-Router-State-Tree: %5B%22%22%2C%7B%7D%2Cnull%2Cnull%2Ctrue%5D'],
  ['RSC: 1', 'Next-Router-State-Tree: %7B%22__proto__%22%3A1%7D'],
  ['RSC: 1', `Next-Url: https://${evil}/`],
  ['Next-Action: 0123456789abcdef0123456789abcdef01234567'],
  ['X-Nextjs-Data: 1'],
  ['X-Middleware-Subrequest: proxy:proxy:proxy:proxy:proxy', 'X-Middleware-Prefetch: 1'],
  [`X-Middleware-Rewrite: https://${evil}/`, `X-Middleware-Redirect: https://${evil}/`, 'X-Middleware-Next: 1'],
  ['X-Matched-Path: /[locale]', 'X-Now-Route-Matches: 1=garbage', `X-Invoke-Path: /${evil}`, 'X-Invoke-Status: 500'],
  ['X-Prerender-Revalidate: guess', 'Purpose: prefetch'],
  ['Accept: text/x-component', 'Content-Type: multipart/form-data; boundary=x']
];
const conditional = [
  ['Range: bytes=0-10'],
  ['Range: bytes=99999999-'],
  ['Range: bytes=a-b'],
  [`Range: bytes=${Array.from({length: 200}, (_, at) => `${at}-${at}`).join(',')}`],
  ['Range: bytes=-0'],
  ['If-None-Match: *'],
  ['If-None-Match: "x", W/"y"'],
  [`If-None-Match: ${'"x",'.repeat(500)}"x"`],
  ['If-Modified-Since: garbage'],
  ['If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT'],
  ['If-Match: "x"'],
  ['If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT'],
  ['If-Range: "x"', 'Range: bytes=0-1']
];
const odd = [
  [`Accept-Language: ${'en-'.repeat(800)}`],
  ['Accept-Language: en;q=NaN,zh;q=1e9,*;q=-1'],
  ['Accept-Encoding: br;q=x, gzip;q=2, zstd'],
  ['Cookie: NEXT_LOCALE=__proto__; __prerender_bypass=x; __next_preview_data=x'],
  [`Accept: ${'text/html,'.repeat(300)}`],
  ['Expect: 100-continue'],
  ['Upgrade: websocket', 'Sec-WebSocket-Key: x'],
  ['Transfer-Encoding: chunked', 'Content-Length: 5'],
  [`X-Long: ${'x'.repeat(9000)}`],
  ['Content-Length: -1'],
  ['bad header'],
  ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site']
];
const images = [
  `url=https://${evil}/x.png&w=64&q=75`,
  'url=/icon.svg&w=64&q=75',
  'url=/../../etc/passwd&w=64&q=75',
  `url=//${evil}/x&w=64&q=75`,
  'url=%2Fen&w=-1&q=x',
  '',
  'url=http://169.254.169.254/&w=64&q=75',
  'url=/_next/image%3Furl=/x&w=64&q=75',
  `url=data:text/html,${markup}&w=64&q=75`
];

/**
 * Requests no reader sends, the same for the same seed: every route with the headers of Next's own protocol, and
 * `random` mixtures of the lists above. `routes` are addresses that exist.
 */
export function hostileRequests(routes: string[], seed: number, mixtures: number): RawRequest[] {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const host = 'Host: localhost';
  const get = (kind: string, target: string, lines: string[] = [], method = 'GET'): RawRequest => ({
    kind,
    method,
    target,
    lines: [host, ...lines]
  });
  const query = () =>
    Array.from({length: 1 + Math.floor(next() * 4)}, () =>
      `${pick([...parameters, ...names])}=${pick(values)}`.replaceAll(' ', '%20')
    ).join('&');

  const fixed = [
    ...routes.map((route, at) => get('protocol headers', route, internals[at % internals.length])),
    ...routes.map((route) =>
      get('protocol query', `${route}${route.includes('?') ? '&' : '?'}_rsc=${pick(values).replaceAll(' ', '%20')}`, [
        'RSC: 1',
        ...pick(internals)
      ])
    ),
    ...redirecting.flatMap((target) => [
      ...hosts.map((value) => ({kind: 'host', method: 'GET', target, lines: [`Host: ${value}`]})),
      ...forwarded(evil).map((lines) => get('forwarded', target, lines))
    ]),
    ...names.flatMap((name) => roots.map((root) => get('prototype names', (root + name).replaceAll(' ', '%20')))),
    ...images.map((given) => get('images', `/_next/image?${given}`)),
    ...methods.flatMap((method) =>
      [
        '/',
        '/en/dev/faq',
        '/login',
        '/filings.json',
        '/api/search?q=a',
        '/no-such-page',
        '/console/overview',
        '/zh/dev/faq',
        '/_next/static/x.js'
      ].map((target) => ({...get('methods', target, ['Content-Type: text/plain'], method), ...(/^P/.test(method) && {body: markup})}))
    ),
    ...[8_192, 12_000, 15_500, 20_000].flatMap((length) => [
      get('long', `/${'a'.repeat(length)}`),
      get('long', `/en/search?q=${'%E5%A4%87'.repeat(length / 9)}`),
      get('long', `/${'a/'.repeat(length / 2)}`),
      get('long', `/login?redirect=/${'x'.repeat(length)}`),
      get('long', `/search?${'q=a&'.repeat(length / 4)}`)
    ]),
    {kind: 'host', method: 'GET', target: '/', lines: []},
    {kind: 'host', method: 'GET', target: `http://${evil}/zh/dev/faq`, lines: [host]},
    {kind: 'host', method: 'GET', target: '*', lines: [host]}
  ];
  const recipes: (() => RawRequest)[] = [
    () => get('traversal', pick(roots) + pick(steps).repeat(1 + Math.floor(next() * 6)) + pick(secrets)),
    () => get('queries', `${pick(routes).split('?')[0]}?${query()}`),
    () =>
      get(
        'duplicates',
        `${pick(routes).split('?')[0]}?${[pick(parameters)]
          .flatMap((name) => [`${name}=${pick(values)}`, `${name}=${pick(values)}`, `${name}[]=1`, `${name}[__proto__]=1`])
          .join('&')
          .replaceAll(' ', '%20')}`
      ),
    () => ({
      kind: 'host',
      method: 'GET',
      target: pick([...redirecting, ...routes]),
      lines: [`Host: ${pick(hosts)}`, ...pick(forwarded(evil))]
    }),
    () => get('protocol headers', pick(routes), [...pick(internals), ...pick(internals)], pick(['GET', 'HEAD', 'POST'])),
    () => get('conditional', pick(routes), [...pick(conditional), ...pick(conditional)], pick(['GET', 'HEAD'])),
    () => get('odd headers', pick([...routes, ...redirecting]), pick(odd), pick(methods)),
    () =>
      get(
        'bytes',
        `/${Array.from({length: 1 + Math.floor(next() * 30)}, () => String.fromCharCode(33 + Math.floor(next() * 222))).join('')}`
      )
  ];
  return [...fixed, ...Array.from({length: mixtures}, (_, at) => (recipes[at % recipes.length] as () => RawRequest)())];
}
