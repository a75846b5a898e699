import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {toCsv} from '@/lib/filings/csv';
import {loadFilings, parseFilings} from '@/lib/filings/file';
import {createRegistry} from '@/lib/filings/registry';
import {readDate} from '@/scripts/filings/dates';
import {generateFilings} from '@/scripts/filings/generate';
import {planImport} from '@/scripts/filings/plan';
import {readRows} from '@/scripts/filings/read-csv';
import {runFilings} from '@/scripts/filings/run';
import {serialise, writeAtomically} from '@/scripts/filings/store';

// The command itself, not tsx's own, which would only start another process: a kill has to reach the one that writes.
const tsx = ['--import', 'tsx', 'scripts/filings.ts'];
const header = '属地,模型名称,备案单位,备案号,备案时间';
const line = '北京市,云海大模型,北京云海科技有限公司,Beijing-YunHai-202401020003,2024/1/5';
let folder = '';
let file = '';
let csv = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'filings-'));
  file = join(folder, 'records.json');
  csv = join(folder, 'list.csv');
  writeFileSync(file, serialise(loadFilings()));
});
test.afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Runs a command in this process, which is what `npm run filings` does in its own. */
async function run(...args: string[]) {
  const printed = {out: [] as string[], err: [] as string[]};
  const {log, error} = console;
  console.log = (text: string) => printed.out.push(...text.replaceAll(folder, '.').split('\n'));
  console.error = (text: string) => printed.err.push(...text.replaceAll(folder, '.').split('\n'));
  try {
    return {status: await runFilings([...args, '--file', file]), ...printed};
  } finally {
    Object.assign(console, {log, error});
  }
}

const read = () => parseFilings(file, readFileSync(file, 'utf8'));

test('check says what is in order and what is not', async () => {
  expect(await run('check')).toEqual({status: 0, out: ['./records.json: 2 records (0 removed), as of 2025-12-18, 0 findings.'], err: []});
  const list = loadFilings();
  Object.assign(list.records[0] ?? {}, {filedOn: '2099-01-01'});
  Object.assign(list.records[1] ?? {}, {state: 'removed'});
  writeFileSync(file, serialise(list));
  expect(await run('check')).toEqual({
    status: 1,
    out: ['./records.json: 2 records (1 removed), as of 2025-12-18, 3 findings.'],
    err: [
      './records.json: record "Beijing-ChatGLM-20230821": it was filed on 2099-01-01, which lies in the future. Correct filedOn.',
      './records.json: record "Beijing-ChatGLM-20230821": its source was read on 2025-12-18, before it was filed on 2099-01-01. Correct asOf or filedOn.',
      './records.json: record "Beijing-QingYingAI-202412100045": its state is "removed" and its history says "added". Correct one of the two, or use "filings remove".'
    ]
  });
});

test('check finds what a spreadsheet has left in the registry', async () => {
  const list = loadFilings();
  Object.assign(list.records[0] ?? {}, {number: '3.30107E+17'});
  writeFileSync(file, serialise(list));
  expect((await run('check')).err).toEqual([
    './records.json: record "3.30107E+17": its number is what a spreadsheet has made of it, a long number in scientific notation: its digits are lost. Copy it from the source.'
  ]);
});

test('the command is a process with its own exit code', () => {
  const {status, stdout} = spawnSync(process.execPath, [...tsx, 'check', '--file', file], {encoding: 'utf8'});
  expect([status, stdout]).toEqual([0, `${file}: 2 records (0 removed), as of 2025-12-18, 0 findings.\n`]);
});

test('an unknown command says which there are', async () => {
  const {status, err} = await run('nope');
  expect([status, err[0]]).toEqual([2, 'There is no command "nope".']);
  expect(await run('check', '--wrong')).toMatchObject({status: 2});
});

test('import shows first, writes on request, and does nothing the second time', async () => {
  const before = readFileSync(file, 'utf8');
  writeFileSync(csv, `${header}\n北京市,清影AI 2,北京智谱领航科技有限公司,Beijing-QingYingAI-202412100045,2024年12月27日\n${line}\n`);
  const shown = [
    './list.csv: 2 lines in UTF-8',
    '  + Beijing-YunHai-202401020003  云海大模型',
    '  ~ Beijing-QingYingAI-202412100045  model: "清影AI" → "清影AI 2"',
    'added 1, changed 1, confirmed 0, left 0, bad 0'
  ];
  expect(await run('import', csv)).toEqual({
    status: 0,
    out: [...shown, 'Nothing written: this was a dry run. Write with --write.'],
    err: []
  });
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(await run('import', csv, '--write')).toEqual({status: 0, out: [...shown, 'Written: ./records.json'], err: []});
  const {records} = read();
  expect(records.map(({number}) => number)).toEqual([
    'Beijing-ChatGLM-20230821',
    'Beijing-QingYingAI-202412100045',
    'Beijing-YunHai-202401020003'
  ]);
  expect(records[1]?.history.at(-1)).toMatchObject({type: 'changed', changes: [{field: 'model', from: '清影AI', to: '清影AI 2'}]});
  const after = readFileSync(file, 'utf8');
  expect((await run('import', csv, '--write')).out.slice(-2)).toEqual([
    'added 0, changed 0, confirmed 0, left 2, bad 0',
    'Nothing to write: ./records.json has it all.'
  ]);
  expect(readFileSync(file, 'utf8')).toBe(after);
  expect((await run('check')).status).toBe(0);
});

