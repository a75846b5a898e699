import {expect, test} from 'vitest';
import {createRegistry, type FilingSort} from './registry';
import {filing, three} from './registry.fixture';

test('refuses numbers that readers and addresses cannot tell apart', () => {
  const records = [filing(), filing({number: 'beijing yunhai-20240105'})];
  expect(() => createRegistry({asOf: '2025-12-18', records}, 'x.json')).toThrow(
    'x.json: the numbers "Beijing-YunHai-20240105" and "beijing yunhai-20240105" differ only in width, case, spaces or hyphens. Correct or remove one of the two.'
  );
  expect(() => createRegistry({asOf: '2025-12-18', records})).toThrow(/^the registry: the numbers/);
});

test('has every record in the order of its file, and apart those in the list today', () => {
  const numbers = ['Beijing-YunHai-20240105', 'Shanghai-AnXin-20250301', 'Shanghai-YiChe-20230901'];
  expect(three.asOf).toBe('2026-01-31');
  expect(three.records.map(({number}) => number)).toEqual(numbers);
  expect(three.entries.map(({record}) => record.number)).toEqual(numbers);
  expect(three.listed.map(({number}) => number)).toEqual(numbers.slice(0, 2));
});

test('gives a record by its number to the letter, and finds it however it is spaced or cased', () => {
  expect(three.get('Shanghai-AnXin-20250301')?.model).toBe('安心<助手>');
  expect(three.get('shanghai-anxin-20250301')).toBeUndefined();
  expect(three.get('Shanghai-Nothing-1')).toBeUndefined();
  expect(three.find('shanghai anxin 20250301')?.number).toBe('Shanghai-AnXin-20250301');
  expect(three.find('Shanghai-Nothing-1')).toBeUndefined();
});

test('sorts what is listed as a Chinese reader expects, by pinyin and by the value of numbers, and what is equal by its number', () => {
  const records = [
    filing({number: 'B-10', model: '云 10', place: '北京市', entity: '乙', filedOn: '2024-01-02'}),
    filing({number: 'A-2', model: '云 9', place: '北京市', entity: '甲', filedOn: '2024-01-02'}),
    filing({number: 'C-1', model: '安', place: '安徽省', entity: '丙', filedOn: '2024-01-01'}),
    filing({number: 'D-1', state: 'removed'})
  ];
  const registry = createRegistry({asOf: '2026-01-31', records});
  const orders: Record<FilingSort, string[]> = {
    filedOn: ['C-1', 'A-2', 'B-10'],
    model: ['C-1', 'A-2', 'B-10'],
    number: ['A-2', 'B-10', 'C-1'],
    place: ['C-1', 'A-2', 'B-10'],
    entity: ['C-1', 'A-2', 'B-10']
  };
  for (const [key, order] of Object.entries(orders)) {
    const sorted = registry.sorted(key as FilingSort);
    expect(
      sorted.map(({record}) => record.number),
      key
    ).toEqual(order);
    expect(registry.sorted(key as FilingSort)).toBe(sorted);
  }
});
