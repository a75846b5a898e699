import {describe, expect, test} from 'vitest';
import {checkLinks} from './links';
import {at, en, enFile} from './page.fixture';

describe('links', () => {
  const target = en('## Limits\n\n## Price\n', 'howuse/target');
  const check = (text: string) => checkLinks([en(`${text}\n\n## Here\n`), target], [], ['/', '/login']);

  test('to pages, anchors, the platform and other hosts pass', () => {
    expect(
      check(
        '[a](/dev/howuse/target) [b](/dev/howuse/target#price) [c](#here) [d](/console/overview) [e](https://example.org/x) [f](/) [g](/dev/howuse/target?x=1#limits) [h](tel:123)'
      )
    ).toEqual([]);
  });

  test('that lead nowhere are refused, on components too', () => {
    const remedy = 'Correct the address; upper and lower case count.';
    expect(check('[a](/dev/howuse/nothing)')).toEqual([at(enFile, 0, 'the link /dev/howuse/nothing leads nowhere.', remedy)]);
    expect(check('[a](/dev/howuse/Target)')).toEqual([at(enFile, 0, 'the link /dev/howuse/Target leads nowhere.', remedy)]);
    expect(check('Text.\n\n<Card title="x" href="/dev/x">y</Card>')).toEqual([at(enFile, 2, 'the link /dev/x leads nowhere.', remedy)]);
  });

  test('to an anchor that is not there are refused, with those that are', () => {
    expect(check('[a](/dev/howuse/target#limit)')).toEqual([
      at(enFile, 0, 'the page of /dev/howuse/target#limit has no anchor "limit".', 'Use one of: limits, price.')
    ]);
    expect(check('[a](#there)')).toEqual([at(enFile, 0, 'the page of #there has no anchor "there".', 'Use one of: here.')]);
  });

  test('that carry a language are refused', () => {
    expect(check('[a](/en/dev/howuse/target)')).toEqual([
      at(enFile, 0, 'the link /en/dev/howuse/target carries a language.', 'Leave the language out; the page adds its own.')
    ]);
  });

  test('know the anchors of lists that come from the data', () => {
    const list = en('<FilingRecords />\n', 'howuse/list');
    const check = (anchor: string) => checkLinks([list], [en(`[a](/dev/howuse/list#${anchor})\n`)], []);
    expect(check('Beijing-ChatGLM-20230821')).toEqual([]);
    expect(check('Beijing-Nothing-1')).toHaveLength(1);
  });
});
