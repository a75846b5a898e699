import {partsOf} from '@/lib/openapi/finite';
import type {Path} from '@/lib/openapi/overlay';
import {alternativesOf} from '@/lib/openapi/resolve';
import type {Content, OpenApi, Schema} from '@/lib/openapi/types';

/** Keywords that the reference shows and the form of an operation checks. */
const known: ReadonlySet<string> = new Set([
  ...['$ref', 'title', 'description', 'type', 'const', 'enum', 'default', 'format', 'pattern', 'deprecated', 'required'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['properties', 'items', 'oneOf', 'anyOf', 'allOf', 'additionalProperties', 'unevaluatedProperties', 'examples']
]);

/**
 * Keywords in the schemas of a document that nothing of this portal reads, with their places: a reader would never learn of
 * them. Forms beside fields are such, but for the
 * fields that one of them needs: forms stand alone, each with its fields.
 */
export function unknownKeywords(document: OpenApi): {path: Path; keyword: string}[] {
  const found: {path: Path; keyword: string}[] = [];
  const visit = (schema: Schema, path: Path): void => {
    for (const keyword of Object.keys(schema)) if (!known.has(keyword)) found.push({path, keyword});
    if (schema.properties && schema.oneOf) found.push({path, keyword: 'oneOf'});
    if (schema.properties && schema.anyOf && !alternativesOf(schema)) found.push({path, keyword: 'anyOf'});
    for (const part of partsOf(schema)) visit(part, path);
  };
  const content = (types: Content | undefined, path: Path) => {
    for (const [type, {schema}] of Object.entries(types ?? {})) visit(schema, [...path, 'content', type, 'schema']);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) visit(schema, ['components', 'schemas', name]);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, {requestBody, responses, parameters = []}] of Object.entries(item)) {
      const here: Path = ['paths', path, method];
      for (const {schema} of parameters) visit(schema, [...here, 'parameters']);
      content(requestBody?.content, [...here, 'requestBody']);
      for (const [status, response] of Object.entries(responses))
        if (!('$ref' in response)) content(response.content, [...here, 'responses', status]);
    }
  }
  return found;
}
