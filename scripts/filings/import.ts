import {officialList} from '@/content/filings';
import {CommandError, fileOption, originOptions, readFlags} from './command';
import {today} from './dates';
import {readOrigin} from './origin';
import {type Plan, planImport} from './plan';
import {readSheet} from './read-csv';
import {readRecords} from './read-record';
import {readStore, writeStore} from './store';

const mostShown = 50;

/** Brings a list into the registry. Without --write it only shows what would happen. */
export function importCommand(args: string[]): number {
  const {values, positionals} = readFlags({
    args,
    allowPositionals: true,
    options: {...fileOption, ...originOptions, write: {type: 'boolean', default: false}, 'skip-bad': {type: 'boolean', default: false}}
  });
  const [csv, ...others] = positionals;
  if (!csv || others.length > 0) throw new CommandError('import takes one CSV file: npm run filings -- import FILE.csv', 2);
  const day = today();
  const origin = {...readOrigin(values), defaultSource: officialList, day};
  const store = readStore(values.file);
  const sheet = readSheet(csv);
  const read = readRecords(csv, sheet, day);
  const plan = planImport(store.list, read.records, origin);
  const bad = [...read.bad, ...plan.bad].sort((a, b) => a.line - b.line);

  console.log(`${csv}: ${sheet.rows.length + sheet.bad.length} lines in ${sheet.encoding}`);
  if (read.ignored.length > 0) console.log(`Columns not read: ${read.ignored.join(', ')}`);
  show(plan);
  for (const {line, reason} of bad) console.error(`${csv}:${line}: ${reason}.`);
  const {added, changed, confirmed, left} = plan;
  console.log(`added ${added.length}, changed ${changed.length}, confirmed ${confirmed.length}, left ${left}, bad ${bad.length}`);

  if (bad.length > 0 && !values['skip-bad']) {
    console.error(
      `Nothing written: ${bad.length === 1 ? '1 line is' : `${bad.length} lines are`} bad. Mend them, or leave them out with --skip-bad.`
    );
    return 1;
  }
  if (!values.write) console.log('Nothing written: this was a dry run. Write with --write.');
  else console.log(writeStore(store, plan.next) ? `Written: ${values.file}` : `Nothing to write: ${values.file} has it all.`);
  return 0;
}

function show({added, changed, confirmed}: Plan): void {
  const lines = [
    ...added.map(({number, model}) => `  + ${number}  ${model}`),
    ...changed.flatMap(({record, events}) =>
      events.flatMap(({type, changes}) => [
        ...changes.map(({field, from, to}) => `  ~ ${record.number}  ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`),
        ...(type === 'changed' ? [] : [`  ~ ${record.number}  ${type}`])
      ])
    ),
    ...confirmed.map(({number, asOf}) => `  = ${number}  as of ${asOf}`)
  ];
  for (const line of lines.slice(0, mostShown)) console.log(line);
  if (lines.length > mostShown) console.log(`  … and ${lines.length - mostShown} more`);
}
