import {locales} from '@/i18n/routing';
import {type Filing, localizedText} from '@/lib/data/schema';
import {CommandError, fileOption, readFlags} from './command';
import {today} from './dates';
import {readStore, writeStore} from './store';

/** Takes a record out of the list. Its address stays and says when and why. */
export function removeCommand(args: string[]): number {
  const text = {type: 'string'} as const;
  const {values, positionals} = readFlags({
    args,
    allowPositionals: true,
    options: {...fileOption, 'replaced-by': text, ...Object.fromEntries(locales.map((locale) => [`note-${locale}`, text]))}
  });
  const [number] = positionals;
  const flags = values as Record<string, string | undefined>;
  const replacedBy = flags['replaced-by'];
  const note = localizedText.safeParse(
    Object.fromEntries(locales.flatMap((locale) => (flags[`note-${locale}`] ? [[locale, flags[`note-${locale}`]]] : [])))
  );
  if (!number || positionals.length > 1) throw new CommandError('remove takes one number: npm run filings -- remove NUMBER', 2);
  const hasNote = locales.some((locale) => flags[`note-${locale}`]);
  if (hasNote && !note.success)
    throw new CommandError(`A note is given in every language: ${locales.map((locale) => `--note-${locale}`).join(' and ')}.`, 2);
  const store = readStore(values.file);
  const record = store.list.records.find((each) => each.number === number);
  if (!record) throw new CommandError(`Nothing written: ${values.file} has no record ${JSON.stringify(number)}.`);
  if (record.state === 'removed') throw new CommandError(`Nothing written: ${number} has been removed already.`);
  const removed: Filing = {
    ...record,
    state: 'removed',
    ...(replacedBy && {replacedBy}),
    history: [...record.history, {date: today(), type: 'removed', changes: [], ...(note.success && {note: note.data})}]
  };
  writeStore(store, {...store.list, records: store.list.records.map((each) => (each === record ? removed : each))});
  console.log(`Removed ${number}  ${record.model}\nWritten: ${values.file}`);
  return 0;
}
