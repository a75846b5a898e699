import {expect, test} from 'vitest';
import type {FieldPart} from '@/lib/data/schema';
import {operations} from '../operations';
import {baseLocale, openApi} from '../source';
import {fieldAnchors} from './field-anchors';
import {type OperationFacts, operationFacts} from './operation-facts';

test('every field that a change can name has an anchor on the page of its operation', () => {
  const facts = operationFacts(openApi(baseLocale));
  let count = 0;
  for (const operation of operations(baseLocale)) {
    const parts: OperationFacts['parts'] = facts.get(`${operation.method.toUpperCase()} ${operation.apiPath}`)?.parts ?? {};
    for (const [part, fields = new Map()] of Object.entries(parts)) {
      const anchors = fieldAnchors(baseLocale, operation, part as FieldPart);
      const named = [...fields.keys()].filter((path) => path !== '' && !path.endsWith('[]') && !path.includes('*'));
      count += named.length;
      expect(
        named.filter((path) => !anchors.has(path)),
        `${operation.id} ${part}`
      ).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(1000);
});
