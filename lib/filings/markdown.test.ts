import {expect, test} from 'vitest';
import {escapeMarkdown} from './markdown';

test('Markdown shows names as they are', () => {
  expect(escapeMarkdown('a|b *c* [d](e) <f> `g`')).toBe('a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\`');
});
