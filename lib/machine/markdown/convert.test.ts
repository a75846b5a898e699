import {expect, test} from 'vitest';
import {htmlToMarkdown} from './convert';

test('tabs and folded parts are written out, tables and code keep their form, links become absolute', () => {
  const html = `<nav>places</nav><h2 id="a"><a href="#a">One</a></h2>
<fieldset><legend>x</legend><input type="radio"><label>cURL</label><div><div data-language="bash"><pre><code><span class="k">curl</span> x</code></pre><button>copy</button></div></div></fieldset>
<details><summary>More</summary><p>See <a href="/dev/faq#x">this</a> and <a href="#a">that</a>.</p></details>
<table><tbody><tr><th>Size</th><td><ul><li>1</li><li>2 | 3</li></ul></td></tr></tbody></table>`;
  expect(htmlToMarkdown(html, 'https://docs.example.org/en/dev/p')).toBe(
    [
      '## One',
      '**cURL**',
      '```bash\ncurl x\n```',
      '**More**',
      'See [this](https://docs.example.org/dev/faq#x) and [that](https://docs.example.org/en/dev/p#a).',
      '| | |\n| - | - |\n| Size | 1; 2 \\| 3 |\n'
    ].join('\n\n')
  );
});

const beside: [string, string][] = [
  ['<p><a href="/a">One</a><a href="/b">Two</a></p>', '[One](https://docs.example.org/a) · [Two](https://docs.example.org/b)'],
  ['<p><code>POST</code><code>/v1/x</code></p>', '`POST` · `/v1/x`'],
  ['<p>免费<small>2025-12-18</small></p>', '免费 · 2025-12-18'],
  ['<p>¥2<small> 小于 32K</small><small>2025-11-01</small></p>', '¥2 小于 32K · 2025-11-01'],
  ['<p><strong>注意。</strong>后文<code>x</code><a href="/b">y</a></p>', '**注意。**后文`x`[y](https://docs.example.org/b)'],
  ['<p>in <span lang="zh-CN">备案</span>（x）</p>', 'in 备案（x）'],
  ['<p><a href="/a">Go <svg aria-hidden="true"></svg></a></p>', '[Go](https://docs.example.org/a)'],
  ['<p data-facts=""><time>2025</time> <span>Model</span><!-- x --><small>note</small></p>', '2025 · Model · note'],
  ['<p data-facts="">\n<b>One</b></p>', '**One**'],
  ['<p><span>a</span><span>b</span></p>', 'a · b'],
  ['<p><code><b>a</b><i>b</i></code></p>', '`ab`'],
  ['<pre><code><span>a</span><span>b</span></code></pre>', '```\nab\n```'],
  ['<p>见（<small>b</small>）</p>', '见（b）'],
  ['<p><small>a</small>。<small>b</small></p>', 'a。 · b'],
  ['<p><span>a</span> <span>b</span></p>', 'a b'],
  ['<div><p>a</p><span>b</span></div>', 'a\n\nb'],
  ['<p>a<mark>b</mark>c</p>', 'a · *b* · c'],
  ['<p>a<sup>2</sup></p>', 'a2'],
  ['<details><summary>Why?</summary><div id="why"><p>So.</p></div></details>', '[**Why?**](https://docs.example.org/p#why)\n\nSo.']
];
for (const [html, markdown] of beside) {
  test(`what stands apart on the page stands apart in Markdown: ${markdown}`, () => {
    expect(htmlToMarkdown(html, 'https://docs.example.org/p')).toBe(`${markdown}\n`);
  });
}

test('a table has the names of its columns in its first row', () => {
  const html =
    '<table><caption>Sizes</caption><thead><tr><th>Name</th><th>Size</th></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody></table>';
  expect(htmlToMarkdown(html, 'https://docs.example.org/')).toBe('| Name | Size |\n| - | - |\n| a | 1 |\n');
});

test('a cell is one line whose sentences end once', () => {
  const cell = (inner: string) =>
    htmlToMarkdown(
      `<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>${inner}</td></tr></tbody></table>`,
      'https://docs.example.org/'
    ).split('\n')[2];
  expect(cell('<span>流式输出</span><span>异步调用</span>')).toBe('| 流式输出 · 异步调用 |');
  expect(cell('<p>一。</p><p>二</p><p>三</p>')).toBe('| 一。二; 三 |');
  expect(cell('<ul><li>One.</li><li>Two</li></ul>')).toBe('| One. Two |');
  expect(cell('<p>One: </p><p>two!</p><div>three;</div>four')).toBe('| One: two! three; four |');
  expect(cell('<dl><dt>a</dt><dd>b<span>c</span></dd></dl>')).toBe('| a; b · c |');
  expect(cell('a <b>b</b> c')).toBe('| a **b** c |');
  expect(cell(' <p> </p><p>a</p> ')).toBe('| a |');
  expect(cell('')).toBe('| |');
  expect(cell('<p>甲：</p><p>乙？</p><p>丙！</p><p>丁；</p><p>戊</p>')).toBe('| 甲：乙？丙！丁；戊 |');
});
