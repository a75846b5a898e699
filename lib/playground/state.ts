import {formatJson, parseJson} from '../openapi/exact-json';
import {check, type FormSchema} from './check';
import type {TryForm} from './form';
import {bodyFields, controlOf, formOf, readValue, type Texts, textOf} from './values';

/** All that a reader has chosen and typed for a request. The form, the JSON and the command are three views of it. */
export type TryState = {
  /** Index of the example it began with. */
  example: number;
  /** Index of the form of the body. */
  form: number;
  texts: Texts;
  /** Values of fields that came with the JSON and have not been edited in the form since: what a text cannot say (`null`, `""`). */
  values: Readonly<Record<string, unknown>>;
  files: Readonly<Record<string, File[]>>;
  /** The body as typed in the JSON view. It holds until a field is edited. */
  json?: string;
};

/**
 * The state as an example fills it. A parameter is filled where its value is a word of the API, not an id of somebody's. `place` is
 * the form of the body, by default the one the example is of.
 */
export function fromExample(form: TryForm, example: number, place = form.examples[example]?.form ?? 0): TryState {
  const value = form.examples[example]?.value ?? {};
  const parameters = form.parameters.map(({name, in: where, schema, example: text = ''}) => [`${where}.${name}`, schema.enum ? text : '']);
  const fields = Object.entries(form.body?.forms[place]?.properties ?? {}).map(([name, schema]) => {
    const isFile = String(value[name] ?? '').startsWith('@');
    return [`body.${name}`, isFile ? '' : textOf(schema, value[name])];
  });
  return {example, form: place, texts: Object.fromEntries([...parameters, ...fields]), values: {}, files: {}};
}

/** The state after a field of the form has been edited. A parameter leaves the JSON as it was typed. */
export function withText(state: TryState, field: string, text: string): TryState {
  const {[field]: _, ...values} = state.values;
  return {...state, texts: {...state.texts, [field]: text}, values, json: field.startsWith('body.') ? undefined : state.json};
}

/** The state after the JSON has been edited. The form follows as soon as the text is an object, by the form of the body it fits. */
export function withJson(form: TryForm, state: TryState, json: string): TryState {
  const {body} = readJson(json);
  if (!body) return {...state, json};
  const forms = form.body?.forms ?? [];
  const stays = check(forms[state.form] ?? true, body).length === 0;
  const place = stays ? state.form : nearest(forms, body, state.form);
  const known = forms[place]?.properties ?? {};
  const parameters = Object.entries(state.texts).filter(([field]) => !field.startsWith('body.'));
  const names = [...new Set([...Object.keys(known), ...Object.keys(body)])];
  const schema = (name: string) => (Object.hasOwn(known, name) ? (known[name] as FormSchema | true) : true);
  return {
    ...state,
    json,
    form: place,
    texts: Object.fromEntries([...parameters, ...names.map((name) => [`body.${name}`, textOf(schema(name), body[name])])]),
    values: Object.fromEntries(Object.entries(body).map(([name, value]) => [`body.${name}`, value]))
  };
}

/** The form that a body fits best; the present one where it fits as well as any. */
function nearest(forms: FormSchema[], body: unknown, present: number): number {
  const faults = (index: number) => check(forms[index] ?? true, body).length;
  const best = formOf(forms, body);
  return faults(best) < faults(present) ? best : present;
}

/** Reads the text of a body, or says whether it is no JSON or no object. */
export function readJson(text: string): {body?: Record<string, unknown>; fault?: 'json' | 'type'} {
  try {
    const body = parseJson(text);
    return body !== null && typeof body === 'object' && !Array.isArray(body) ? {body: body as Record<string, unknown>} : {fault: 'type'};
  } catch {
    return {fault: 'json'};
  }
}

/** Whether the JSON as typed cannot be read, so that the form waits for it. */
export function isHeld({json}: TryState): boolean {
  return json !== undefined && readJson(json).body === undefined;
}

/** The body as JSON: as typed, or made of the fields. A field whose text is no JSON stands in it as it is, so that nothing is hidden. */
export function jsonOf(form: TryForm, state: TryState): string {
  if (state.json !== undefined) return state.json;
  const lines = bodyFields(form.body?.forms[state.form] ?? {}, state.texts).flatMap(([name, schema]) => {
    const text = fieldJson(state, `body.${name}`, schema);
    return text === undefined ? [] : [`${JSON.stringify(name)}: ${text.replaceAll('\n', '\n  ')}`];
  });
  return lines.length === 0 ? '{}' : `{\n  ${lines.join(',\n  ')}\n}`;
}

function fieldJson({texts, values}: TryState, field: string, schema: FormSchema | true): string | undefined {
  if (Object.hasOwn(values, field)) return formatJson(values[field]);
  const text = (texts[field] ?? '').trim();
  if (text === '') return texts[field] ? JSON.stringify(texts[field]) : undefined;
  try {
    // Digits beyond what a number of JavaScript holds stay as they were typed.
    if (/^(?:json|number)$/.test(controlOf(schema)) && isJson(text)) return text;
    return formatJson(readValue(schema, texts[field] ?? ''));
  } catch {
    return text;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
