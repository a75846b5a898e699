import {expect, test} from '@playwright/test';
import {renderAsync} from '@resvg/resvg-js';
import decode from 'qr/decode.js';
import type {z} from 'zod';
import {filing, parseList} from '@/lib/data/schema';
import {getModel, leadPrice, queryModels, tokens} from '@/lib/docs/models';
import {filings} from '@/lib/filings/file';
import {misspeltSettings, readEnv} from '@/lib/server/env';
import {portal} from '@/portal.config';
import {type Catalogue, compareCatalogues} from '@/scripts/checks/catalogues';
import {messages} from '../support';

test.describe('filings', () => {
  type Input = z.input<typeof filing>;
  const record: Input = {
    kind: 'filing',
    place: '某市',
    model: '某模型',
    entity: '某公司',
    number: 'Place-Model-20250101',
    filedOn: '2025-01-01',
    asOf: '2025-02-01',
    source: 'https://example.org/filing',
    history: [{date: '2025-02-01', type: 'added'}]
  };
  const parse = (...records: Input[]) => parseList('content/filings.ts', filing, records, 'number');
  const foot = '\nCorrect the field in content/filings.ts.';

  test('are the two records of the commissioned page, verbatim', () => {
    expect(filings.map(({place, model, entity, number, filedOn}) => [place, model, entity, number, filedOn])).toEqual(
      expect.arrayContaining([
        ['北京市', '智谱清言（ChatGLM）', '北京智谱华章科技有限公司', 'Beijing-ChatGLM-20230821', '2023-08-31'],
        ['北京市', '清影AI', '北京智谱领航科技有限公司', 'Beijing-QingYingAI-202412100045', '2024-12-27']
      ])
    );
  });

  test('are taken when they are right', () => expect(parse(record, {...record, number: 'Other-1'})).toHaveLength(2));

  test('with a bad date are refused', () => {
    expect(() => parse({...record, filedOn: '2025-02-30'})).toThrow(
      `content/filings.ts: entry 1 (number "Place-Model-20250101") is not valid.\n  field "filedOn": this day does not exist in the calendar (it is "2025-02-30")${foot}`
    );
    expect(() => parse(record, {...record, number: 'Other-1', filedOn: '2025/1/2'})).toThrow(
      `content/filings.ts: entry 2 (number "Other-1") is not valid.\n  field "filedOn": write the date as YYYY-MM-DD (it is "2025/1/2")${foot}`
    );
  });

  test('with an empty number are refused', () => {
    expect(() => parse({...record, number: ''})).toThrow(
      `content/filings.ts: entry 1 (number "") is not valid.\n  field "number": must not be empty (it is "")\n  field "number": has no digit; every filing number has a date (it is "")${foot}`
    );
  });

  test('with spaces around a number are refused, for a number is quoted as it is', () => {
    expect(() => parse({...record, number: ` ${record.number}`})).toThrow('field "number": begins or ends with a space; remove it');
  });

  test('with a number that stands twice are refused', () => {
    expect(() => parse(record, {...record, model: '别的模型'})).toThrow(
      `content/filings.ts: entry 2 (number "${record.number}") repeats the number of content/filings.ts: entry 1. Each number may stand once: remove or correct one of the two.`
    );
  });

  test('with a field nobody knows are refused', () => {
    expect(() => parse({...record, note: 'x'} as Input)).toThrow('field "note": is not known');
  });
});

const compare = (zh: Catalogue, en: Catalogue) =>
  compareCatalogues({file: 'messages/zh.json', catalogue: zh}, {file: 'messages/en.json', catalogue: en});

test.describe('catalogues', () => {
  test('are equal', () => expect(compare(messages.zh, messages.en)).toEqual([]));

  const cases: [string, Catalogue, Catalogue, string][] = [
    [
      'a missing key',
      {A: {one: '一', two: '二'}},
      {A: {one: 'one'}},
      'messages/en.json: the key "A.two" is missing; messages/zh.json has it. Add the message, or remove the key from messages/zh.json.'
    ],
    [
      'an extra key',
      {A: {one: '一'}},
      {A: {one: 'one', two: 'two'}},
      'messages/zh.json: the key "A.two" is missing; messages/en.json has it. Add the message, or remove the key from messages/en.json.'
    ],
    [
      'other arguments',
      {A: {one: '{count} 个'}},
      {A: {one: '{number} items'}},
      'messages/en.json: the message "A.one" has the arguments {number}, and messages/zh.json has {count}. Use the same arguments in both.'
    ],
    [
      'an argument left out',
      {A: {one: '{name} 的页面'}},
      {A: {one: 'The page'}},
      'messages/en.json: the message "A.one" has the arguments (none), and messages/zh.json has {name}. Use the same arguments in both.'
    ],
    [
      'a tag in one language only',
      {A: {one: '见<link>此处</link>'}},
      {A: {one: 'See here'}},
      'messages/en.json: the message "A.one" has the arguments (none), and messages/zh.json has <link>. Use the same arguments in both.'
    ],
    ['an empty message', {A: {one: ' '}}, {A: {one: 'one'}}, 'messages/zh.json: the message "A.one" is empty. Write it.']
  ];
  for (const [what, zh, en, problem] of cases) {
    test(`with ${what} are refused`, () => expect(compare(zh, en)).toEqual([problem]));
  }

  test('with braces that do not close are refused', () => {
    expect(compare({A: '{count'}, {A: 'x'})).toEqual([
      expect.stringMatching(/^messages\/zh\.json: the message "A" is not ICU: .+ Correct its braces\.$/)
    ]);
  });

  test('may use a plural in one language and a number in the other', () => {
    expect(compare({A: '{count, number} 个'}, {A: '{count, plural, one {# item} other {# items}}'})).toEqual([]);
  });
});

