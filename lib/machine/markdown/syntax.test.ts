import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {Locale} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import {compileMarkdown, compileMdx} from '@/lib/docs/compile';
import {htmlToMarkdown} from './convert';

const docOf = (body: string, locale: Locale) => ({body, locale, file: 'a.mdx', bodyLine: 10, meta: {}}) as unknown as Doc;

/** What a page with this text shows, as HTML. */
async function pageOf(body: string, locale: Locale = 'zh'): Promise<string> {
  const {Content} = await compileMdx(docOf(body, locale));
  return renderToStaticMarkup(createElement(Content));
}

/** What a short text of the data shows, as HTML. */
async function textOf(text: string): Promise<string> {
  return renderToStaticMarkup(createElement(await compileMarkdown(text, 'content', 'zh')));
}

const strong = (inner: string) => `<strong>${inner}</strong>`;
const shown: [string, string, string?][] = [
  ['**注意。**后文', `${strong('注意。')}后文`],
  ['这是**备案（filing）**的说明', `这是${strong('备案（filing）')}的说明`],
  ['**“备案”**是', `${strong('“备案”')}是`],
  ['他说**「好」**然后', `他说${strong('「好」')}然后`],
  ['见**《办法》**第 3 条', `见${strong('《办法》')}第 3 条`],
  ['前**（甲）**，**乙：**丙', `前${strong('（甲）')}，${strong('乙：')}丙`],
  ['*注意。*后文', '<em>注意。</em>后文'],
  ['这是*备案（filing）*的', '这是<em>备案（filing）</em>的'],
  ['***重要！***然后', `<em>${strong('重要！')}</em>然后`],
  ['~~删除。~~后文', '<del>删除。</del>后文'],
  ['前文~~（删除）~~后文', '前文<del>（删除）</del>后文'],
  ['**~~两者。~~**后', `${strong('<del>两者。</del>')}后`],
  ['大约 3~5 天，价格 100~200 元', '大约 3~5 天，价格 100~200 元', '大约 3\\~5 天，价格 100\\~200 元'],
  ['一行中文\n二行中文', '一行中文二行中文', '一行中文二行中文'],
  ['一行，\nAPI 在此，用\nSDK', '一行，API 在此，用\nSDK', '一行，API 在此，用 SDK'],
  ['一行**粗。**\n二行\n**粗**\n三行', `一行${strong('粗。')}二行${strong('粗')}三行`, '一行**粗。**二行**粗**三行'],
  ['他说：\n“好”\n然后——\n走', '他说：“好”然后——走', '他说：“好”然后——走']
];

for (const [source, html, markdown = source] of shown) {
  test(`${JSON.stringify(source)} is the same on the page, in a text of the data and in Markdown`, async () => {
    expect(await pageOf(source)).toBe(`<p>${html}</p>`);
    expect(await textOf(source)).toBe(`<p>${html}</p>`);
    expect(htmlToMarkdown(`<p>${html}</p>`, 'https://docs.example.org/')).toBe(`${markdown}\n`);
  });
}

test('lines of English keep the space between them, and lines of both where they meet', async () => {
  expect(await pageOf('one\ntwo “three”\n“four”', 'en')).toBe('<p>one\ntwo “three”\n“four”</p>');
  expect((await pageOf('the filing （备案）\nnext 备案\n制度', 'en')).replace(/<[^>]+>/g, '')).toBe('the filing （备案）\nnext 备案制度');
});

for (const [locale, label, first, second] of [
  ['zh', '注释', '返回注释 1 的引用处', '返回注释 1-2 的引用处'],
  ['en', 'Notes', 'Back to the reference of note 1', 'Back to the reference of note 1-2']
] as const) {
  test(`what a plug-in adds to footnotes is ${locale}, and Markdown has the notes as Markdown`, async () => {
    const html = await pageOf('Text[^a] 文，again[^a].\n\n[^a]: **注意。**见 [this](/dev/faq).\n', locale);
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, words]) => words)).toEqual([first, second]);
    expect(html).toContain(`<h2 id="footnote-label">${label}</h2>`);
    expect(html).not.toMatch(/Footnotes|Back to reference/);
    expect(htmlToMarkdown(html, 'https://docs.example.org/')).toBe(
      `Text[^a] 文，again[^a].\n\n## ${label}\n\n[^a]: **注意。**见 [this](https://docs.example.org/dev/faq).\n`
    );
  });
}

test('a tag in a text of the data is shown as it is written', async () => {
  expect(await textOf('输出包含 <think> 标签，<b>不是</b>粗体')).toBe('<p>输出包含 &lt;think&gt; 标签，&lt;b&gt;不是&lt;/b&gt;粗体</p>');
});
