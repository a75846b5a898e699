import {expect, test} from 'vitest';
import {fit} from './answers';

test('a long list comes in parts that join to the whole, and a part says what is left', () => {
  const lines = Array.from({length: 50}, (_, index) => `- page ${index}`);
  const parts: string[] = [];
  for (let offset = 0; offset < lines.length; ) {
    const [part = '', note] = fit(lines, offset, 200).split('\n\n');
    parts.push(part);
    offset += part.split('\n').length;
    expect(part.length).toBeLessThanOrEqual(200);
    expect(note).toBe(offset < lines.length ? `[50 lines in all. Go on with offset ${offset}.]` : undefined);
  }
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join('\n')).toBe(lines.join('\n'));
});
