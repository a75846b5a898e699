import {expect, test} from 'vitest';
import {filings} from '@/content/filings';
import {recordJsonLd} from './record';

test('JSON-LD cannot end its script element', () => {
  const [record] = filings;
  expect(recordJsonLd('zh', {...record, model: '</script><b>'} as (typeof filings)[0])).not.toContain('<');
});
