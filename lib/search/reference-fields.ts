import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {Operation} from '../openapi/operations';
import {openApi} from '../openapi/source';
import {bodyTree, type Field} from '../openapi/tree';
import type {SearchRecord} from './types';

const streamType = 'text/event-stream';

/** A part of a page of the reference. */
export type Entry = Omit<SearchRecord, 'page' | 'kind'>;

export const plain = (text = '') => text.replaceAll('`', '');
export const lines = (...values: (string | number | null | undefined)[]) => values.filter(Boolean).join('\n');

/** Names, values and descriptions of what stands below a field or form. */
export function insideText({fields, forms}: Pick<Field, 'fields' | 'forms'>): string {
  return lines(
    ...fields.map((field) => lines(field.name, plain(field.description), field.values.join(' '), insideText(field))),
    ...forms.map((form) => lines(form.title, plain(form.description), form.values.join(' '), insideText(form)))
  );
}

/** An entry for each field of the uppermost level; a field that several forms of a body share stands once. */
export function fieldEntries(of: Pick<Field, 'fields' | 'forms'>, known = new Set<string>()): Entry[] {
  const own = of.fields.flatMap((field): Entry[] => {
    if (known.has(field.name)) return [];
    known.add(field.name);
    const text = lines(plain(field.description), [field.type, field.default, ...field.values].filter(Boolean).join(' '), insideText(field));
    return [{anchor: field.anchor, heading: field.name, text, keys: []}];
  });
  return [...own, ...of.forms.flatMap((form) => fieldEntries(form, known))];
}

/** An entry for each field below the uppermost level, to be found by its path; one that several forms share stands once. `where` says what has it. */
export function pathEntries(of: Pick<Field, 'fields' | 'forms'>, where: string, known = new Set<string>()): Entry[] {
  const own = of.fields.flatMap((field): Entry[] => {
    const {path, anchor, type, description, values} = field;
    const isKnown = path === field.name || known.has(path);
    known.add(path);
    const text = lines([where, type].filter(Boolean).join(' · '), plain(description), values.join(' '));
    return [...(isKnown ? [] : [{anchor, heading: path, text, keys: [], path}]), ...pathEntries(field, where, known)];
  });
  return [...own, ...of.forms.flatMap((form) => pathEntries(form, where, known))];
}

/** Those of what an operation answers by itself: what all of them answer to a faulty request would be found in each. */
export function answerPaths(locale: Locale, {raw}: Operation): Entry[] {
  const {t} = wordsFor(locale);
  const document = openApi(locale);
  return Object.entries(raw.responses).flatMap(([status, response]) => {
    const {[streamType]: stream, ...others} = '$ref' in response ? {} : (response.content ?? {});
    const [media] = Object.values(others);
    return [
      ...(media ? pathEntries(bodyTree(document, media.schema, `answer-${status}`), `${t('Api.answers')} ${status}`) : []),
      ...(stream ? pathEntries(bodyTree(document, stream.schema, 'stream'), t('Api.stream')) : [])
    ];
  });
}
