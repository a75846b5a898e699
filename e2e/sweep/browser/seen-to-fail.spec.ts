import type {Page} from '@playwright/test';
import {contentSecurityPolicy} from '@/lib/server/security-headers';
import {expect, test, watchContext} from '../../support';
import {everything, loadAxe, violations} from '../axe';
import {documentFaults, overflows} from '../document';
import {walkFocus} from '../focus';
import {wordFaults} from '../words';

/** A page without a fault, with one put in. */
const show = (page: Page, part: string, lang = 'en') =>
  page.setContent(`<!DOCTYPE html><html lang="${lang}"><title>A</title><main><h1>A</h1>${part}</main></html>`);

test('axe finds faults of either kind', async ({page}) => {
  await loadAxe(page);
  await page.goto('about:blank');
  for (const [part, rule] of [
    ['<p>b</p>', ''],
    ['<img src="data:,">', 'image-alt'],
    ['<p style="color: #999; background: #fff">pale words</p>', 'color-contrast'],
    [
      '<a href="#a" style="display: block; width: 9px; height: 9px"></a><a href="#b" style="display: block; width: 9px; height: 9px"></a>',
      'target-size'
    ]
  ] as const) {
    await show(page, part);
    const found = await violations(page, everything);
    if (rule) expect(found.join('\n')).toContain(rule);
    else expect(found).toEqual([]);
  }
});

test('faults of a document that axe does not know are found', async ({page}) => {
  const faults = async (part: string, lang?: string) => {
    await show(page, part, lang);
    return documentFaults(page);
  };
  expect(await faults('<h2>B</h2><p>a <span lang="zh">备案</span> <code>备案</code></p>')).toEqual([]);
  expect(await faults('<p>不超过七个 Latin words</p>', 'zh-CN')).toEqual([]);
  for (const [part, lang] of [
    ['<h3>B</h3>'],
    ['<h1>B</h1>'],
    ['<nav><a href="#">a</a></nav>'],
    ['<p>a 备案 b</p>'],
    ['<button aria-label="备案"></button>'],
    ['<p>this is a whole sentence in quite another language</p>', 'zh-CN']
  ] as const) {
    expect(await faults(part, lang), part).toHaveLength(1);
  }
});

test('words that Markdown glues, loses or makes up are found', async ({page}) => {
  const faults = async (part: string, markdown: string) => {
    await show(page, part);
    return wordFaults(page, `---\ntitle: A\n---\n# A\n\n${markdown}\n`);
  };
  const chips = '<p style="display: flex"><span>one</span><code>two</code></p>';
  expect(await faults(chips, 'one `two`')).toEqual([]);
  expect((await faults(chips, 'one`two`')).sort()).toEqual([
    '"one" stands 1 × more on the page',
    '"onetwo" stands 1 × more in the Markdown',
    '"two" stands 1 × more on the page'
  ]);
  expect(await faults('<p><strong>注意。</strong>后文<button>copy</button></p>', '**注意。**后文')).toEqual([]);
  expect(await faults('<p>一<b>二</b></p>', '一 **二**')).toHaveLength(3);
  expect(await faults('<details><summary>a</summary>b</details>', 'a')).toEqual(['"b" stands 1 × more on the page']);
  expect(await faults('<p>a</p>', 'a\n\n| b |\n|---|')).toEqual(['"b" stands 1 × more in the Markdown']);
});

test('a page that is too wide is found, with what makes it so', async ({page}) => {
  await show(page, '<p>b</p>');
  expect(await overflows(page, [640, 320])).toEqual([]);
  await show(page, '<pre style="width: 400px">b</pre>');
  const found = await overflows(page, [640, 320]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^at 320 px .*<pre/);
});

test('a focus that is hidden, covered or unmarked is found', async ({page}) => {
  const walk = async (part: string) => {
    await show(page, part);
    return walkFocus(page, 'Tab');
  };
  expect(await walk('<a href="#a">a</a><button>b</button>')).toEqual({stops: 2, faults: []});
  for (const part of [
    '<a href="#a" style="outline: none">a</a>',
    '<a href="#a" style="position: absolute; left: -999px">a</a>',
    '<a href="#a">a</a><div style="position: fixed; inset: 0; background: white"></div>'
  ]) {
    expect((await walk(part)).faults, part).toHaveLength(1);
  }
});

test('a breach of the policy and a request to another host are found', async ({browser, baseURL}) => {
  const context = await browser.newContext();
  const problems = watchContext(context, baseURL);
  const page = await context.newPage();
  await context.route('http://other.example/**', (route) => route.fulfill({body: ''}));
  await context.route(`${baseURL}/broken`, (route) =>
    route.fulfill({contentType: 'text/html', headers: {'content-security-policy': contentSecurityPolicy()}, body: '<script>1</script>'})
  );
  await context.route(`${baseURL}/leaking`, (route) =>
    route.fulfill({contentType: 'text/html', body: '<img src="http://other.example/a.png">'})
  );
  await page.goto(`${baseURL}/broken`);
  expect(problems.join('\n')).toMatch(/Content Security Policy/);
  await page.goto(`${baseURL}/leaking`);
  expect(problems.join('\n')).toMatch(/another host: http:\/\/other\.example/);
  await context.close();
});
