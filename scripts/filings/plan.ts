import {type Filing, type FilingEvent, filingFields} from '@/lib/data/schema';
import type {FilingList} from '@/lib/filings/file';
import {normalise} from '@/lib/filings/normalise';
import type {BadLine} from './read-csv';
import type {Given} from './read-record';
import {asText, withoutZeros} from './spreadsheet';

export type Origin = {kind: Filing['kind']; asOf?: string; source?: string; defaultSource: string; day: string};
export type Plan = {
  next: FilingList;
  added: Filing[];
  changed: {record: Filing; events: FilingEvent[]}[];
  /** Records of which only the day or source is newer. */
  confirmed: Filing[];
  left: number;
  bad: BadLine[];
};

/**
 * What a list changes in the registry. Records the list does not name stay as they are. A second import of the same list
 * changes nothing.
 */
export function planImport(list: FilingList, lines: {line: number; given: Given}[], origin: Origin): Plan {
  const records = [...list.records];
  const places = new Map(records.map(({number}, index) => [normalise(number), index]));
  const zeros = new Map(records.map(({number}) => [withoutZeros(normalise(number)), number]));
  const lineOf = new Map<string, number>();
  const plan: Plan = {next: list, added: [], changed: [], confirmed: [], left: 0, bad: []};
  for (const {line, given} of lines) {
    const key = normalise(given.number);
    const earlier = lineOf.get(key);
    const index = places.get(key);
    const known = index === undefined ? undefined : records[index];
    if (earlier !== undefined) {
      plan.bad.push({line, reason: `the number ${given.number} stands on line ${earlier} already`});
      continue;
    }
    lineOf.set(key, line);
    if (known && known.number !== given.number) {
      plan.bad.push({
        line,
        reason: `the number ${given.number} differs from ${known.number} in the registry only in width, case, spaces or hyphens`
      });
      continue;
    }
    const twin = known ? undefined : zeros.get(withoutZeros(key));
    if (twin !== undefined) {
      plan.bad.push({
        line,
        reason: `the number ${given.number} differs from ${twin} only in zeros before its digits, which a spreadsheet takes away; ${asText}`
      });
      continue;
    }
    if (!known || index === undefined) {
      zeros.set(withoutZeros(key), given.number);
      const record = newRecord(given, origin);
      places.set(key, records.length);
      records.push(record);
      plan.added.push(record);
      continue;
    }
    const {record, events, confirmed} = merge(known, given, origin);
    records[index] = record;
    if (events.length > 0) plan.changed.push({record, events});
    else if (confirmed) plan.confirmed.push(record);
    else plan.left++;
  }
  const touched = [...plan.added, ...plan.confirmed, ...plan.changed.map(({record}) => record)];
  const asOf = [list.asOf, ...touched.map((record) => record.asOf)].sort().at(-1) ?? list.asOf;
  return {...plan, next: {asOf, records}};
}

/** A record that the registry does not have yet, with its first line of history. */
function newRecord(given: Given, {kind, asOf, source, defaultSource, day}: Origin): Filing {
  const removed = given.state === 'removed';
  return {
    kind: given.kind ?? kind,
    place: given.place,
    model: given.model,
    entity: given.entity,
    number: given.number,
    filedOn: given.filedOn,
    state: given.state ?? 'listed',
    asOf: given.asOf ?? asOf ?? day,
    source: given.source ?? source ?? defaultSource,
    history: [{date: day, type: 'added', changes: []}, ...(removed ? [{date: day, type: 'removed' as const, changes: []}] : [])]
  };
}

function merge(known: Filing, given: Given, {asOf, source, defaultSource, day}: Origin) {
  const changes = filingFields.flatMap((field) => {
    const to = given[field];
    return to === undefined || to === known[field] ? [] : [{field, from: known[field], to}];
  });
  const events: FilingEvent[] = changes.length > 0 ? [{date: day, type: 'changed', changes}] : [];
  if (given.state && given.state !== known.state)
    events.push({date: day, type: given.state === 'removed' ? 'removed' : 'restored', changes: []});
  const seen = given.asOf ?? asOf ?? (events.length > 0 ? day : known.asOf);
  const confirmed = seen > known.asOf;
  const record: Filing = {
    ...known,
    ...Object.fromEntries(changes.map(({field, to}) => [field, to])),
    state: given.state ?? known.state,
    ...(confirmed && {asOf: seen, source: given.source ?? source ?? (changes.length > 0 ? defaultSource : known.source)}),
    history: [...known.history, ...events]
  };
  return {record, events, confirmed};
}
