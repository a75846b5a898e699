import {expect, test} from 'vitest';
import {field, type Vocabulary, VocabularyBuilder} from './vocabulary';

function vocabulary(): Vocabulary {
  const builder = new VocabularyBuilder();
  for (const term of ['model', 'models', 'key']) builder.add(term, field.body);
  builder.add('model', field.title);
  builder.endRecord(0);
  builder.endRecord(1);
  for (let count = 0; count < 20; count++) builder.add('model', field.body);
  builder.endRecord(2);
  for (const record of [3, 4, 5]) {
    builder.add('model', field.heading);
    builder.endRecord(record);
  }
  return builder.build();
}
const words = vocabulary();
const at = (term: string) => words.find(term);

test('terms stand in their order, and one that is not there has no place', () => {
  expect(words.terms).toEqual(['key', 'model', 'models']);
  expect(words.terms.map(at)).toEqual([0, 1, 2]);
  for (const term of ['', 'a', 'mode', 'modela', 'z']) expect(at(term), term).toBe(-1);
});

test('a posting says the record, the fields and how often, at most fifteen', () => {
  const read = (posting: number) => [posting >>> 8, (posting >>> 4) & 15, posting & 15];
  expect([...words.postings(at('model'))].map(read)).toEqual([
    [0, field.body | field.title, 2],
    [2, field.body, 15],
    [3, field.heading, 1],
    [4, field.heading, 1],
    [5, field.heading, 1]
  ]);
  expect([...words.postings(at('key'))].map(read)).toEqual([[0, field.body, 1]]);
  expect([words.count(at('model')), words.count(at('key'))]).toEqual([5, 1]);
  expect([...words.postings(at('nowhere'))]).toEqual([]);
});

test('terms are found by their beginning and by a part', () => {
  expect(words.range('model')).toEqual([1, 3]);
  expect(words.range('models')).toEqual([2, 3]);
  expect(words.range('x')).toEqual([3, 3]);
  expect(words.containing('ode')).toEqual([1, 2]);
  expect(words.containing('q')).toEqual([]);
});
