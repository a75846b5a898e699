import {expect, test} from '@playwright/test';
import {checkFiling} from '@/lib/filings/check';
import {compareTexts, distanceWithin} from '@/lib/filings/difference';
import {filingsFile, loadFilings, parseFilings} from '@/lib/filings/file';
import {normalise} from '@/lib/filings/normalise';
import {createRegistry} from '@/lib/filings/registry';
import {filingFacets, pageSize, readSorting, viewFilings} from '@/lib/filings/view';
import {readEnv} from '@/lib/server/env';
import {generateFilings} from '@/scripts/filings/generate';

const registry = createRegistry(loadFilings());
const large = createRegistry(generateFilings(5000));
const number = 'Beijing-ChatGLM-20230821';

test('evens out width, case, spaces and hyphens, and nothing else', () => {
  expect(normalise(' Ｂeijing–chat\u200bGLM — 2023 0821')).toBe('beijingchatglm20230821');
  expect(normalise('智谱清言（ChatGLM）')).toBe('智谱清言(chatglm)');
  expect(normalise('ChatGLM.20230821')).not.toBe(normalise('ChatGLM20230821'));
});

for (const {asked, field, verbatim} of [
  {asked: number, field: 'number', verbatim: true},
  {asked: ` ${number} `, field: 'number', verbatim: true},
  {asked: 'beijing chatglm 20230821', field: 'number', verbatim: false},
  {asked: 'Ｂｅｉｊｉｎｇ－ＣｈａｔＧＬＭ－２０２３０８２１', field: 'number', verbatim: false},
  {asked: '智谱清言（ChatGLM）', field: 'model', verbatim: true},
  {asked: '智谱清言 (chatglm)', field: 'model', verbatim: false}
] as const) {
  test(`finds "${asked}"`, () => {
    const {found, near} = checkFiling(registry, asked);
    expect(found.map((match) => [match.record.number, match.field, match.verbatim])).toEqual([[number, field, verbatim]]);
    expect(near).toEqual([]);
  });
}

for (const asked of ['智谱清言', ' 智谱 清言 ', '智谱清言\u200b']) {
  test(`finds "${asked}", a filed name without its bracket, and says so`, () => {
    const {found, near} = checkFiling(registry, asked);
    expect(found.map(({record, ...how}) => [record.number, how])).toEqual([
      [number, {field: 'model', verbatim: false, without: '（ChatGLM）'}]
    ]);
    expect(near).toEqual([]);
  });
}

test('a name without its bracket is that of every record that has it, and never a part of a name', () => {
  const [first] = loadFilings().records;
  const named = (model: string, end: number) => ({...(first as NonNullable<typeof first>), model, number: `Beijing-X-2024010${end}`});
  const list = createRegistry({
    asOf: '2026-01-01',
    records: [named('云海(甲)', 1), named('云海 （乙）（丙）', 2), named('云海', 3), named('云海山（甲）', 4)]
  });
  expect(checkFiling(list, '云海').found.map(({record, without}) => [record.model, without])).toEqual([
    ['云海(甲)', '(甲)'],
    ['云海 （乙）（丙）', '（乙）（丙）'],
    ['云海', undefined]
  ]);
});

for (const [asked, marks, officialMarks] of [
  ['Beijing-ChatGLM-20230822', ['2'], ['1']],
  ['Beijing-ChatGLM-2023082', [], ['1']],
  ['Beijing-ChatGLMM-202308211', ['M', '1'], []],
  ['Beijing-CahtGLM-20230821', ['ah'], ['ha']]
] as const) {
  test(`calls "${asked}" near and not the same`, () => {
    const {found, near} = checkFiling(registry, asked);
    expect(found).toEqual([]);
    expect(near.map((miss) => [miss.record.number, miss.field, miss.reason])).toEqual([[number, 'number', 'spelling']]);
    const marked = (side: 'asked' | 'official') => near[0]?.[side].filter(({differs}) => differs).map(({text}) => text);
    expect(marked('asked')).toEqual(marks);
    expect(marked('official')).toEqual(officialMarks);
    expect(near[0]?.asked.map(({text}) => text).join('')).toBe(asked);
    expect(near[0]?.official.map(({text}) => text).join('')).toBe(number);
  });
}

test('three characters apart is neither found nor near, unless the name is the same', () => {
  expect(checkFiling(registry, 'Beijing-QhatGLN-20230822')).toMatchObject({found: [], near: []});
  expect(checkFiling(registry, 'Shanghai-ChatGLM-20250101').near.map(({record, reason}) => [record.number, reason])).toEqual([
    [number, 'name']
  ]);
  expect(checkFiling(registry, 'ChatGLM').near.map(({record, field}) => [record.number, field])).toEqual([[number, 'model']]);
});

test('answers nothing to nothing, and keeps hostile questions as text', () => {
  expect(checkFiling(registry, ' - ')).toEqual({query: '-', found: [], near: []});
  const query = '<script>alert(1)</script>';
  expect(checkFiling(registry, query)).toEqual({query, found: [], near: []});
});

test('edit distance stops at its limit', () => {
  expect(distanceWithin('abc', 'abc', 2)).toBe(0);
  expect(distanceWithin('abc', 'acb', 2)).toBe(2);
  expect(distanceWithin('abc', 'abcde', 2)).toBe(2);
  expect(distanceWithin('abc', 'xyz', 2)).toBe(3);
  expect(distanceWithin('', 'abcdef', 2)).toBe(3);
});

