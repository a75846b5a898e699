import {expect, test} from 'vitest';
import {joinTexts, mostBytes} from './llms';

test('texts are joined to parts within the limit, none cut', () => {
  const long = 'x'.repeat(mostBytes - 2);
  expect(joinTexts(['a', long, 'b', 'c'])).toEqual(['a', long, 'b\nc']);
});
