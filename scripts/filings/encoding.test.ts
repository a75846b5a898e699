import {writeFileSync} from 'node:fs';
import {beforeEach, expect, test} from 'vitest';
import {bytes, freshRegistry, header, line, place, run} from './registry.fixture';

beforeEach(freshRegistry);

test('reads English headers, other columns, any order, GB18030 and a BOM', async () => {
  const text = `Filing Date,序号,Filing number,Model name,Place,Filing entity\n2024/1/5,1,Beijing-YunHai-202401020003,云海—大模型（龘）,北京市,北京云海科技有限公司\n`;
  writeFileSync(place.csv, `\ufeff${text}`);
  expect((await run('import', place.csv)).out.slice(0, 3)).toEqual([
    './list.csv: 1 lines in UTF-8',
    'Columns not read: 序号',
    '  + Beijing-YunHai-202401020003  云海—大模型（龘）'
  ]);
  writeFileSync(place.csv, gb18030(`${header}\n${line}\n`));
  expect((await run('import', place.csv)).out.slice(0, 2)).toEqual([
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

for (const [name, content, message] of [
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
    const before = bytes();
    writeFileSync(place.csv, content);
    expect(await run('import', place.csv, '--write', '--skip-bad')).toMatchObject({status: 1, err: [message]});
    expect(bytes()).toBe(before);
  });
}
