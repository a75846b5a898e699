import {bodyTree, type Field} from '@/lib/openapi/tree';
import type {Schema} from '@/lib/openapi/types';
import {shape} from './form';

export const ref = (name: string) => ({$ref: `#/components/schemas/${name}`});
export const document = {
  components: {
    schemas: {
      Size: {type: 'string', description: 'A size.', enum: ['small', 'large'], default: 'small'},
      Count: {type: 'integer', minimum: 1, maximum: 9, default: 3},
      Name: {type: 'string', minLength: 2, maxLength: 8, pattern: '^[a-z]+$'},
      Wrapped: {allOf: [ref('Size')]},
      Base: {type: 'object', properties: {id: {type: 'string', description: 'Its id.', maxLength: 5}, open: true}, required: ['id']}
    } as Record<string, Schema>
  }
};

/** What the page shows of a field with this schema, and what the form has. */
export function both(schema: Schema) {
  const body: Schema = {type: 'object', properties: {field: schema}};
  const field = bodyTree(document, body).fields[0] as Field;
  const form = shape(document, body, 'whole').properties?.field;
  if (form === undefined || form === true) throw new Error('The form has no such field.');
  return {field, form};
}