test('every bad line is named with its reason, and none is written unless asked', async () => {
  const before = readFileSync(file, 'utf8');
  const rows = [
    '北京市,一,甲公司,Beijing-A-20240101,2024-02-30',
    '北京市,二,甲公司,Beijing-B-20240101,31.8.2023',
    '北京市,三,甲公司,Beijing-C-20240101,2999-01-01',
    '北京市,,甲公司,Beijing-D-20240101,2024-01-05',
    '北京市,五 ,甲公司,Beijing-E-20240101,2024-01-05',
    '北京市,"六\n六",甲公司,Beijing-F-20240101,2024-01-05',
    '北京市,七,甲公司,没有编号,2024-01-05',
    '北京市,八,甲公司,Beijing-H-20240101',
    '北京市,九,甲"公司,Beijing-I-20240101,2024-01-05',
    '北京市,"十"十,甲公司,Beijing-J-20240101,2024-01-05',
    '北京市,"十一,甲公司,Beijing-K-20240101,2024-01-05',
    '北京市,十二,甲公司,beijing chatglm 20230821,2024-01-05',
    line,
    line,
    '北京市,十\ufffd,甲公司,Beijing-N-20240101,2024-01-05'
  ];
  writeFileSync(csv, `${header}\r\n\r\n${rows.join('\r\n')}\r\n`);
  const bad = [
    './list.csv:3: the day "2024-02-30" does not exist in the calendar.',
    './list.csv:4: "31.8.2023" is not a date such as 2023/8/31, 2023-08-31 or 2023年8月31日.',
    './list.csv:5: the day 2999-01-01 lies in the future.',
    './list.csv:6: the model name must not be empty.',
    './list.csv:7: the model name begins or ends with a space; remove it.',
    './list.csv:8: the model name contains a line break or control character; write it on one line.',
    './list.csv:10: the filing number has no digit; every filing number has a date.',
    './list.csv:11: 4 cells, the first line has 5.',
    './list.csv:12: a quotation mark stands inside a cell that does not begin with one; put the cell in quotes and double the mark.',
    './list.csv:13: something follows a closing quotation mark; double a mark that belongs to the text.',
    './list.csv:14: a quotation mark is opened and never closed.',
    './list.csv:15: the number beijing chatglm 20230821 differs from Beijing-ChatGLM-20230821 in the registry only in width, case, spaces or hyphens.',
    './list.csv:17: the number Beijing-YunHai-202401020003 stands on line 16 already.',
    './list.csv:18: the model name contains "\ufffd", a character lost in an earlier conversion; copy it from the source again.'
  ];
  const refused = await run('import', csv, '--write');
  expect(refused.err).toEqual([...bad, 'Nothing written: 14 lines are bad. Mend them, or leave them out with --skip-bad.']);
  expect([refused.status, refused.out.at(-1)]).toEqual([1, 'added 1, changed 0, confirmed 0, left 0, bad 14']);
  expect(readFileSync(file, 'utf8')).toBe(before);
  const skipped = await run('import', csv, '--write', '--skip-bad');
  expect([skipped.status, skipped.err]).toEqual([0, bad]);
  expect(
    read()
      .records.map(({number}) => number)
      .slice(2)
  ).toEqual(['Beijing-YunHai-202401020003']);
});

