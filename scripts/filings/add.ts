import {createInterface} from 'node:readline/promises';
import {officialList} from '@/content/filings';
import {filing} from '@/lib/data/schema';
import {CommandError, fileOption, originOptions, readFlags} from './command';
import {readDate, today} from './dates';
import {readOrigin} from './origin';
import {planImport} from './plan';
import type {Given} from './read-record';
import {spreadsheetTrace} from './spreadsheet';
import {readStore, writeStore} from './store';

const questions = {
  place: '属地 (place)',
  model: '模型名称 (model name)',
  entity: '备案单位 (filing entity)',
  number: '备案号 (filing number)',
  'filed-on': '备案时间 (filed on)'
} as const;
type Field = keyof typeof questions;

/** Adds one record, from flags or from answers at a terminal. */
export async function addCommand(args: string[]): Promise<number> {
  const text = {type: 'string'} as const;
  const {values} = readFlags({
    args,
    options: {...fileOption, ...originOptions, place: text, model: text, entity: text, number: text, 'filed-on': text}
  });
  const day = today();
  const origin = {...readOrigin(values), defaultSource: officialList, day};
  const store = readStore(values.file);
  const given = toGiven(await complete(values), day);
  const {next, added, bad} = planImport(store.list, [{line: 1, given}], origin);
  if (bad[0]) throw new CommandError(`Nothing written: ${bad[0].reason}.`);
  if (!added[0]) throw new CommandError(`Nothing written: ${given.number} is in ${values.file} already. Change it with "filings import".`);
  writeStore(store, next);
  console.log(`Added ${given.number}  ${given.model}\nWritten: ${values.file}`);
  return 0;
}

async function complete(values: Partial<Record<Field, string>>): Promise<Record<Field, string>> {
  const fields = Object.keys(questions) as Field[];
  const missing = fields.filter((field) => values[field] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY)
    throw new CommandError(`add needs ${missing.map((field) => `--${field}`).join(', ')}, or a terminal to ask at.`, 2);
  const answers: Partial<Record<Field, string>> = {...values};
  if (missing.length > 0) {
    const terminal = createInterface({input: process.stdin, output: process.stdout});
    for (const field of missing) answers[field] = await terminal.question(`${questions[field]}: `);
    terminal.close();
  }
  return answers as Record<Field, string>;
}

function toGiven(answers: Record<Field, string>, day: string): Given {
  for (const field of ['place', 'model', 'entity', 'number'] as const) {
    const reason = filing.shape[field].safeParse(answers[field]).error?.issues[0]?.message;
    if (reason) throw new CommandError(`--${field} ${JSON.stringify(answers[field])}: ${reason}.`, 2);
    const trace = spreadsheetTrace(answers[field], {typed: true});
    if (trace) throw new CommandError(`--${field} ${JSON.stringify(answers[field])}: this is what a spreadsheet shows, ${trace}.`, 2);
  }
  const filed = readDate(answers['filed-on']);
  if ('reason' in filed) throw new CommandError(`--filed-on: ${filed.reason}.`, 2);
  if (filed.date > day) throw new CommandError(`--filed-on: the day ${filed.date} lies in the future.`, 2);
  const {place, model, entity, number} = answers;
  return {place, model, entity, number, filedOn: filed.date};
}
