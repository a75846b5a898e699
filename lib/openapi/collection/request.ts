import type {Operation} from '../operations';
import {parameterExample, requestOf} from '../samples';
import {formParts} from '../samples/request';
import type {Body, CollectionRequest, FormField, Url} from './format';

/** The variable that holds the address of the API. */
export const baseVariable = 'baseUrl';

function urlOf(operation: Operation): Url {
  const {apiPath, raw} = operation;
  const given = (place: 'path' | 'query') => (raw.parameters ?? []).filter((parameter) => parameter.in === place);
  const path = apiPath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/^\{(\w+)\}$/, ':$1'));
  const query = given('query').map(({name, description, required}) =>
    required
      ? {key: name, value: parameterExample(name, operation), description}
      : {key: name, value: '', description, disabled: true as const}
  );
  const variable = given('path').map(({name, description}) => ({key: name, value: parameterExample(name, operation), description}));
  const sent = query.filter((each) => !('disabled' in each)).map(({key, value}) => `${key}=${encodeURIComponent(value)}`);
  return {
    raw: `{{${baseVariable}}}/${path.join('/')}${sent.length > 0 ? `?${sent.join('&')}` : ''}`,
    host: [`{{${baseVariable}}}`],
    path,
    ...(query.length > 0 && {query}),
    ...(variable.length > 0 && {variable})
  };
}

function bodyOf(kind: 'none' | 'json' | 'form', body: Record<string, unknown>): Body | undefined {
  if (kind === 'none') return undefined;
  if (kind === 'json') return {mode: 'raw', raw: JSON.stringify(body, null, 2), options: {raw: {language: 'json'}}};
  const {values, files} = formParts(body);
  const formdata: FormField[] = [
    ...values.map(([key, value]): FormField => ({key, type: 'text', value})),
    // The reader's tool has no such file: its name is a hint, and the reader chooses one.
    ...files.map(([key, name]): FormField => ({key, type: 'file', src: [], description: name}))
  ];
  return {mode: 'formdata', formdata};
}

/** An example of an operation as a request of a collection, with the values of the samples on its page. */
export function collectionRequest(operation: Operation, example: unknown): CollectionRequest {
  const {method, kind, body, answer} = requestOf('', operation, example);
  const accept = {json: 'application/json', stream: 'text/event-stream', file: '*/*'}[answer];
  const content = bodyOf(kind, body);
  return {
    method,
    description: operation.raw.description,
    header: [{key: 'Accept', value: accept}, ...(kind === 'json' ? [{key: 'Content-Type', value: 'application/json'}] : [])],
    url: urlOf(operation),
    ...(content && {body: content})
  };
}
