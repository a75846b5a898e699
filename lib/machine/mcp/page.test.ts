import {expect, test} from 'vitest';
import {mostCharacters} from './limits';
import {partOf} from './page';

test('an offset past the end says so, and a character is never cut', () => {
  expect(partOf('abc', 3)).toBe('[3 characters in all: nothing stands at offset 3.]');
  const wide = '😀'.repeat(mostCharacters);
  const [part = ''] = partOf(`a${wide}`, 0).split('\n\n');
  expect(part).toBe(`a${'😀'.repeat(mostCharacters / 2 - 1)}`);
});
