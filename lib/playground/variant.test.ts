import {expect, test} from 'vitest';
import {operations} from '@/lib/openapi/operations';
import {tryForm} from './form';
import {variantFragment, variantIn} from './variant';

test('the fragment of every example leads to it, and nothing else leads anywhere', () => {
  let variants = 0;
  for (const operation of operations('en')) {
    const form = tryForm('en', operation);
    for (const [index, {key}] of form.examples.entries()) {
      expect(variantIn(form, variantFragment(key)), `${operation.id} ${key}`).toBe(index);
      variants++;
    }
    for (const fragment of ['', '#', '#example=', '#example=none', '#basic', '#%', '#example=%E0%A4%A'])
      expect(variantIn(form, fragment)).toBe(undefined);
  }
  expect(variants).toBeGreaterThan(50);
  expect(variantFragment('a b&c')).toBe('#example=a+b%26c');
  expect(variantIn({examples: [{key: 'a b&c', label: '', value: {}, form: 0}]}, '#example=a+b%26c')).toBe(0);
});
