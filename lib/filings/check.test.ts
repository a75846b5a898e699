import {expect, test} from 'vitest';
import {loadFilings} from '@/lib/filings/file';
import {checkFiling} from './check';
import {createRegistry} from './registry';
import {filing, three} from './registry.fixture';

const registry = createRegistry(loadFilings());
const number = 'Beijing-ChatGLM-20230821';

for (const {asked, field, verbatim} of [
  {asked: number, field: 'number', verbatim: true},
  {asked: ` ${number} `, field: 'number', verbatim: true},
  {asked: 'beijing-chatglm-20230821', field: 'number', verbatim: false},
  {asked: 'Beijing ChatGLM 20230821', field: 'number', verbatim: false},
  {asked: 'Ｂｅｉｊｉｎｇ－ＣｈａｔＧＬＭ－２０２３０８２１', field: 'number', verbatim: false},
  {asked: '智谱清言（ChatGLM）', field: 'model', verbatim: true},
  {asked: '智谱清言（chatglm）', field: 'model', verbatim: false},
  {asked: '智谱清言 (ChatGLM)', field: 'model', verbatim: false}
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

test('a number that was removed is found as any other', () => {
  expect(checkFiling(three, 'Shanghai-YiChe-20230901').found.map(({record, verbatim}) => [record.state, verbatim])).toEqual([
    ['removed', true]
  ]);
});

test('of a short name fewer characters may differ', () => {
  const near = (model: string, asked: string) => {
    const list = createRegistry({asOf: '2026-01-01', records: [filing({model, number: 'X-20240101000000'})]});
    return checkFiling(list, asked).near.map(({field, reason}) => `${field} ${reason}`);
  };
  expect(near('云海', '云山')).toEqual([]);
  expect(near('云海山', '云海水')).toEqual(['model spelling']);
  expect(near('云海山', '云水火')).toEqual([]);
  expect(near('云海山河', '云海水河')).toEqual(['model spelling']);
  expect(near('云海山河', '云海水火')).toEqual([]);
  expect(near('云海山河湖', '云海水火湖')).toEqual(['model spelling']);
  expect(near('云海山河湖', '云金水火湖')).toEqual([]);
});

test('what comes near is shown nearest first, at most eight', () => {
  const numbers = [
    'Beijing-YunHai-20240188',
    ...Array.from({length: 12}, (_, index) => `Beijing-YunHai-2024010${index % 10}${index > 9 ? '0' : ''}`)
  ];
  const list = createRegistry({asOf: '2026-01-01', records: numbers.map((number, index) => filing({number, model: `模型 ${index}`}))});
  const {near, found} = checkFiling(list, 'Beijing-YunHai-20240199');
  expect(found).toEqual([]);
  expect(near).toHaveLength(8);
  expect(near.slice(0, 2).map(({record}) => record.number)).toEqual(['Beijing-YunHai-20240109', 'Beijing-YunHai-20240188']);
});

test('a record that has the same name is near after one that is spelt nearly so, by the field that was meant', () => {
  const records = [
    filing({number: 'Shanghai-YunHai-20250505', model: '甲模型'}),
    filing({number: 'Beijing-YunHai-20240106', model: '乙模型'})
  ];
  const list = createRegistry({asOf: '2026-01-01', records});
  const near = (asked: string) => checkFiling(list, asked).near.map(({record, field, reason}) => [record.number, field, reason]);
  expect(near('Beijing-YunHai-20240107')).toEqual([
    ['Beijing-YunHai-20240106', 'number', 'spelling'],
    ['Shanghai-YunHai-20250505', 'number', 'name']
  ]);
  expect(near('YunHai')).toEqual([
    ['Shanghai-YunHai-20250505', 'model', 'name'],
    ['Beijing-YunHai-20240106', 'model', 'name']
  ]);
});

test('the field that is shown is the one that was meant: the number where both come near, the name where no number was asked for', () => {
  const list = createRegistry({asOf: '2026-01-01', records: [filing({number: 'A-20240101', model: 'A-20240102'})]});
  expect(checkFiling(list, 'A-20240103').near.map(({field}) => field)).toEqual(['number']);
  const named = createRegistry({asOf: '2026-01-01', records: [filing({number: 'Beijing-YunHai2-20240105', model: '甲模型（YunHai2）'})]});
  for (const asked of ['YunHai2', 'YunHai2（20240107）'])
    expect(
      checkFiling(named, asked).near.map(({field, reason}) => [field, reason]),
      asked
    ).toEqual([['model', 'name']]);
});
