import {expect, test} from 'vitest';
import {guideStart} from '@/content/navigation';
import {checkNavigation} from './navigation';
import {lineOfText} from './place';

const file = 'content/navigation.ts';

test('an entry of the navigation that is no page is refused', () => {
  expect(checkNavigation(['a'], [['a', 'nothing']])).toEqual([
    {
      file,
      line: 1,
      message: 'there is no page "nothing".',
      remedy: 'Write content/docs/<language>/nothing.mdx, or take the entry out.'
    }
  ]);
});

test('an entry in the wrong case is refused with the right one', () => {
  expect(checkNavigation(['Filing'], [['filing']])).toEqual([
    {file, line: 1, message: 'there is no page "filing".', remedy: 'Write "Filing": upper and lower case count.'}
  ]);
});

test('an entry that stands twice is refused, with the line of the file', () => {
  expect(checkNavigation([guideStart], [[guideStart, guideStart]])).toEqual([
    {file, line: lineOfText(file, guideStart, true), message: `the page "${guideStart}" stands twice.`, remedy: 'Remove one of the two.'}
  ]);
  expect(lineOfText(file, guideStart)).toBeGreaterThan(1);
});
