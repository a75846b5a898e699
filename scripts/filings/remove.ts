import type {Filing} from '@/content/schema';
import {CommandError, fileOption, readFlags} from './command';
import {today} from './dates';
import {readStore, writeStore} from './store';

/** Takes a record out of the list. Its address stays and says when and why. */
export function removeCommand(args: string[]): number {
  const text = {type: 'string'} as const;
  const {values, positionals} = readFlags({
    args,
    allowPositionals: true,
    options: {...fileOption, 'replaced-by': text, 'note-zh': text, 'note-en': text}
  });
  const [number] = positionals;
  const {'note-zh': zh, 'note-en': en, 'replaced-by': replacedBy} = values;
  if (!number || positionals.length > 1) throw new CommandError('remove takes one number: npm run filings -- remove NUMBER', 2);
  if (!zh !== !en) throw new CommandError('A note is given in both languages: --note-zh and --note-en.', 2);
  const store = readStore(values.file);
  const record = store.list.records.find((each) => each.number === number);
  if (!record) throw new CommandError(`Nothing written: ${values.file} has no record ${JSON.stringify(number)}.`);
  if (record.state === 'removed') throw new CommandError(`Nothing written: ${number} has been removed already.`);
  const removed: Filing = {
    ...record,
    state: 'removed',
    ...(replacedBy && {replacedBy}),
    history: [...record.history, {date: today(), type: 'removed', changes: [], ...(zh && en && {note: {zh, en}})}]
  };
  writeStore(store, {...store.list, records: store.list.records.map((each) => (each === record ? removed : each))});
  console.log(`Removed ${number}  ${record.model}\nWritten: ${values.file}`);
  return 0;
}
