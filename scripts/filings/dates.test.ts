import {expect, test} from 'vitest';
import {readDate} from './dates';

test('reads dates as people write them', () => {
  for (const text of ['2023/8/31', '2023-08-31', '2023.8.31', ' 2023年8月31日 ']) expect(readDate(text)).toEqual({date: '2023-08-31'});
  for (const text of ['2023/8-31', '31/8/2023', '45169', '']) expect(readDate(text)).toHaveProperty('reason');
});