test('the bounded distance is the plain one, wherever that is within the limit', () => {
  const plain = (a: string, b: string): number => {
    let before = Array.from({length: b.length + 1}, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
      const now = [i];
      for (let j = 1; j <= b.length; j++)
        now.push(Math.min((before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
      before = now;
    }
    return before[b.length] ?? 0;
  };
  const words = Array.from({length: 4 ** 5}, (_, index) => index.toString(4).padStart(5, '0').replace(/3/g, '')).filter(
    (_, index) => index % 7 === 0
  );
  expect(words.length).toBe(147);
  for (const limit of [0, 1, 2]) {
    const wrong = words.flatMap((a) =>
      words.filter((b) => distanceWithin(a, b, limit) !== Math.min(plain(a, b), limit + 1)).map((b) => [a, b])
    );
    expect(wrong, `limit ${limit}`).toEqual([]);
  }
});

test('marks only what differs, and never spaces or hyphens', () => {
  expect(compareTexts('ab c', 'a-bd')).toEqual({
    left: [
      {text: 'ab ', differs: false},
      {text: 'c', differs: true}
    ],
    right: [
      {text: 'a-b', differs: false},
      {text: 'd', differs: true}
    ]
  });
});

test('pages of fifty, newest first, without gap or repetition', () => {
  const pages = Array.from({length: 100}, (_, index) => viewFilings(large, {page: String(index + 1)}));
  const numbers = pages.flatMap(({rows}) => rows.map((record) => record.number));
  expect(pageSize).toBe(50);
  expect(new Set(numbers).size).toBe(5000);
  const dates = pages.flatMap(({rows}) => rows.map(({filedOn}) => filedOn));
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(pages[1]).toMatchObject({first: 51, total: 5000, pages: 100, page: 2});
});

test('corrects a page that does not exist and an unknown sort', () => {
  expect(viewFilings(large, {page: '9999'}).page).toBe(100);
  for (const page of ['0', '-3', 'x', '1.9']) expect(viewFilings(large, {page}).page).toBe(1);
  expect(readSorting('nonsense')).toEqual({key: 'filedOn', descending: true});
  expect(readSorting('-model')).toEqual({key: 'model', descending: true});
});

test('filters by text, place, year, kind and entity, and by all of them together', () => {
  const some = large.records[42] as (typeof large.records)[0];
  const query = {
    place: some.place,
    year: some.filedOn.slice(0, 4),
    kind: some.kind,
    entity: some.entity,
    q: ` ${some.model.toUpperCase()}`
  };
  expect(viewFilings(large, query).rows.map((record) => record.number)).toEqual([some.number]);
  const places = viewFilings(large, {place: some.place});
  expect(places.total).toBe(large.records.filter(({place}) => place === some.place).length);
  expect(places.rows.every(({place}) => place === some.place)).toBe(true);
  expect(viewFilings(large, {q: 'nothing at all'})).toMatchObject({rows: [], total: 0, pages: 1, first: 0});
});

test('counts what a reader can filter by', () => {
  const {places, years, kinds} = filingFacets(large);
  for (const facet of [places, years, kinds]) expect(facet.reduce((sum, {total}) => sum + total, 0)).toBe(5000);
  expect(years.map(({value}) => value)).toEqual(
    years
      .map(({value}) => value)
      .toSorted()
      .reverse()
  );
});

test('refuses numbers that readers and addresses cannot tell apart', () => {
  const [record] = loadFilings().records;
  const twin = {...record, number: 'beijing chatglm-20230821'} as NonNullable<typeof record>;
  expect(() => createRegistry({asOf: '2025-12-18', records: [record as typeof twin, twin]}, 'x.json')).toThrow(
    'x.json: the numbers "Beijing-ChatGLM-20230821" and "beijing chatglm-20230821" differ only in width, case, spaces or hyphens. Correct or remove one of the two.'
  );
});

test('names file, record, field and remedy of a broken data file', () => {
  expect(() => parseFilings('x.json', '{')).toThrow(/^x\.json: the file is not JSON: .* Restore it from version control\.$/);
  expect(() => parseFilings('x.json', '{"version":2,"asOf":"2025-01-01","records":[]}')).toThrow(
    /^x\.json is not a registry\.\n {2}field "version": /
  );
  const [record] = loadFilings().records;
  const file = (change: object) => JSON.stringify({version: 1, asOf: '2025-12-18', records: [{...record, ...change}]});
  expect(() => parseFilings('x.json', file({filedOn: '2023-02-30'}))).toThrow(
    `x.json: entry 1 (number "${number}") is not valid.\n  field "filedOn": this day does not exist in the calendar (it is "2023-02-30")\nCorrect the field in x.json.`
  );
  expect(() => parseFilings('x.json', file({model: 'a\nb'}))).toThrow('field "model": contains a line break or control character');
  expect(() => parseFilings('x.json', file({replacedBy: 'No-1'}))).toThrow('is replaced by "No-1", which is not in the file.');
});

test('the data file is a setting', () => {
  expect(readEnv({}).FILINGS_FILE).toBe(filingsFile);
  expect(readEnv({FILINGS_FILE: '/data/filings.json'}).FILINGS_FILE).toBe('/data/filings.json');
  expect(() => readEnv({FILINGS_FILE: 'filings.csv'})).toThrow('FILINGS_FILE="filings.csv": set it to the path of a .json file');
});
