import {colon, comma} from '@/i18n/enumerate';
import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {ReferenceChange, ReferenceEntry} from '@/lib/data/schema';
import {type Operation, operations} from '../operations';
import {fieldAnchors} from './field-anchors';

/** A piece of a line: words of the interface, or names and values as they are in a request. `href` leads to a field that is still there, without language. */
type Piece = {text: string} | {code: string; href?: string};

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

function piecesOf({part, kind, what, fields, before = [], after = []}: Line, page: Operation | undefined, locale: Locale): Piece[] {
  const {t} = wordsFor(locale);
  const text = (value: string): Piece => ({text: value});
  const listed = (pieces: Piece[]): Piece[] => pieces.flatMap((piece, index) => [...(index > 0 ? [text(comma(locale))] : []), piece]);
  const codes = (values: string[]) => listed(values.map((code) => ({code})));
  const values = (key: 'gone' | 'come', list: string[]) => (list.length > 0 ? [text(t(`ReferenceChanges.${key}`)), ...codes(list)] : []);
  const anchors = page && part && fields.length > 0 ? fieldAnchors(locale, page, part) : undefined;
  const names = listed(
    fields.map((code) => {
      // The entries of a list have no line of their own.
      const anchor = anchors?.get(code.replace(/(?:\[\])+$/, ''));
      return {code, href: page && anchor && `${page.path}#${anchor}`};
    })
  );
  const place = part ? [text(`${t(`ReferenceChanges.parts.${part}`)}${colon(locale)}`)] : [];
  if (kind !== 'changed') return [...place, text(t(`ReferenceChanges.${part ? 'kinds' : 'operation'}.${kind}`)), ...names];
  const fact = what ? [text(`${fields.length > 0 ? ' ' : ''}${t(`ReferenceChanges.what.${what}`)}`)] : [];
  return [...place, ...names, ...fact, ...values('gone', before), ...values('come', after)];
}

/** What an entry says, by operation, in the words of a language. */
export function changesByOperation({changes}: Pick<ReferenceEntry, 'changes'>, locale: Locale): OperationChanges[] {
  const now = new Map(operations(locale).map((operation) => [`${operation.method.toUpperCase()} ${operation.apiPath}`, operation]));
  const names = [...new Set(changes.map(({operation}) => operation))];
  return names.map((operation) => {
    const page = now.get(operation);
    const lines = together(changes.filter((change) => change.operation === operation));
    return {
      operation,
      page,
      lines: lines.map((line) => ({breaking: line.breaking ?? false, pieces: piecesOf(line, page, locale)}))
    };
  });
}
