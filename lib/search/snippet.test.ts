import {expect, test} from 'vitest';
import {fold} from './normalize';
import {markPattern, markText, snippetOf} from './snippet';

/** A text with its marks in brackets. */
const shown = ({text, marks}: {text: string; marks: [number, number][]}) =>
  marks.toReversed().reduce((all, [from, to]) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`, text);
const marked = (text: string, ...marks: string[]) => shown(markText(text, markPattern(marks)));
const snippet = (text: string, ...marks: string[]) => shown(snippetOf(text, fold(text), markPattern(marks)));

test('every match is marked, whatever its case, width and separators, neighbours as one', () => {
  expect(marked('GLM-4-Plus and ＧＬＭ４ｐｌｕｓ', 'glm4plus')).toBe('[GLM-4-Plus] and [ＧＬＭ４ｐｌｕｓ]');
  expect(marked('模型备案与備案', '备', '案')).toBe('模型[备案]与[備案]');
  expect(marked('a.b*c', 'a.b*c')).toBe('[a.b*c]');
  expect(marked('axbyc', 'a.b*c')).toBe('axbyc');
  expect(marked('embedding embed', 'embed', 'embedding')).toBe('[embedding] [embed]');
  expect(marked('api rapid x.a', 'a', '')).toBe('[a]pi rapid x.[a]');
  expect(marked('nothing')).toBe('nothing');
  expect(markPattern([])).toBeUndefined();
  expect(markPattern([''])).toBeUndefined();
  expect(markText('x '.repeat(500), markPattern(['x'])).marks).toHaveLength(400);
});

test('a short text is shown whole, in one line', () => {
  expect(snippet('One line,\nand\ta second.', 'second')).toBe('and a [second].');
  expect(snippet('One\tline. And a second.', 'line')).toBe('One [line]. And a second.');
  expect(snippet('Nothing of it.', 'second')).toBe('Nothing of it.');
  expect(snippet('', 'x')).toBe('');
});

test('of a long text the part is shown that has most of what was asked for, from the beginning of a sentence', () => {
  const filler = 'Some words that say nothing. '.repeat(12);
  expect(snippet(`${filler}Here the key is limited. ${filler}`, 'key', 'limited')).toMatch(
    /^Here the \[key\] is \[limited\]\. Some words .*…$/
  );
  expect(snippet(`${filler}A key. ${filler}A key is limited. ${filler}`, 'key', 'limited')).toMatch(/^A \[key\] is \[limited\]\./);
  expect(snippet(`${'字'.repeat(300)}。这里有备案。${'字'.repeat(300)}`, '备案')).toMatch(/^这里有\[备案\]。字+…$/);
  const words = 'word '.repeat(100);
  const cut = snippet(`${words}needle ${words}`, 'needle');
  expect(cut).toMatch(/^…\[needle\] word.*…$/);
});

test('a snippet is 180 columns wide, a Chinese character being two, and cuts none in two', () => {
  expect(snippet('a'.repeat(400))).toBe(`${'a'.repeat(180)}…`);
  expect(snippet('字'.repeat(400))).toBe(`${'字'.repeat(90)}…`);
  expect(snippet('a'.repeat(180))).toBe('a'.repeat(180));
  const smile = snippet(`a${'😀'.repeat(100)}`);
  expect(smile).toBe(`a${'😀'.repeat(45)}…`);
  expect(snippet(`${'a'.repeat(179)}bcd`, 'bcd')).toBe(`…${'a'.repeat(24)}[bcd]`);
});

test('a match that is cut is marked as far as it is shown', () => {
  const long = 'x'.repeat(300);
  expect(snippet(`${long}`, long)).toBe(`[${'x'.repeat(180)}]…`);
});

test('a part of a long sentence shows that it begins within it', () => {
  const shown = (text: string) => snippetOf(text, text, /needle/gu).text;
  const long = 'word '.repeat(120);
  expect(shown(`${long}needle and more.`)).toMatch(/^….*needle and more\.$/);
  expect(shown(`${long}ends. The needle is here.`)).toBe('The needle is here.');
  expect(shown(`${long}\nThe needle is here.`)).toBe('The needle is here.');
  expect(shown(`${'字'.repeat(300)}。needle 在这里`)).toBe('needle 在这里');
});
