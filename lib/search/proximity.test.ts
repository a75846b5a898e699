import {expect, test} from 'vitest';
import {proximity} from './proximity';

const near = (text: string, ...pieces: string[]) => proximity(text, pieces);
/** What it is worth that so many characters stand between the pieces. */
const apart = (characters: number) => 1 / (1 + characters / 10);

test('pieces that touch are as near as can be, in either order, and each character between them makes them less near', () => {
  expect(near('a ratelimit here', 'rate', 'limit')).toBe(1);
  expect(near('a limitrate here', 'rate', 'limit')).toBe(1);
  expect(near('a rate limit here', 'rate', 'limit')).toBeCloseTo(apart(1));
  expect(near('limit of a rate', 'rate', 'limit')).toBeCloseTo(apart(6));
  expect(near('rate of the limit', 'rate', 'limit')).toBeCloseTo(apart(8));
  expect(near('xrate per key limit', 'rate', 'limit', 'key')).toBeCloseTo(apart(6));
});

test('pieces that overlap are as near as those that touch', () => {
  expect(near('a rated thing', 'rate', 'rated')).toBe(1);
});

test('of several places the nearest counts, before a piece or behind it', () => {
  expect(near('limit of the rate, a limit', 'rate', 'limit')).toBeCloseTo(apart(4));
  expect(near('limit a rate which has some limit', 'rate', 'limit')).toBeCloseTo(apart(3));
  expect(near('rate far away from that, a rate limit', 'rate', 'limit')).toBeCloseTo(apart(1));
  expect(near('a rate limit, far away from that rate', 'rate', 'limit')).toBeCloseTo(apart(1));
});

test('where a piece is missing nothing is near', () => {
  expect(near('a rate', 'rate', 'limit')).toBe(0);
  expect(near('a limit', 'rate', 'limit')).toBe(0);
  expect(near('', 'rate', 'limit')).toBe(0);
});

test('only the first places are tried, so that a text full of a word is read no longer than others', () => {
  expect(near(`${'rate '.repeat(7)}rate limit`, 'rate', 'limit')).toBeCloseTo(apart(1));
  expect(near(`${'rate '.repeat(8)}rate limit`, 'rate', 'limit')).toBeCloseTo(apart(6));
});
