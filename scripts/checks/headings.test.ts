import {describe, expect, test} from 'vitest';
import {frameIds} from '@/lib/docs/reserved-ids';
import {checkHeadings} from './headings';
import {at, en, enFile, line, pageOf, zh, zhFile} from './page.fixture';

describe('headings', () => {
  test('that are three, with no level skipped, pass', () => expect(checkHeadings(en('## A\n\n### B\n\n## C\n'))).toEqual([]));

  test('that are fewer than three are refused, unless the page says why', () => {
    expect(checkHeadings(en('## A\n'))).toEqual([
      {
        file: enFile,
        line: 1,
        message: 'the page has 1 headings.',
        remedy: 'Write at least three, or state the reason as shortBecause in the front matter.'
      }
    ]);
    expect(checkHeadings(pageOf('en', '## A\n', 'howuse/example', 'shortBecause: One list says it all.\n'))).toEqual([]);
  });

  test('that skip a level or repeat an id are refused', () => {
    expect(checkHeadings(zh('## 甲 {/*a*/}\n\n#### 乙 {/*b*/}\n\n## 丙 {/*a*/}\n'))).toEqual([
      at(zhFile, 2, '"乙" skips a heading level.', 'Use ### there.'),
      at(zhFile, 4, 'the heading id "a" stands twice.', 'Word one heading differently; in Chinese give it its own {/*id*/}.')
    ]);
  });
});

test('an id that the frame or a list of the page has is refused for a heading', () => {
  const taken = (id: string, text: string) => [
    `the heading id "${id}" belongs to something else on the page.`,
    `Word the heading differently, or give it an id of its own in both languages: ## ${text} {/*about-${id}*/}.`
  ];
  const found = (body: string) =>
    checkHeadings(zh(`${body}\n\n## 二 {/*b*/}\n\n## 三 {/*c*/}\n`)).map(({file, line: at, message, remedy}) => [
      file,
      at,
      message,
      remedy
    ]);
  for (const id of frameIds()) expect(found(`## 甲 {/*${id}*/}`)).toEqual([[zhFile, line(0), ...taken(id, '甲')]]);
  for (const text of ['Content', 'Sidebar', 'Site menu'])
    expect(found(`## ${text}`)).toEqual([[zhFile, line(0), ...taken(text.toLowerCase().replace(' ', '-'), text)]]);
  expect(found('## 甲 {/*error-1301*/}\n\n<ErrorTable />')).toEqual([[zhFile, line(0), ...taken('error-1301', '甲')]]);
  expect(found('## 甲 {/*error-1301*/}\n\n<ErrorTable codes={[1301]} />')).toEqual([]);
});
