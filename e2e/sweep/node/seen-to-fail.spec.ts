import {expect, test} from '@playwright/test';
import {browserFiles} from '@/lib/server/browser-files';
import {contentSecurityPolicy, hashSource} from '@/lib/server/security-headers';
import {evil, hostileRequests, markup} from '../hostile';
import {answerFaults} from '../hostile-faults';
import {htmlFaults} from '../html-rules';
import {readLinks} from '../links';
import {policyFaults} from '../policy';

const whole =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><main><h1>A</h1></main></body></html>';

test('the checker of documents finds what is not HTML', () => {
  expect(htmlFaults(whole)).toEqual([]);
  const broken: [string, string, RegExp][] = [
    ['<h1>A</h1>', '<h1>A</h1><p><div>b</div></p>', /close-order|element-permitted/],
    ['<h1>A</h1>', '<h1 id="a">A</h1><p id="a">b</p>', /no-dup-id/],
    ['<h1>A</h1>', '<h1>A</h1><img src="a.png">', /wcag\/h37/],
    ['<h1>A</h1>', '<h1>A</h1><h3>B</h3>', /heading-level/],
    ['<title>A</title>', '', /element-required-content/]
  ];
  for (const [part, instead, rule] of broken) expect(htmlFaults(whole.replace(part, instead)).join('\n'), instead).toMatch(rule);
});

test('the check of policies finds what a document and its policy must not have', () => {
  const {beforePaint} = browserFiles();
  const policy = contentSecurityPolicy(hashSource(beforePaint));
  const script = `<script>${beforePaint}</script>`;
  expect(policyFaults(policy, script)).toEqual([]);
  for (const html of [
    '<p></p>',
    `${script}<script>other()</script>`,
    `${script}<script nonce="n">other()</script>`,
    `${script}<script src="/_next/static/chunks/a.js"></script>`,
    `${script}<style>p{}</style>`,
    `${script}<p style="color: red">`
  ]) {
    expect(policyFaults(policy, html), html).toHaveLength(1);
  }
  expect(policyFaults(policy.replace("base-uri 'none'", "script-src 'unsafe-inline'"), script)).toHaveLength(1);
  const withNonce = contentSecurityPolicy("'nonce-n'", hashSource(beforePaint));
  expect(policyFaults(withNonce, `${script}<script nonce="n">next()</script><script src="/_next/static/chunks/a.js"></script>`)).toEqual(
    []
  );
  expect(policyFaults(withNonce, `${script}<script>next()</script>`)).toHaveLength(1);
});

test('the reader of links finds every kind of them', () => {
  const html = `<link rel="canonical" href="/a"><link rel="alternate" hreflang="en" href="/en/a"><a class="x" href="/b?c=1&#x26;d=2#e">
    <img alt="" src="f.png"><form action="/g"></form><meta property="og:image" content="/h.png"><p id="i"><script>'<a href="/no">'</script>`;
  const {targets, ids, alternates, canonical} = readLinks(html, 'http://host/dir/page');
  expect(targets.map((target) => target.replace('http://host', ''))).toEqual(['/a', '/en/a', '/b?c=1&d=2#e', '/dir/f.png', '/g', '/h.png']);
  expect([...ids]).toEqual(['i']);
  expect([canonical, alternates]).toEqual(['http://host/a', {en: 'http://host/en/a'}]);
});

test('the check of answers finds each harm', () => {
  const request = {kind: 'x', method: 'GET', target: '/zh/dev/faq', lines: [`Host: ${evil}`]};
  const judge = (status: number, headers: [string, string][] = [], body = '') =>
    answerFaults(request, {status, headers, body}, 'http://localhost:1');
  expect(judge(308, [['location', '/dev/faq']])).toEqual([]);
  for (const faults of [
    judge(500),
    judge(0),
    judge(308, [['location', `//${evil}/`]]),
    judge(308, [['location', `http://${evil}/dev/faq`]]),
    judge(307, [['location', 'https://bigmodel.cn/console']]),
    judge(308, [['refresh', `0;url=http://${evil}/`]]),
    judge(200, [['link', `<http://${evil}/>`]]),
    judge(200, [['set-cookie', 'a=1']]),
    judge(200, [['x-injected', '1']]),
    judge(200, [], `<link href="http://${evil}/">`),
    judge(200, [], markup),
    judge(200, [], 'root:x:0:0')
  ]) {
    expect(faults).toHaveLength(1);
  }
});

test('the same seed makes the same requests', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => JSON.stringify(hostileRequests(['/'], seed, 200)));
  expect(first).toBe(again);
  expect(first).not.toBe(other);
});