test('what a spreadsheet has made of a value is recognised and named, and the line refused', async () => {
  const row = (number: string, day = '2024-01-05', model = '云海') => `北京市,${model},甲公司,"${number}",${day}`;
  const good = ['Beijing-A1E5-20240101', '网信算备110108105858001230019号', 'Beijing-1.0-202401010000', 'Mar-2-20240101'];
  const made: [string, string][] = [
    ['3.30107E+17', 'a long number in scientific notation: its digits are lost'],
    ['３.３０１０７Ｅ＋１７', 'a long number in scientific notation: its digits are lost'],
    ['3,30107e17', 'a long number in scientific notation: its digits are lost'],
    ['202401020003.0', 'a number with decimals that it did not have'],
    ['202,401,020,003', 'a number with separators that it did not have'],
    ['330107202305230000', 'a long number of which only 15 digits are left'],
    ['2023/8/21', 'a date made of something else'],
    ['2023-08-21 00:00:00', 'a date made of something else'],
    ['8月21日', 'a date made of something else'],
    ['21-Aug-23', 'a date made of something else'],
    ['Aug-23', 'a date made of something else'],
    ['#REF!', 'the error of a formula'],
    ['#N/A', 'the error of a formula'],
    ['######', 'a column that was too narrow to show its value'],
    ['=""0012""', 'a formula']
  ];
  const rows = made.map(([number]) => row(number));
  const days = ['45169', '45169.0', '8/31/2023', '31-Aug-23', '2023/8/31 0:00:00', '########'];
  writeFileSync(
    csv,
    [
      header,
      ...rows,
      row('007'),
      ...days.map((day, index) => row(`Beijing-D${index}-20240101`, day)),
      row('Beijing-M-20240101', '2024-01-05', '1月2日'),
      ...good.map((number) => row(number))
    ].join('\n')
  );
  const {err, out} = await run('import', csv);
  expect(out.at(-1)).toBe(`added ${good.length}, changed 0, confirmed 0, left 0, bad ${made.length + days.length + 2}`);
  const remedy = 'make the cells text before the values are pasted from the source, and save again';
  for (const [index, [number, trace]] of made.entries()) {
    expect(err).toContain(
      `./list.csv:${index + 2}: the filing number "${number.replaceAll('""', '"')}" is what a spreadsheet has made of it, ${trace}; ${remedy}.`
    );
  }
  expect(err).toContain(
    './list.csv:17: the filing number "007" has digits alone, from which a spreadsheet takes zeros; compare it with the source, and add it with "filings add" if it is so.'
  );
  expect(err).toContain(`./list.csv:18: "45169" is the number by which a spreadsheet keeps the day 2023-08-31; ${remedy}.`);
  for (const [index, day] of days.slice(2, 5).entries())
    expect(err).toContain(`./list.csv:${20 + index}: "${day}" is a day as a spreadsheet has rewritten it; write it as YYYY-MM-DD.`);
  expect(err).toContain(
    `./list.csv:24: the model name "1月2日" is what a spreadsheet has made of it, a date made of something else; ${remedy}.`
  );
});

test('add takes a number of digits alone, and not again without its zeros', async () => {
  const flags = (number: string) => [
    '--place',
    '北京市',
    '--model',
    '云海',
    '--entity',
    '云海公司',
    '--filed-on',
    '2024/1/5',
    '--number',
    number
  ];
  expect((await run('add', ...flags('0012024010000000'))).status).toBe(0);
  expect((await run('add', ...flags('12024010000000'))).err).toEqual([
    'Nothing written: the number 12024010000000 differs from 0012024010000000 only in zeros before its digits, which a spreadsheet takes away; make the cells text before the values are pasted from the source, and save again.'
  ]);
  expect((await run('add', ...flags('3.30107E+17'))).err).toEqual([
    '--number "3.30107E+17": this is what a spreadsheet shows, a long number in scientific notation: its digits are lost.'
  ]);
});

test('reads English headers, other columns, any order, GB18030 and a BOM', async () => {
  const text = `Filing Date,序号,Filing number,Model name,Place,Filing entity\n2024/1/5,1,Beijing-YunHai-202401020003,云海—大模型（龘）,北京市,北京云海科技有限公司\n`;
  writeFileSync(csv, `\ufeff${text}`);
  expect((await run('import', csv)).out.slice(0, 3)).toEqual([
    './list.csv: 1 lines in UTF-8',
    'Columns not read: 序号',
    '  + Beijing-YunHai-202401020003  云海—大模型（龘）'
  ]);
  writeFileSync(csv, gb18030(`${header}\n${line}\n`));
  expect((await run('import', csv)).out.slice(0, 2)).toEqual([
    './list.csv: 1 lines in GB18030',
    '  + Beijing-YunHai-202401020003  云海大模型'
  ]);
});

