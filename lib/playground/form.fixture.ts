import type {FormSchema} from './check';
import type {TryForm} from './form';

/** A small form: a parameter in each place, and a body that is a text or a picture. */
export function smallForm(more: Partial<TryForm> = {}): TryForm {
  const text: FormSchema = {
    type: 'object',
    properties: {
      model: {type: 'string', enum: ['m']},
      text: {type: 'string'},
      count: {type: 'integer'},
      extra: true,
      stream: {type: 'boolean'}
    },
    required: ['text'],
    closed: true
  };
  const picture: FormSchema = {
    type: 'object',
    properties: {model: {type: 'string', enum: ['m']}, url: {type: 'string'}},
    required: ['url'],
    closed: true
  };
  return {
    id: 'small',
    method: 'POST',
    host: 'api.example.org',
    url: 'https://api.example.org/v1/{id}/of/{part}',
    parameters: [
      {name: 'id', in: 'path', required: true, schema: {type: 'string'}, example: 'b1'},
      {name: 'part', in: 'path', required: true, schema: {type: 'string', enum: ['a', 'b']}, example: 'a'},
      {name: 'limit', in: 'query', required: false, schema: {type: 'integer', maximum: 9}},
      {name: 'after', in: 'query', required: false, schema: {type: 'string'}},
      {name: 'X-One', in: 'header', required: false, schema: {type: 'string'}},
      {name: 'X-Two', in: 'header', required: false, schema: {type: 'string'}}
    ],
    body: {kind: 'json', forms: [text, picture]},
    examples: [
      {key: 'text', label: 'Text', value: {model: 'm', text: 'x', extra: {a: [1]}}, form: 0},
      {key: 'picture', label: 'Picture', value: {model: 'm', url: 'u'}, form: 1}
    ],
    answer: 'json',
    codes: [],
    errorPath: '/errors/',
    ...more
  };
}
