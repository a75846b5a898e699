import {posix, win32} from 'node:path';
import {expect, test} from 'vitest';
import {loadFilings, parseFilings, placeOf} from './file';

test('names file, record, field and remedy of a broken data file', () => {
  expect(() => parseFilings('x.json', '{')).toThrow(/^x\.json: the file is not JSON: .* Restore it from version control\.$/);
  expect(() => parseFilings('x.json', '{"version":2,"asOf":"2025-01-01","records":[]}')).toThrow(
    /^x\.json is not a registry\.\n {2}field "version": /
  );
  const [record] = loadFilings().records;
  const file = (change: object) => JSON.stringify({version: 1, asOf: '2025-12-18', records: [{...record, ...change}]});
  expect(() => parseFilings('x.json', file({filedOn: '2023-02-30'}))).toThrow(
    `x.json: entry 1 (number "Beijing-ChatGLM-20230821") is not valid.\n  field "filedOn": this day does not exist in the calendar (it is "2023-02-30")\nCorrect the field in x.json.`
  );
  expect(() => parseFilings('x.json', file({model: 'a\nb'}))).toThrow('field "model": contains a line break or control character');
  expect(() => parseFilings('x.json', file({replacedBy: 'No-1'}))).toThrow('is replaced by "No-1", which is not in the file.');
});

test('the place of the registry may be a Windows path', () => {
  expect(placeOf('C:\\data\\filings.json', 'D:\\portal', win32)).toBe('C:\\data\\filings.json');
  expect(placeOf('\\\\server\\share\\filings.json', 'D:\\portal', win32)).toBe('\\\\server\\share\\filings.json');
  expect(placeOf('C:/data/filings.json', 'D:\\portal', win32)).toBe('C:/data/filings.json');
  expect(placeOf('content/filings/records.json', 'D:\\portal', win32)).toBe('D:\\portal\\content\\filings\\records.json');
  expect(placeOf('/data/filings.json', '/portal', posix)).toBe('/data/filings.json');
  expect(placeOf('data/filings.json', '/portal', posix)).toBe('/portal/data/filings.json');
});