/** Encodes by turning the decoder's table around: Node decodes GB18030 and does not encode it. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Buffer.from(
    [...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) as number[])))
  );
}

for (const [name, bytes, message] of [
  ['is empty', Buffer.from(''), './list.csv is empty. Its first line names the columns: 属地, 模型名称, 备案单位, 备案号, 备案时间.'],
  [
    'lacks columns',
    Buffer.from('属地,模型名称\n北京市,x\n'),
    './list.csv: no column for 备案单位 (entity), 备案号 (number), 备案时间 (filedOn). The first line names: 属地, 模型名称.'
  ],
  [
    'has a column twice',
    Buffer.from(`${header},model\n`),
    './list.csv: the column 模型名称 stands twice. Remove or rename one of the two.'
  ],
  ['is UTF-16', Buffer.from(`\ufeff${header}\n${line}\n`, 'utf16le'), './list.csv is neither UTF-8 nor GB18030. Save it as "CSV UTF-8".'],
  ['is binary', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), './list.csv has NUL characters: it is not a CSV file. Save it as "CSV UTF-8".'],
  ['has 50 MB', Buffer.alloc(50 * 1024 * 1024, 'a'), './list.csv has 50.0 MB; at most 20 MB are read. Split the file.']
] as const) {
  test(`refuses a file that ${name}`, async () => {
    const before = readFileSync(file, 'utf8');
    writeFileSync(csv, bytes);
    expect(await run('import', csv, '--write', '--skip-bad')).toMatchObject({status: 1, err: [message]});
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
}

test('export, import into an empty registry, export: the same bytes', async () => {
  const list = generateFilings(300);
  const texts = ['=cmd|1', '-1 号', '@名', '名 ，称', '引"号"', "'引", '，逗,号', '龘〇é\u0301ﬁ'];
  for (const [index, model] of texts.entries()) Object.assign(list.records[index] ?? {}, {model});
  Object.assign(list.records[9] ?? {}, {state: 'removed'});
  const exported = toCsv(list);
  writeFileSync(csv, exported);
  writeFileSync(file, serialise({asOf: '2020-01-01', records: []}));
  expect((await run('import', csv, '--write')).out.at(-1)).toBe('Written: ./records.json');
  const imported = read();
  expect(imported.records.slice(0, texts.length).map(({model}) => model)).toEqual(texts);
  expect(toCsv(createRegistry(imported))).toBe(exported);
});

test('every command answers --help with what it takes', async () => {
  for (const args of [['--help'], ['add', '--help'], ['import', '-h'], ['remove', '--help'], ['check', '--help']]) {
    const {status, out, err} = await run(...args);
    expect([status, err], args.join(' ')).toEqual([0, []]);
    expect(out[0]).toContain('Usage: npm run filings -- COMMAND');
  }
});

test('add takes flags and refuses what it cannot use', async () => {
  const flags = [
    '--place',
    '北京市',
    '--model',
    '云海',
    '--entity',
    '云海公司',
    '--number',
    'Beijing-YunHai-202401020003',
    '--filed-on',
    '2024/1/5'
  ];
  expect(await run('add', ...flags)).toEqual({
    status: 0,
    out: ['Added Beijing-YunHai-202401020003  云海', 'Written: ./records.json'],
    err: []
  });
  expect(read().records.at(-1)).toMatchObject({model: '云海', filedOn: '2024-01-05', kind: 'filing', state: 'listed'});
  expect(await run('add', ...flags)).toMatchObject({
    status: 1,
    err: ['Nothing written: Beijing-YunHai-202401020003 is in ./records.json already. Change it with "filings import".']
  });
  expect(await run('add', '--place', '北京市')).toMatchObject({
    status: 2,
    err: ['add needs --model, --entity, --number, --filed-on, or a terminal to ask at.']
  });
  expect((await run('add', ...flags.slice(0, -1), '2024-02-30')).err).toEqual([
    '--filed-on: the day "2024-02-30" does not exist in the calendar.'
  ]);
  expect((await run('add', ...flags, '--kind', 'x')).err).toEqual(['--kind "x": write filing or registration.']);
});

test('remove keeps the record and says why', async () => {
  const number = 'Beijing-ChatGLM-20230821';
  expect(await run('remove', number, '--note-zh', '已撤下。')).toMatchObject({
    status: 2,
    err: ['A note is given in every language: --note-zh and --note-en.']
  });
  expect((await run('remove', number, '--note-zh', '已撤下。', '--note-en', 'Withdrawn.')).status).toBe(0);
  expect(read().records[0]).toMatchObject({
    number,
    state: 'removed',
    history: [{type: 'added'}, {type: 'removed', note: {en: 'Withdrawn.'}}]
  });
  expect(await run('remove', number)).toMatchObject({status: 1, err: [`Nothing written: ${number} has been removed already.`]});
  expect(await run('remove', 'X-1')).toMatchObject({status: 1, err: ['Nothing written: ./records.json has no record "X-1".']});
  expect((await run('check')).status).toBe(0);
});

test('killed while it writes, the file is the old one or the new one', async () => {
  test.slow();
  const old = readFileSync(file, 'utf8');
  writeFileSync(csv, toCsv(generateFilings(5000)));
  let killed = 0;
  for (let round = 0; round < 2; round++) {
    writeFileSync(file, old);
    const child = spawn(process.execPath, [...tsx, 'import', csv, '--write', '--file', file], {stdio: 'ignore'});
    const watcher = watch(folder, (_, name) => {
      if (name?.endsWith('.tmp')) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('exit', resolve));
    watcher.close();
    if (child.signalCode === 'SIGKILL') killed++;
    const now = readFileSync(file, 'utf8');
    if (now !== old) expect(read().records.length).toBe(5002);
  }
  expect(killed).toBeGreaterThan(0);
  expect((await run('import', csv, '--write')).status).toBe(0);
  expect(read().records.length).toBe(5002);
});

for (const [name, failing] of [
  ['opened', 'fs.openSync = (path, ...rest) => (isFolder(path) ? fail() : original.openSync(path, ...rest));'],
  ['synced', 'fs.fsyncSync = (handle) => (fs.fstatSync(handle).isDirectory() ? fail() : original.fsyncSync(handle));']
] as const) {
  test(`a file is written where a folder cannot be ${name}, as on Windows`, () => {
    writeFileSync(csv, `${header}\n${line}\n`);
    const patch = `
      import fs from 'node:fs';
      import {syncBuiltinESMExports} from 'node:module';
      const original = {...fs};
      const isFolder = (path) => original.statSync(path, {throwIfNoEntry: false})?.isDirectory();
      const fail = () => { console.log('refused'); throw Object.assign(new Error('EPERM: operation not permitted'), {code: 'EPERM'}); };
      ${failing}
      syncBuiltinESMExports();`;
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(patch)}`];
    const {status, stdout, stderr} = spawnSync(process.execPath, [...preload, ...tsx, 'import', csv, '--write', '--file', file], {
      encoding: 'utf8'
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(-3)).toEqual(['refused', `Written: ${file}`, '']);
    expect(read().records).toHaveLength(3);
  });
}

test('a write that fails leaves nothing behind', () => {
  const target = join(folder, 'taken');
  mkdirSync(join(target, 'inside'), {recursive: true});
  expect(() => writeAtomically(target, 'x')).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['records.json', 'taken']);
  expect(existsSync(join(target, 'inside'))).toBe(true);
});

test('a plan keeps the day of what it adds and raises the day of the list', () => {
  const list = loadFilings();
  const given = {place: '北京市', model: '云海', entity: '云海公司', number: 'Beijing-YunHai-202401020003', filedOn: '2024-01-05'};
  const origin = {kind: 'registration' as const, asOf: '2026-01-31', defaultSource: 'https://example.org/', day: '2026-02-01'};
  const {next, added} = planImport(list, [{line: 2, given}], origin);
  expect(added[0]).toMatchObject({
    kind: 'registration',
    asOf: '2026-01-31',
    source: 'https://example.org/',
    history: [{date: '2026-02-01', type: 'added'}]
  });
  expect(next.asOf).toBe('2026-01-31');
  const known = list.records[0] as (typeof list.records)[0];
  const again = planImport(list, [{line: 2, given: {...given, ...known}}], {...origin, asOf: undefined});
  expect([again.left, again.confirmed.length, again.next]).toEqual([1, 0, list]);
  const {asOf: _, source: __, ...seen} = known;
  expect(planImport(list, [{line: 2, given: seen}], origin).confirmed.map(({asOf}) => asOf)).toEqual(['2026-01-31']);
});

test('reads dates as people write them', () => {
  for (const text of ['2023/8/31', '2023-08-31', '2023.8.31', ' 2023年8月31日 ']) expect(readDate(text)).toEqual({date: '2023-08-31'});
  for (const text of ['2023/8-31', '31/8/2023', '45169', '']) expect(readDate(text)).toHaveProperty('reason');
});

test('goes on after each broken quote, and gives up after a hundred', () => {
  const {rows, bad} = readRows('a,b\nx"y,1\nc,d\n"e"f,2\ng,h\n');
  expect(rows.map(({line, cells}) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [3, 'c', 'd'],
    [5, 'g', 'h']
  ]);
  expect(bad.map(({line}) => line)).toEqual([2, 4]);
  expect(readRows('x"y\n'.repeat(500)).bad.at(-1)?.reason).toBe('from here on nothing was read: 100 lines have broken quotes');
});
