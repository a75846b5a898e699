import {expect, test} from 'vitest';
import {escapeXml} from './xml';

test('a text cannot end what it stands in', () => {
  expect(escapeXml(`a<b>&"c'd`)).toBe('a&#60;b&#62;&#38;&#34;c&#39;d');
});
