import {describe, expect, test} from 'vitest';
import type {Locale} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import {parseMarkdown, parseMdx} from '@/lib/docs/compile';
import {checkSwallowed} from './swallowed';

const docOf = (body: string, locale: Locale) => ({body, locale, file: 'a.mdx', bodyLine: 10, meta: {}}) as unknown as Doc;

describe('what Markdown would swallow is found', () => {
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
