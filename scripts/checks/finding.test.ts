import {expect, test} from 'vitest';
import {formatFinding} from './finding';

test('a finding is printed with its file, its line and its remedy', () => {
  expect(formatFinding({file: 'a.mdx', line: 3, message: 'this is wrong.', remedy: 'Mend it.'})).toBe(
    'a.mdx:3: this is wrong.\n    Mend it.'
  );
});
