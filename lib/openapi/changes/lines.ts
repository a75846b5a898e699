import {colon, comma} from '@/i18n/enumerate';
import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {ReferenceChange, ReferenceEntry} from '@/lib/data/schema';
import {type Operation, operations} from '../operations';

/** A piece of a line: words of the interface, or names and values as they are in a request. */
type Piece = {text: string} | {code: string};

export type ChangeLine = {breaking: boolean; pieces: Piece[]};

/** What changed of one operation on a day. */
export type OperationChanges = {
  /** Method and path. */
  operation: string;
  /** The operation as it is now; undefined where the document no longer has it. */
  page?: Operation;
  lines: ChangeLine[];
};

type Line = Omit<ReferenceChange, 'operation' | 'field'> & {fields: string[]};

/** Changes that differ in the name of the field alone, as one. */
function together(changes: ReferenceChange[]): Line[] {
  const lines = new Map<string, Line>();
  for (const {operation: _, field, ...change} of changes) {
    const key = JSON.stringify([change.part, change.kind, change.what, change.before, change.after, change.breaking]);
    const line = lines.get(key) ?? {...change, fields: []};
    if (field) line.fields.push(field);
    lines.set(key, line);
  }
  return [...lines.values()];
}

function piecesOf({part, kind, what, fields, before = [], after = []}: Line, locale: Locale): Piece[] {
  const {t} = wordsFor(locale);
  const text = (value: string): Piece => ({text: value});
  const codes = (values: string[]): Piece[] => values.flatMap((code, index) => [...(index > 0 ? [text(comma(locale))] : []), {code}]);
  const values = (key: 'gone' | 'come', list: string[]) => (list.length > 0 ? [text(t(`ReferenceChanges.${key}`)), ...codes(list)] : []);
  const place = part ? [text(`${t(`ReferenceChanges.parts.${part}`)}${colon(locale)}`)] : [];
  if (kind !== 'changed') return [...place, text(t(`ReferenceChanges.${part ? 'kinds' : 'operation'}.${kind}`)), ...codes(fields)];
  const fact = what ? [text(`${fields.length > 0 ? ' ' : ''}${t(`ReferenceChanges.what.${what}`)}`)] : [];
  return [...place, ...codes(fields), ...fact, ...values('gone', before), ...values('come', after)];
}

/** What an entry says, by operation, in the words of a language. */
export function changesByOperation({changes}: Pick<ReferenceEntry, 'changes'>, locale: Locale): OperationChanges[] {
  const now = new Map(operations(locale).map((operation) => [`${operation.method.toUpperCase()} ${operation.apiPath}`, operation]));
  const names = [...new Set(changes.map(({operation}) => operation))];
  return names.map((operation) => ({
    operation,
    page: now.get(operation),
    lines: together(changes.filter((change) => change.operation === operation)).map((line) => ({
      breaking: line.breaking ?? false,
      pieces: piecesOf(line, locale)
    }))
  }));
}
