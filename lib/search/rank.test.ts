import {expect, test} from 'vitest';
import {type Page, searcherOf} from './portal.fixture';
import {byKind, rank} from './rank';
import {selectAll} from './select';
import type {SearchKind} from './types';

const page = (path: string, title: string, ...parts: Page['parts']): Page => ({
  path,
  title,
  parts: parts.length > 0 ? parts : [{text: ''}]
});

function ranked(pages: Page[], query: string, {kind, needed = 10}: {kind?: SearchKind; needed?: number} = {}) {
  const searcher = searcherOf(pages);
  const selection = selectAll(searcher, query, 'literal');
  const {candidates} = byKind(selection, kind);
  return rank(searcher, selection, candidates, needed, kind).map((each) => ({
    path: searcher.page(each.page).path,
    sections: each.records.map((at) => searcher.record(at).anchor)
  }));
}
const order = (pages: Page[], query: string) => ranked(pages, query).map(({path}) => path);
const body = (text: string) => ({anchor: 'x', text});

test('a key is before a title, a title before a heading, a heading before the text', () => {
  const pages = [
    page('/text', 'A', body('The quota, the quota, the quota.')),
    page('/heading', 'B', {anchor: 'x', heading: 'Quota', text: 'x'}),
    page('/title', 'Quota'),
    page('/key', 'C', {anchor: 'x', text: 'x', keys: ['quota']})
  ];
  expect(order(pages, 'quota')).toEqual(['/key', '/title', '/heading', '/text']);
});

test('a name that is what was asked for is before one that begins with it, and that before one that contains it', () => {
  const pages = [page('/contains', 'The daily quota'), page('/begins', 'Quota of the day'), page('/same', 'Quota')];
  expect(order(pages, 'quota')).toEqual(['/same', '/begins', '/contains']);
  expect(order([page('/long', 'Quota of all the days of the year'), page('/short', 'Quota of a day')], 'quota')).toEqual([
    '/short',
    '/long'
  ]);
});

test('a heading of many pages is not before the page about it, and before what contains its name', () => {
  const shared = Array.from({length: 40}, (_, at) => page(`/op${at}`, `Op ${at}`, {anchor: 'x', heading: 'Quota', text: 'x'}));
  const pages = [...shared, page('/own', 'A', {anchor: 'x', heading: 'Quota and limits', text: 'x'})];
  expect(order([...pages, page('/about', 'About quota')], 'quota')[0]).toBe('/about');
  expect(order(pages, 'quota').at(-1)).toBe('/own');
});

test('a guide is before the entry of the reference that has its title, and a key in words says little there', () => {
  const reference = page('/dev/api/model/embeddings', 'Embeddings', {text: 'x', keys: ['create embeddings']});
  expect(order([reference, page('/dev/howuse/embedding', 'Embeddings')], 'embeddings')).toEqual([
    '/dev/howuse/embedding',
    '/dev/api/model/embeddings'
  ]);
  expect(order([reference, page('/dev/howuse/create', 'Create embeddings')], 'create embeddings')).toEqual([
    '/dev/howuse/create',
    '/dev/api/model/embeddings'
  ]);
  const shallow = page('/dev/api/embeddings', 'Embeddings');
  expect(order([shallow, page('/dev/howuse/embedding', 'Embeddings')], 'embeddings')).toEqual([
    '/dev/api/embeddings',
    '/dev/howuse/embedding'
  ]);
  expect(order([page('/dev/api/model/embeddings', 'A', {text: 'x', keys: ['embed1']}), page('/b', 'Embed1')], 'embed1')[0]).toBe(
    '/dev/api/model/embeddings'
  );
});

test('words that stand near each other are before words that stand apart', () => {
  const apart = 'The rate of something, then many other words between, and a limit.';
  const pages = [
    page('/apart', 'A', body(apart)),
    page('/near', 'B', body('Something else first, then a rate limit, then other words here.'))
  ];
  expect(order(pages, 'rate limit')).toEqual(['/near', '/apart']);
  expect(order(pages, 'limit rate')).toEqual(['/near', '/apart']);
  const twice = page('/twice', 'C', body(`rate ${'filling words '.repeat(3)} rate limit and more words`));
  expect(order([page('/apart', 'A', body(apart)), twice], 'rate limit')).toEqual(['/twice', '/apart']);
});

test('the sections of a page stand best first, then in their order', () => {
  const [first] = ranked(
    [
      page(
        '/a',
        'A',
        {anchor: 'text', text: 'A quota.'},
        {anchor: 'named', heading: 'Quota', text: 'x'},
        {anchor: 'again', text: 'A quota.'}
      )
    ],
    'quota'
  );
  expect(first?.sections).toEqual(['named', 'text', 'again']);
});

test('kinds are counted by pages, and one of them is chosen with its sections', () => {
  const pages = [
    page('/a', 'A', {anchor: 'guide', text: 'A quota.'}, {anchor: 'error', kind: 'error', text: 'Over the quota.'}),
    page('/b', 'B', {anchor: 'guide', text: 'A quota.'}),
    page('/c', 'C', {anchor: 'guide', text: 'Nothing.'})
  ];
  const searcher = searcherOf(pages);
  const selection = selectAll(searcher, 'quota', 'literal');
  expect(byKind(selection).counts).toEqual({guide: 2, error: 1});
  expect(byKind(selection, 'error')).toMatchObject({counts: {guide: 2, error: 1}, candidates: [{page: 0}]});
  expect(byKind(selection, 'faq').candidates).toEqual([]);
  expect(byKind({...selection, found: undefined}).counts).toEqual({});
  expect(rank(searcher, {...selection, found: undefined}, selection.candidates, 10)).toEqual([]);
  expect(ranked(pages, 'quota', {kind: 'error'})).toEqual([{path: '/a', sections: ['error']}]);
});

test('among very many pages the best are compared, and none is lost that is asked for', () => {
  const many = Array.from({length: 130}, (_, at) => page(`/p${at}`, `Page ${at}`, body(at === 120 ? 'quota '.repeat(9) : 'A quota.')));
  const all = ranked(many, 'quota', {needed: 200});
  expect(all).toHaveLength(130);
  expect(new Set(all.map(({path}) => path)).size).toBe(130);
  expect(all[0]?.path).toBe('/p120');
  expect(all.slice(1, 4).map(({path}) => path)).toEqual(['/p0', '/p1', '/p2']);
  const few = ranked(many, 'quota', {needed: 10});
  expect(few[0]?.path).toBe('/p120');
  expect(few.length).toBeGreaterThanOrEqual(50);
});

test('a few letters are not the beginning of a code, and are a code that is written so', () => {
  const coded = (key: string, heading: string) => [
    page('/code', 'A', {anchor: 'x', text: 'x', keys: [key]}),
    page('/heading', 'B', {anchor: 'x', heading, text: 'x'})
  ];
  expect(order(coded('abc123', 'Abc'), 'abc')[0]).toBe('/heading');
  expect(order(coded('abcd12', 'Abcd'), 'abcd')[0]).toBe('/code');
  expect(order(coded('abc', 'Abc'), 'abc')[0]).toBe('/code');
  expect(order(coded('模型甲乙', '模型'), '模型')[0]).toBe('/code');
  expect(order(coded('模型甲乙', '模'), '模')[0]).toBe('/heading');
});

test('only pages of the reference stand behind others of their title, however deep an address is', () => {
  expect(order([page('/dev/howuse/a/b', 'Embeddings'), page('/dev/c', 'Embeddings')], 'embeddings')).toEqual(['/dev/howuse/a/b', '/dev/c']);
});