test.describe('settings', () => {
  test('have defaults, and an empty one counts as left out', () => {
    const defaults = {PORT: 3000, SITE_URL: 'http://localhost:3000', PLATFORM_ORIGIN: 'https://bigmodel.cn', SITE_INDEXABLE: false};
    expect(readEnv({})).toMatchObject(defaults);
    expect(readEnv({SITE_URL: '', PLATFORM_ORIGIN: '', SITE_INDEXABLE: ''})).toMatchObject(defaults);
  });

  test('are reduced to what is meant', () => {
    expect(
      readEnv({SITE_URL: 'https://docs.example.org/', PLATFORM_ORIGIN: 'http://platform.example:8080/', SITE_INDEXABLE: 'true'})
    ).toMatchObject({
      SITE_URL: 'https://docs.example.org',
      PLATFORM_ORIGIN: 'http://platform.example:8080',
      SITE_INDEXABLE: true
    });
  });

  test('send keys to no other host than the one the pages name, or to this machine', () => {
    const named = new URL(portal.apiBase).origin;
    expect(readEnv({}).API_ORIGIN).toBe(named);
    for (const API_ORIGIN of [named, 'http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:3000'])
      expect(readEnv({API_ORIGIN}).API_ORIGIN).toBe(API_ORIGIN);
    for (const API_ORIGIN of [
      named.replace('https', 'http'),
      `${named}:8443`,
      `${named}.elsewhere.test`,
      'http://localhost.elsewhere.test',
      'http://127.0.0.1.elsewhere.test',
      'http://10.0.0.1'
    ]) {
      expect(() => readEnv({API_ORIGIN}), API_ORIGIN).toThrow(
        `API_ORIGIN=${JSON.stringify(API_ORIGIN)}: set it to ${named}, the host of apiBase in portal.config.ts`
      );
    }
  });

  test('of the port are a number that a port can have', () => {
    expect(readEnv({PORT: '65535'}).PORT).toBe(65_535);
    for (const PORT of ['0', '65536', '-1', '3000x', 'http'])
      expect(() => readEnv({PORT}), PORT).toThrow(/^ {2}PORT=".+": set it to a whole number from 1 to 65535/m);
  });

  test('may be as large as their message says', () => {
    expect(readEnv({TRY_IT_SECONDS: '3600'}).TRY_IT_SECONDS).toBe(3600);
  });

  test('that cannot be used are all named, with what they may be', () => {
    expect(() => readEnv({SITE_URL: 'https://example.org/docs', PLATFORM_ORIGIN: 'ftp://x', SITE_INDEXABLE: 'yes'})).toThrow(
      [
        'The environment has settings that cannot be used:',
        '  SITE_URL="https://example.org/docs": set it to an address with scheme and host and no path, such as https://docs.example.org, or leave it out for the default.',
        '  PLATFORM_ORIGIN="ftp://x": set it to an address with scheme and host and no path, such as https://bigmodel.cn, or leave it out for the default.',
        '  SITE_INDEXABLE="yes": set it to "true" or "false", or leave it out for the default.'
      ].join('\n')
    );
  });

  test('whose name is mistyped are named, and no others', () => {
    expect(misspeltSettings({SITE_URLS: 'x', SITE_URL: 'x', PATH: 'x', HOME: 'x', NODE_ENV: 'x', FILING_FILE: 'x'})).toEqual([
      'SITE_URLS is not a setting and is not read; did you mean SITE_URL?',
      'FILING_FILE is not a setting and is not read; did you mean FILINGS_FILE?'
    ]);
  });
});

test.describe('models', () => {
  test('are looked up by id, and an unknown one is named', () => {
    expect(getModel('glm-4-plus').name).toBe('GLM-4-Plus');
    expect(() => getModel('glm-99')).toThrow('There is no model "glm-99". Use an id of content/models/*.ts, or add the model there.');
  });

  test('are narrowed and sorted', () => {
    const all = queryModels({});
    const reasoning = queryModels({kind: 'reasoning'});
    expect(reasoning.length).toBeGreaterThan(1);
    expect(reasoning.length).toBeLessThan(all.length);
    expect(new Set(reasoning.map(({kind}) => kind))).toEqual(new Set(['reasoning']));
    const sizes = queryModels({sort: 'context'}).map(({context}) => tokens(context));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(0);
    const priced = queryModels({kind: 'language', sort: 'price'}).flatMap((model) => leadPrice(model) ?? []);
    expect(priced.length).toBeGreaterThan(3);
    const amounts = priced.filter(({unit}) => unit === 'million-tokens').map(({amount}) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(queryModels({kind: 'nothing'})).toEqual([]);
  });
});

test('the QR code says the address of the community', async ({request}) => {
  const response = await request.get('/qr.svg');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('image/svg+xml');
  const {pixels, width, height} = await renderAsync(await response.text(), {fitTo: {mode: 'zoom', value: 8}});
  expect(decode({data: pixels, width, height})).toBe(portal.community);
});
