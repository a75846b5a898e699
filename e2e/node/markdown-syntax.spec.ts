import {expect, test} from '@playwright/test';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Locale} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import {compileMarkdown, compileMdx, parseMarkdown, parseMdx} from '@/lib/docs/compile';
import {readYaml} from '@/lib/docs/yaml';
import {htmlToMarkdown} from '@/lib/machine/markdown/convert';
import {checkSwallowed} from '@/scripts/checks/swallowed';

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

test('a text of YAML that stands on several lines is joined as Chinese is', () => {
  const source = 'a: 一行\n  二行 API\n  三行\nb: >-\n  甲，\n  乙 丙\nc: |-\n  一\n  二\nd: "one\n  two"\n';
  expect(readYaml(source, 'zh')).toEqual({a: '一行二行 API 三行', b: '甲，乙 丙', c: '一\n二', d: 'one two'});
  expect(() => readYaml('a: b: c', 'zh')).toThrow();
});

for (const [locale, label, first, second] of [
  ['zh', '注释', '返回注释 1 的引用处', '返回注释 1-2 的引用处'],
  ['en', 'Notes', 'Back to the place of note 1', 'Back to the place of note 1-2']
] as const) {
  test(`what a plug-in adds to footnotes is ${locale}, and Markdown has the notes as Markdown`, async () => {
    const html = await pageOf('Text[^a] 文，again[^a].\n\n[^a]: **注意。**见 [this](/dev/faq).\n', locale);
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, words]) => words)).toEqual([first, second]);
    expect(html).toContain(`<h2 id="footnote-label">${label}</h2>`);
    expect(html).not.toMatch(/Footnotes|reference/);
    expect(htmlToMarkdown(html, 'https://docs.example.org/')).toBe(
      `Text[^a] 文，again[^a].\n\n## ${label}\n\n[^a]: **注意。**见 [this](https://docs.example.org/dev/faq).\n`
    );
  });
}

test('a tag in a text of the data is shown as it is written', async () => {
  expect(await textOf('输出包含 <think> 标签，<b>不是</b>粗体')).toBe('<p>输出包含 &lt;think&gt; 标签，&lt;b&gt;不是&lt;/b&gt;粗体</p>');
});

test.describe('what Markdown would swallow is found', () => {
  const page = (body: string) => checkSwallowed(docOf(body, 'zh'), parseMdx(docOf(body, 'zh')));
  const lost = (line: number, words: string) => ({
    file: 'a.mdx',
    line,
    message: `the page would not say what stands here: "${words}".`,
    remedy: 'Put code in backticks, and write a sign that Markdown uses itself with a backslash.'
  });

  test('not in a text that uses all of Markdown', () => {
    const body = [
      '开头 3~5 天，~~100 元~~，**注意。**后文 &lt;think&gt; \\{x\\}，见[链接](/dev/faq "题目")、[引用][r]与脚注[^1]。',
      '## 限制 {/*limits*/}',
      '3. 三\n4. 四\n   - [x] 完成\n   - [ ] 未完成',
      '| 甲 | 乙 |\n|:--|--:|\n| `a|b` | ![图](/a.png) 2 |',
      '```python title="x.py"\nprint("&lt;")\n```',
      '<Callout type="note">\n\n里面 **5**\n\n</Callout>',
      '<Endpoint id="chat" /> 与 <ModelValue id="a" field="context" /> 相同',
      '[r]: https://example.org/a',
      '[^1]: 脚注 7 的话。'
    ].join('\n\n');
    expect(page(body.replace('`a|b`', '`a\\|b`'))).toEqual([]);
  });

  test('a cell too many in a row', () => {
    expect(page('| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 30 |\n')).toEqual([lost(13, '30 |')]);
  });

  test('a sentence that is a definition, and a note nobody calls', () => {
    expect(page('开头。\n\n[注]: 这里说明\n')).toEqual([lost(13, '注]: 这里说明')]);
    expect(page('开头。\n\n[^9]: 无人引用\n')).toEqual([lost(13, '无人引用')]);
  });

  test('a tilde, had it been taken for a mark', () => {
    const body = '大约 3~5 天，价格 100~200 元';
    const tree = parseMdx(docOf(body, 'zh'));
    tree.children = [{type: 'paragraph', children: [{type: 'text', value: '大约 35 天，价格 100200 元'}]}];
    expect(checkSwallowed(docOf(body, 'zh'), tree)).toEqual([lost(11, '~5 天，价格 100~200 元')]);
  });

  test('a list that would be counted otherwise', () => {
    expect(page('3. 三\n5. 五\n')).toEqual([
      {file: 'a.mdx', line: 12, message: 'the page would count 4 where 5 stands.', remedy: 'Number the list as it is counted.'}
    ]);
  });

  test('marks of emphasis that would be shown, and an address that takes Chinese along', () => {
    const messages = (body: string) => page(body).map(({message}) => message);
    expect(messages('这是** 粗体 **文字')).toEqual(['the page would show the marks of emphasis: "**".']);
    expect(messages('这是_重点。_后文')).toEqual(['the page would show the marks of emphasis: "_重点。_".']);
    expect(messages('见 https://example.org/a。后文')).toEqual(['the address "https://example.org/a。后文" takes Chinese along.']);
  });

  test('in a text of the data', () => {
    const doc = docOf('含 <think> 与 {x}，3~5 天', 'zh');
    expect(checkSwallowed(doc, parseMarkdown(doc.body, 'zh'))).toEqual([]);
  });
});
