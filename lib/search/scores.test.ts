import {expect, test} from 'vitest';
import {Scores} from './scores';

test('only what has a score or bits is listed, once, in the order in which it got them', () => {
  const scores = new Scores(5);
  expect([scores.isEmpty, [...scores.numbers], scores.most]).toEqual([true, [], 0]);
  scores.add(3, 0, 2);
  scores.add(1, 2, 0);
  scores.add(3, 1, 4);
  scores.best(1, 5);
  scores.best(1, 3);
  scores.best(4, 0.5);
  expect([...scores.numbers]).toEqual([3, 1, 4]);
  expect([...scores.scores]).toEqual([0, 5, 0, 1, 0.5]);
  expect([...scores.bits]).toEqual([0, 0, 0, 6, 0]);
  expect([scores.isEmpty, scores.most]).toEqual([false, 5]);
});

test('what is given back is empty, and so is what is made next, although it has the same room', () => {
  const scores = new Scores(6);
  scores.add(3, 1, 2);
  const room = scores.scores;
  scores.release();
  scores.release();
  expect([scores.isEmpty, scores.most, scores.scores.length]).toEqual([true, 0, 0]);
  const [next, another] = [new Scores(6), new Scores(6)];
  expect(next.scores).toBe(room);
  expect(another.scores).not.toBe(room);
  expect([[...next.scores], [...next.bits], next.isEmpty]).toEqual([[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], true]);
  next.add(3, 1, 2);
  expect([...next.numbers]).toEqual([3]);
});

test.each([1, 64])('of 64 numbers %i are given back, and nothing of them is left', (count) => {
  const size = 64;
  const scores = new Scores(size);
  for (let at = 0; at < count; at++) scores.add(at, 1, 1);
  expect([scores.numbers.length, scores.most]).toEqual([count, 1]);
  const room = [scores.scores, scores.bits];
  scores.release();
  expect(room.map((list) => list.some((value) => value !== 0))).toEqual([false, false]);
});
