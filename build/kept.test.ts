import {existsSync, readFileSync, rmSync} from 'node:fs';
import {afterAll, expect, test} from 'vitest';
import {type Doc, docs} from '@/lib/docs';
import {keptWork} from './kept';

const name = `spec-${process.pid}`;
const file = `.cache/kept/${name}.json`;
const pages = docs
  .listAll()
  .slice(0, 3)
  .flatMap((slug) => docs.get('zh', slug) ?? []);

/** Does some work on each page, and tells for which it had to be done. */
function work(on: Doc[]): {done: string[]; results: string[]; saved: number} {
  const kept = keptWork<string>(name);
  const done: string[] = [];
  const results = on.map((doc) =>
    kept.of([doc], () => {
      done.push(doc.slug);
      return `of ${doc.slug}`;
    })
  );
  return {done, results, saved: kept.save()};
}

afterAll(() => rmSync(file, {force: true}));

test('work on pages is done once, and again only on a page that has changed', () => {
  expect(pages).toHaveLength(3);
  const slugs = pages.map(({slug}) => slug);
  const results = slugs.map((slug) => `of ${slug}`);
  expect(work(pages)).toEqual({done: slugs, results, saved: 3});
  expect(work(pages)).toEqual({done: [], results, saved: 0});
  const changed = pages.map((doc, index) => (index === 1 ? {...doc, body: `${doc.body}\nOne sentence more.\n`} : doc));
  expect(work(changed)).toEqual({done: [slugs[1]], results, saved: 1});
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toHaveLength(3);
  expect(work(pages.slice(0, 1)).done).toEqual([]);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toHaveLength(1);
});

test('work that fails is not kept', () => {
  rmSync(file, {force: true});
  const [page] = pages;
  if (!page) throw new Error('There is no page.');
  const failing = keptWork<string>(name);
  expect(() =>
    failing.of([page], () => {
      throw new Error('no');
    })
  ).toThrow('no');
  failing.save();
  expect(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}).toEqual({});
  expect(work([page]).done).toEqual([page.slug]);
});
