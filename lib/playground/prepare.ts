import {formatJson} from '../openapi/exact-json';
import type {SampleRequest} from '../openapi/samples/request';
import {type FormSchema, missingAlternatives} from './check';
import type {TryForm} from './form';
import {jsonOf, readJson, type TryState} from './state';
import {controlOf, type FieldFault, readBody, readField} from './values';

/** Largest body that the portal forwards, in bytes. */
const bodyLimit = 20 * 1024 * 1024;

/** A request that is ready, or what keeps it from being so. `query` is what the portal is asked with, `request` what the API gets. */
export type Ready = {faults: FieldFault[]; query: string; body?: BodyInit; json?: boolean; request: SampleRequest};

/** Reads what a reader has typed into a request and says what is wrong with it. */
export function prepare(form: TryForm, state: TryState): Ready {
  const faults: FieldFault[] = [];
  const query = new URLSearchParams();
  const shown = new URLSearchParams();
  const request: SampleRequest = {method: form.method, url: form.url, kind: 'none', body: {}, headers: {}, answer: form.answer};
  for (const {name, in: place, required, schema} of form.parameters) {
    const field = `${place}.${name}`;
    const text = (state.texts[field] ?? '').trim();
    if (text === '' && required) faults.push({field, key: 'required', value: name, path: ''});
    if (text === '') continue;
    faults.push(...readField(schema, field, text).faults);
    query.set(name, text);
    if (place === 'path') request.url = request.url.replace(`{${name}}`, encodeURIComponent(text));
    else if (place === 'query') shown.set(name, text);
    else request.headers = {...request.headers, [name]: text};
  }
  if (shown.size > 0) request.url += `?${shown}`;
  const ready = {faults, query: query.toString(), request};
  const schema = form.body?.forms[state.form];
  if (!form.body || !schema) return ready;
  request.kind = form.body.kind;
  return form.body.kind === 'json' ? withJsonBody(ready, form, schema, state) : withFormBody(ready, schema, state);
}

function withJsonBody(ready: Ready, form: TryForm, schema: FormSchema, state: TryState): Ready {
  const {faults, request} = ready;
  const text = jsonOf(form, state);
  const {fault} = state.json === undefined ? {} : readJson(text);
  if (fault) return {...ready, faults: [...faults, {field: 'json', key: fault, value: 'object', path: ''}]};
  const {body, faults: found} = readBody(schema, state.texts, state.values);
  faults.push(...found, ...needed(schema, body));
  request.body = body;
  request.text = text;
  if (body.stream === true) request.answer = 'stream';
  if (new Blob([text]).size > bodyLimit) faults.push(tooLarge);
  return {...ready, body: text, json: true};
}

function withFormBody(ready: Ready, schema: FormSchema, state: TryState): Ready {
  const {faults, request} = ready;
  const read = readBody(schema, state.texts);
  faults.push(...read.faults);
  const data = new FormData();
  let size = 0;
  for (const [name, value] of Object.entries(read.body)) {
    const text = typeof value === 'string' ? value : formatJson(value, 0);
    data.append(name, text);
    request.body[name] = text;
    size += new Blob([text]).size;
  }
  for (const [name, limits] of Object.entries(schema.properties ?? {})) {
    if (controlOf(limits) !== 'file') continue;
    const given = state.files[`body.${name}`] ?? [];
    if (given.length === 0 && schema.required?.includes(name)) faults.push({field: `body.${name}`, key: 'file', value: '', path: ''});
    if (given.length > 0) request.body[name] = given.map((file) => `@${file.name}`);
    for (const file of given) {
      data.append(name, file, file.name);
      size += file.size;
    }
  }
  faults.push(...needed(schema, request.body));
  if (size > bodyLimit) faults.push(tooLarge);
  return {...ready, body: data};
}

const tooLarge: FieldFault = {field: 'body', key: 'size', value: '', path: ''};

function needed(schema: FormSchema, body: Record<string, unknown>): FieldFault[] {
  return missingAlternatives(schema, Object.keys(body)).map((fault) => ({...fault, field: `body.${fault.path}`, path: ''}));
}
