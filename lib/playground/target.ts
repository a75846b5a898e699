import {type Operation, operations} from '@/lib/openapi/operations';
import {baseLocale} from '@/lib/openapi/source';

/** Largest body that is forwarded, in bytes. */
export const bodyLimit = 20 * 1024 * 1024;

/** Why a request is not forwarded. `message` is for the reader of the answer, in English as all errors of the portal's interfaces. */
export type Refusal = {status: number; code: string; message: string};

/** What goes to the API: everything but key and body comes from the document. */
export type Target = {operation: Operation; path: string; headers: Record<string, string>; hasBody: boolean};

export function refusal(status: number, code: string, message: string): {refusal: Refusal} {
  return {refusal: {status, code, message}};
}

/** Base path of the API on its host. */
const apiPrefix = '/api';

/** What may stand for a parameter in a path: nothing that could end the segment or climb out of it, encoded or not. */
const segment = /^(?!\.{1,2}$)[\w.:~@-]{1,200}$/;
const printable = /^[\x20-\x7e]{1,200}$/;
const multipart = /^multipart\/form-data; ?boundary="?[\w'()+,./:=?-]{1,70}"?$/i;
const json = /^application\/json(?:; ?charset=utf-8)?$/i;

/** Reads what the page sent into what the API is sent, or says why not. */
export function readTarget(id: string, given: URLSearchParams, headers: Headers): Target | {refusal: Refusal} {
  const operation = operations(baseLocale).find((candidate) => candidate.id === id);
  if (!operation) return refusal(404, 'unknown_operation', `The API document has no operation "${id.slice(0, 80)}".`);

  const key = headers.get('authorization') ?? '';
  if (!/^Bearer [\x21-\x7e]{1,4096}$/.test(key)) return refusal(401, 'no_key', 'Send an API key as "Authorization: Bearer KEY".');
  const target: Target = {operation, path: '', headers: {authorization: key, accept: '*/*'}, hasBody: Boolean(operation.raw.requestBody)};

  const parameters = operation.raw.parameters ?? [];
  for (const name of new Set(given.keys())) {
    if (given.getAll(name).length > 1 || !parameters.some((parameter) => parameter.name === name))
      return refusal(400, 'parameter', `The parameter "${name.slice(0, 80)}" is unknown to ${id}, or given twice.`);
  }
  let path = operation.apiPath;
  const query = new URLSearchParams();
  for (const {name, in: place, required} of parameters) {
    const value = given.get(name) ?? '';
    if (value === '' && !required) continue;
    const expected = place === 'path' ? segment : place === 'header' ? printable : /^[^\0]{1,1000}$/s;
    if (!expected.test(value)) return refusal(400, 'parameter', `The parameter "${name}" of ${id} cannot have this value.`);
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (place === 'query') query.set(name, value);
    else target.headers[name.toLowerCase()] = value;
  }
  target.path = apiPrefix + path + (query.size > 0 ? `?${query}` : '');
  return target.hasBody ? withBody(target, headers) : target;
}

function withBody(target: Target, headers: Headers): Target | {refusal: Refusal} {
  const [type = ''] = Object.keys(target.operation.raw.requestBody?.content ?? {});
  const sent = headers.get('content-type') ?? '';
  if (!(type === 'multipart/form-data' ? multipart : json).test(sent))
    return refusal(415, 'content_type', `Send the body of ${target.operation.id} as ${type}.`);
  const length = headers.get('content-length');
  if (Number(length ?? 0) > bodyLimit) return tooLarge();
  target.headers['content-type'] = sent;
  if (length !== null) target.headers['content-length'] = String(Number(length));
  return target;
}

/** The answer to a body above the limit. */
export function tooLarge(): {refusal: Refusal} {
  return refusal(413, 'too_large', `The body is larger than ${bodyLimit / 1024 / 1024} MB.`);
}
