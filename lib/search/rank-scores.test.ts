import {expect, test} from 'vitest';
import {Found} from './collect';
import {squeeze} from './normalize';
import {type Page, searcherOf} from './portal.fixture';
import {rank} from './rank';
import {Scores} from './scores';
import {selectAll} from './select';

const page = (path: string, title: string, ...parts: Page['parts']): Page => ({
  path,
  title,
  parts: parts.length > 0 ? parts : [{text: ''}]
});
const body = (text: string) => ({anchor: 'x', text});

/** What is ranked where pages have these scores, whatever was found first: their paths, scores beyond those given, and sections. */
function scored(pages: Page[], query: string, hits: [record: number, score: number][], needed = 10) {
  const searcher = searcherOf(pages);
  const scores = new Scores(searcher.size);
  for (const [at, score] of hits) scores.best(at, score);
  const found = new Found(searcher);
  found.add(scores, 1);
  const selection = {...selectAll(searcher, query, 'literal'), found, folded: query, asked: [{text: squeeze(query), factor: 1}]};
  const given = new Map(found.complete(1).map(({page: at, score}) => [at, score]));
  const rankedBy = (bySection: boolean) => rank(searcher, {...selection, bySection}, found.complete(1), needed);
  return {
    paths: rankedBy(false).map(({page: at}) => searcher.page(at).path),
    bySection: rankedBy(true).map(({page: at}) => searcher.page(at).path),
    worths: rankedBy(false).map(({page: at, score}) => score - (given.get(at) ?? 0)),
    sections: rankedBy(false).map(({records}) => records.map((at) => searcher.record(at).anchor))
  };
}

test('what is as good as another keeps the order of the portal, whichever was found first', () => {
  const pages = [page('/a', 'A', body('x'), {anchor: 'y', text: 'x'}), page('/b', 'B', body('x')), page('/c', 'C', body('x'))];
  const hits: [number, number][] = [
    [3, 1],
    [1, 1],
    [2, 1],
    [0, 1]
  ];
  expect(scored(pages, 'quota', hits)).toMatchObject({
    paths: ['/a', '/b', '/c'],
    bySection: ['/a', '/b', '/c'],
    sections: [['x', 'y'], ['x'], ['x']]
  });
});

test('pages beyond those that are compared keep the order of their scores', () => {
  const many = Array.from({length: 60}, (_, at) => page(`/p${at}`, `Page ${at}`, body('x')));
  const hits = many.map((_, at): [number, number] => [at, 100 - at]);
  const named = scored([...many, page('/named', 'Quota')], 'quota', [...hits, [60, 1]], 100);
  expect(named.paths.at(-1)).toBe('/named');
  expect(named.paths).toHaveLength(61);
  expect(scored(many, 'quota', hits).paths).toEqual(many.slice(0, 50).map(({path}) => path));
  const same = many.map((_, at): [number, number] => [at, 1]);
  expect(scored(many, 'quota', [[7, 2], ...same]).paths).toHaveLength(51);
});

test('a heading that is shared is worth less with each that has it, the very words more than any that begin with them', () => {
  const headed = (heading: string, count: number) =>
    Array.from({length: count}, (_, at) => page(`/h${at}`, 'A', {anchor: 'x', heading, text: 'x'}));
  const worth = (heading: string, count: number) => scored(headed(heading, count), 'quota', [[0, 1]]).worths[0];
  expect(worth('Quota', 1)).toBe(100);
  expect(worth('Quota', 2)).toBe(72);
  expect(worth('My quota', 1)).toBeCloseTo(50 + 40 * (5 / 7) - 40);
  expect(worth('My quota', 4)).toBeCloseTo((50 + 40 * (5 / 7) - 40) / 2);
  expect(worth('Quota of', 2)).toBeCloseTo((70 + 40 * (5 / 7) - 40) / 1.5);
});

test('words are near each other where there are some of them, and not too many', () => {
  const worth = (text: string) => scored([page('/a', 'A', body(text))], text, [[0, 1]]).worths[0];
  expect(worth('quota')).toBe(0);
  expect(worth('quota limit')).toBeGreaterThan(9);
  expect(worth('one two six ten old new red big')).toBeGreaterThan(5);
  expect(worth('one two six ten old new red big low')).toBe(0);
});

test('sections stand by their words, by their names, and by how near the words stand', () => {
  const sections = [
    {anchor: 'apart', text: 'A rate of something, and a limit.'},
    {anchor: 'near', text: 'Something, and a rate limit of it.'},
    {anchor: 'named', heading: 'Rate limit', text: 'x'}
  ];
  const hits: [number, number][] = [
    [0, 3],
    [1, 2],
    [2, 1]
  ];
  expect(scored([page('/a', 'A', ...sections)], 'rate limit', hits).sections).toEqual([['named', 'near', 'apart']]);
  const many = Array.from({length: 13}, (_, at) => ({anchor: `s${at}`, heading: at === 12 ? 'Quota' : '', text: 'x'}));
  const scores = many.map((_, at): [number, number] => [at, 20 - at]);
  expect(scored([page('/a', 'A', ...many)], 'quota', scores).sections[0]?.at(-1)).toBe('s12');
});
