import {fileOption, readFlags} from './command';
import {today} from './dates';
import {spreadsheetTrace} from './spreadsheet';
import {readStore} from './store';

/** Validates the registry: form, unique numbers, days in their order. */
export function checkCommand(args: string[]): number {
  const {values} = readFlags({args, options: fileOption});
  const {file, list} = readStore(values.file);
  const day = today();
  const findings = list.records.flatMap(({model, entity, number, filedOn, asOf, state, history}) => {
    const report = (text: string) => `${file}: record ${JSON.stringify(number)}: ${text}`;
    const dates = history.map(({date}) => date);
    const last = history.findLast(({type}) => type !== 'changed')?.type;
    const traces = Object.entries({model, entity, number}).map(([field, value]) => [field, spreadsheetTrace(value, {typed: true})]);
    return [
      ...traces.flatMap(([field, trace]) =>
        trace ? [report(`its ${field} is what a spreadsheet has made of it, ${trace}. Copy it from the source.`)] : []
      ),
      ...(filedOn > day ? [report(`it was filed on ${filedOn}, which lies in the future. Correct filedOn.`)] : []),
      ...(asOf < filedOn ? [report(`its source was read on ${asOf}, before it was filed on ${filedOn}. Correct asOf or filedOn.`)] : []),
      ...(asOf > list.asOf ? [report(`it is as of ${asOf}, the list only as of ${list.asOf}. Correct asOf of one of the two.`)] : []),
      ...(dates.join() === dates.toSorted().join() ? [] : [report('its history is not in order. Put the oldest entry first.')]),
      ...(history[0]?.type === 'added' ? [] : [report('its history does not begin with "added". Add that entry.')]),
      ...((state === 'removed') === (last === 'removed')
        ? []
        : [report(`its state is "${state}" and its history says "${last}". Correct one of the two, or use "filings remove".`)])
    ];
  });
  for (const finding of findings) console.error(finding);
  const removed = list.records.filter(({state}) => state === 'removed').length;
  console.log(`${file}: ${list.records.length} records (${removed} removed), as of ${list.asOf}, ${findings.length} findings.`);
  return findings.length > 0 ? 1 : 0;
}
