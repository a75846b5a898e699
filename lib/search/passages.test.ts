import {expect, test} from 'vitest';
import {passagesOf} from './passages';
import {type Page, searcherOf} from './portal.fixture';
import {selectSentence} from './select-sentence';
import type {SearchKind} from './types';

const passages = (pages: Page[], query: string, kind?: SearchKind) => {
  const searcher = searcherOf(pages);
  return passagesOf(searcher, selectSentence(searcher, query), kind);
};
const page = (...parts: Page['parts']): Page => ({path: '/dev/a', title: 'A page', parts});
const textOf = (text: string, query: string) => passages([page({text})], query)[0]?.text.text;

test('a passage says where it stands, and marks what was asked for', () => {
  const [first] = passages([page({anchor: 'a b', heading: 'The quota', text: 'A quota of tokens.'})], 'quota');
  expect(first).toEqual({
    href: '/en/dev/a#a%20b',
    locale: 'en',
    kind: 'guide',
    page: 'A page',
    heading: {text: 'The quota', marks: [[4, 9]]},
    text: {text: 'A quota of tokens.', marks: [[2, 7]]}
  });
  const [beginning] = passages([page({text: 'A quota.'})], 'quota');
  expect([beginning?.href, beginning?.heading.text]).toEqual(['/en/dev/a', '']);
});

test('sentences of the text are shown that have most of what was asked, whole, as many as fit', () => {
  const filler = 'This sentence says nothing about the subject, and says it at some length. ';
  const text = `${filler.repeat(6)}The quota counts tokens. It renews each day. ${filler.repeat(6)}`;
  const shown = textOf(text, 'quota tokens') ?? '';
  expect(shown).toMatch(/^The quota counts tokens\. It renews each day\./);
  expect(shown.length).toBeLessThanOrEqual(260);
  expect(shown).toMatch(/length\.$/);
  expect(textOf('First one here. 配额按天计算。每天更新。', '配额')).toBe('First one here. 配额按天计算。每天更新。');
});

test('one long sentence is cut, never inside a character, and a Chinese character is two columns wide', () => {
  expect(textOf(`The quota ${'word '.repeat(80)}`, 'quota')).toBe(`The quota ${'word '.repeat(50).trim()}…`);
  expect(textOf(`配额${'天'.repeat(200)}`, '配额')).toBe(`配额${'天'.repeat(128)}…`);
  expect(textOf(`配额${'𝒳'.repeat(200)}`, '配额')).toMatch(/^配额𝒳+…$/u);
  expect(textOf(`配额${'天'.repeat(128)}`, '配额')).toBe(`配额${'天'.repeat(128)}`);
});

test('code is left out where there is prose, and shown where there is nothing else', () => {
  const code = 'import quota from x\nquota = {quota: 1}';
  expect(textOf(`${code}\nThe quota is set here.`, 'quota')).toBe('The quota is set here.');
  expect(textOf(code, 'quota')).toBe('import quota from x quota = {quota: 1}');
  for (const line of ['quota(1) is what is called', 'the quota of "this":', 'return the quota of it', 'the quota of it,'])
    expect(textOf(`${line}\nThe quota is set here.`, 'quota'), line).toBe('The quota is set here.');
});

test('prices in rows, and sections without a text, are no answer', () => {
  const row = 'quota ¥1 ';
  expect(passages([page({text: row.repeat(6)})], 'quota')).toEqual([]);
  expect(passages([page({text: row.repeat(5)})], 'quota')).toHaveLength(1);
  expect(passages([page({heading: 'Quota', text: ''})], 'quota')).toEqual([]);
});

test('the best three are given, best first, and only what is nearly as good', () => {
  const sections = [1, 2, 3, 4, 5].map((times) => ({anchor: `s${times}`, text: `${'A quota. '.repeat(times)}Some other words here.`}));
  const found = passages([page(...sections)], 'quota').map(({href}) => href);
  expect(found).toHaveLength(3);
  expect(found[0]).toBe('/en/dev/a#s5');
  const far = [
    {anchor: 'about', heading: 'The quota of tokens', text: 'The quota counts tokens.'},
    {anchor: 'aside', text: `Something else. ${'Filling words. '.repeat(30)} A quota.`}
  ];
  expect(passages([page(...far)], 'quota tokens').map(({href}) => href)).toEqual(['/en/dev/a#about']);
});

const about = {anchor: 'about', heading: 'The quota of tokens', text: 'The quota counts tokens, a quota of tokens.'};
const aside = 'Something else, which has a quota and tokens too, and says many other words beside them. Some more of them follow here.';

test('what is half as good as the best is no answer beside it', () => {
  expect(passages([page(about, {anchor: 'aside', text: aside})], 'quota tokens').map(({href}) => href)).toEqual(['/en/dev/a#about']);
});

test('a passage says the day of its page where there is one', () => {
  const pages = [{path: '/dev/a', title: 'A page', kind: 'guide' as const, breadcrumb: [], updated: '2026-01-02'}];
  const searcher = searcherOf([page({text: 'A quota.'})], {pages});
  expect(passagesOf(searcher, selectSentence(searcher, 'quota'))[0]?.updated).toBe('2026-01-02');
  expect(passages([page({text: 'A quota.'})], 'quota')[0]).not.toHaveProperty('updated');
});

test('a kind that is chosen has its own passages', () => {
  expect(passages([page(about, {anchor: 'e', kind: 'error', text: aside})], 'quota tokens', 'error').map(({href}) => href)).toEqual([
    '/en/dev/a#e'
  ]);
  const pages = [page({text: 'The quota counts tokens.'}, {anchor: 'e', kind: 'error', text: 'Over the quota.'})];
  expect(passages(pages, 'quota', 'error').map(({href}) => href)).toEqual(['/en/dev/a#e']);
  expect(passages(pages, 'quota', 'model')).toEqual([]);
});

test('a sentence of which too little is known is not answered', () => {
  expect(passages([page({text: 'A quota.'})], 'quota')).toHaveLength(1);
  expect(
    passages([page({text: 'A quota.'}), page({text: 'x'})], 'weather quota rain snow storm wind hail cloud fog sun moon star')
  ).toEqual([]);
});

test('a selection of words has no passages', () => {
  const searcher = searcherOf([page({text: 'A quota.'})]);
  const selection = selectSentence(searcher, 'quota');
  expect(passagesOf(searcher, {...selection, bySection: false})).toEqual([]);
  expect(passagesOf(searcher, {...selection, found: undefined})).toEqual([]);
});
