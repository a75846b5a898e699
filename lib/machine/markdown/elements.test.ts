import {expect, test} from 'vitest';
import {htmlToMarkdown} from './convert';

const markdown = (html: string) => htmlToMarkdown(html, 'https://docs.example.org/en/dev/p').trimEnd();

test('what is there only to be used on the page is left out, with all that it holds', () => {
  const controls = '<nav>n</nav><button>b</button><form>f</form><script>s</script><input><template>t</template><p data-page-only="">p</p>';
  expect(markdown(`<p>a</p>${controls}<p>b</p>`)).toBe('a\n\nb');
  expect(markdown('<table><caption>c</caption><tbody><tr><th>a</th><td>b</td></tr></tbody></table>')).toBe('| | |\n| - | - |\n| a | b |');
  expect(markdown('<fieldset><legend>l</legend><p>a</p></fieldset>')).toBe('a');
});

test('links lead where they lead on the page, and the one of a heading to itself is its text alone', () => {
  expect(markdown('<h2 id="x"><a href="#x">One <code>two</code></a></h2>')).toBe('## One `two`');
  expect(markdown('<h2><a href="/b">One</a></h2>')).toBe('## [One](https://docs.example.org/b)');
  expect(markdown('<p><a href="#x">one</a></p>')).toBe('[one](https://docs.example.org/en/dev/p#x)');
  expect(markdown('<p><a href="mailto:a@example.org">a</a> <a href="https://example.org/?a=1#b">b</a> <a href="c">c</a></p>')).toBe(
    '[a](mailto:a@example.org) [b](https://example.org/?a=1#b) [c](c)'
  );
  expect(markdown('<p><a>no address</a></p>')).toBe('[no address]()');
  expect(markdown('<p><a href="https://example.org/">https://example.org/</a></p>')).toBe('[https://example.org/](https://example.org/)');
});

test('folded parts and tabs are written out below their names, a name that is a heading stays one', () => {
  expect(markdown('<details><summary>More</summary><p>a</p></details>')).toBe('**More**\n\na');
  expect(markdown('<details><summary><h3>More</h3></summary><p>a</p></details>')).toBe('### More\n\na');
  expect(markdown('<details><summary>More <em>yet</em></summary><div id="y">a</div></details>')).toBe(
    '[**More yet**](https://docs.example.org/en/dev/p#y)\n\na'
  );
  expect(markdown('<details><summary>More</summary></details>')).toBe('**More**');
  expect(markdown('<section><p>a</p><div id="y">b</div></section>')).toBe('a\n\nb');
  expect(markdown('<p>a</p><fieldset><label>One</label><p>b</p></fieldset><p>c</p>')).toBe('a\n\n**One**\n\nb\n\nc');
  expect(markdown('<div>text<details><summary>S</summary>inside</details></div>')).toBe('text\n\n**S**\n\ninside');
});

test('a picture that says something is its words; an icon is nothing, with the space before it', () => {
  expect(markdown('<svg role="img" aria-label="A flow"><text>x</text></svg><p>a</p>')).toBe('A flow\n\na');
  expect(markdown('<svg aria-label="A flow"><text>x</text></svg><p>a</p>')).toBe('a');
  expect(markdown('<svg role="img"><text>x</text></svg><p>a</p>')).toBe('a');
  expect(markdown('<p>One <svg></svg>, two</p>')).toBe('One, two');
  expect(markdown('<p>One <b>two</b> <svg></svg></p>')).toBe('One **two**');
});

test('code has its language, or none; a note is a quotation', () => {
  expect(markdown('<div data-language="js"><figure><pre><code><i>a</i>\n<b>b</b></code></pre></figure></div>')).toBe('```js\na\nb\n```');
  expect(markdown('<div data-language=""><pre><code>a</code></pre></div>')).toBe('```\na\n```');
  expect(markdown('<div data-language="text">bare</div>')).toBe('```text\nbare\n```');
  expect(markdown('<aside role="note"><p>Mind this.</p></aside>')).toBe('> Mind this.');
});

test('a table of names has an empty first row, one with a head keeps it', () => {
  const row = '<tr>\n<th>a</th>\n<td>b</td>\n</tr>';
  expect(markdown(`<table>\n<tbody>\n${row}\n<tr><th>c</th><td>d</td></tr></tbody></table>`)).toBe(
    '| | |\n| - | - |\n| a | b |\n| c | d |'
  );
  expect(markdown(`<table><colgroup><col></colgroup><tbody>${row}</tbody></table>`)).toBe('| | |\n| - | - |\n| a | b |');
  expect(markdown('<table><thead><tr><th>n</th><th>m</th></tr></thead><tbody><tr><th>a</th><td>b</td></tr></tbody></table>')).toBe(
    '| n | m |\n| - | - |\n| a | b |'
  );
  expect(markdown('<table><tbody><tr><th>x<span>y</span></th><td>1</td></tr></tbody></table>')).toBe('| | |\n| - | - |\n| x · y | 1 |');
});

test('lists, rules and emphasis are written one way', () => {
  expect(markdown('<ul><li>a</li><li><em>b</em></li></ul><hr><ol><li>c</li></ol>')).toBe('- a\n- *b*\n\n---\n\n1. c');
});
