import type {Path} from '@/lib/openapi/overlay';
import {alternativesOf, resolve} from '@/lib/openapi/resolve';
import {methods, type OpenApi, type Realtime, type Schema} from '@/lib/openapi/types';

/** Keywords of a schema that the reference shows and the form of an operation checks. */
const ofSchema: ReadonlySet<string> = new Set([
  ...['$ref', 'title', 'description', 'type', 'const', 'enum', 'default', 'format', 'pattern', 'deprecated', 'required', 'examples'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minProperties', 'maxProperties', 'properties', 'items', 'oneOf', 'anyOf', 'allOf', 'additionalProperties', 'unevaluatedProperties']
]);

/** Keywords of what stands around schemas. */
const around: Record<string, ReadonlySet<string>> = {
  components: new Set(['schemas', 'responses', 'securitySchemes', 'messages']),
  path: new Set(methods),
  operation: new Set([
    ...['operationId', 'tags', 'summary', 'description', 'deprecated', 'parameters', 'requestBody', 'responses'],
    ...['x-error-codes', 'x-legacy']
  ]),
  parameter: new Set(['name', 'in', 'required', 'description', 'schema']),
  requestBody: new Set(['required', 'content']),
  response: new Set(['$ref', 'description', 'content']),
  media: new Set(['schema', 'examples', 'x-stream-end']),
  message: new Set(['name', 'summary', 'payload', 'examples', 'x-sdk-only'])
};

type Node = Record<string, unknown>;
export type Unknown = {path: Path; keyword: string};

/**
 * Keywords in a document that nothing of this portal reads, at any depth, with their places: a reader would never learn of them.
 * Such are also forms beside fields, but for the fields that one of them needs, since forms stand alone, each with its fields; and
 * what the parts of an `allOf` say against each other.
 */
export function unknownKeywords(document: OpenApi | Realtime): Unknown[] {
  const found: Unknown[] = [];
  const report = (path: Path, keyword: string) => {
    if (!found.some((each) => each.keyword === keyword && each.path.join('\n') === path.join('\n'))) found.push({path, keyword});
  };
  const keys = (kind: string, node: object, path: Path) => {
    for (const keyword of Object.keys(node)) if (!around[kind]?.has(keyword)) report(path, keyword);
  };
  const schemas = (node: unknown, path: Path) => {
    for (const [key, value] of Object.entries((node as Node | undefined) ?? {}))
      visit(value, [...path, Array.isArray(node) ? Number(key) : key]);
  };

  function visit(value: unknown, path: Path): void {
    if (value === true) return;
    if (typeof value !== 'object' || value === null) {
      report(path, String(value));
      return;
    }
    const schema = value as Schema;
    for (const keyword of Object.keys(schema)) if (!ofSchema.has(keyword)) report(path, keyword);
    const whole = schema.$ref || schema.allOf ? resolve(document, schema, (keyword) => report(path, keyword)) : schema;
    if (whole.properties && whole.oneOf) report(path, 'oneOf');
    if (whole.properties ? whole.anyOf && !alternativesOf(whole) : whole.oneOf && whole.anyOf) report(path, 'anyOf');
    schemas(schema.properties, [...path, 'properties']);
    for (const key of ['oneOf', 'anyOf', 'allOf'] as const) schemas(schema[key], [...path, key]);
    for (const key of ['items', 'additionalProperties'] as const) {
      if (typeof schema[key] === 'object') visit(schema[key], [...path, key]);
    }
    if (schema.unevaluatedProperties !== undefined && typeof schema.unevaluatedProperties !== 'boolean')
      report(path, 'unevaluatedProperties');
  }

  const content = (types: object | undefined, path: Path) => {
    for (const [type, media] of Object.entries(types ?? {})) {
      keys('media', media, [...path, 'content', type]);
      if (media.schema) visit(media.schema, [...path, 'content', type, 'schema']);
    }
  };
  const response = (node: object, path: Path) => {
    keys('response', node, path);
    if ('content' in node) content(node.content as object, path);
  };

  keys('components', document.components, ['components']);
  schemas(document.components.schemas, ['components', 'schemas']);
  if ('messages' in document.components) {
    for (const [name, message] of Object.entries(document.components.messages)) {
      keys('message', message, ['components', 'messages', name]);
      visit(message.payload, ['components', 'messages', name, 'payload']);
    }
  }
  if (!('paths' in document)) return found;
  for (const [name, node] of Object.entries(document.components.responses)) response(node, ['components', 'responses', name]);
  for (const [path, item] of Object.entries(document.paths)) {
    keys('path', item, ['paths', path]);
    for (const [method, operation] of Object.entries(item)) {
      const here: Path = ['paths', path, method];
      keys('operation', operation, here);
      operation.parameters?.forEach((parameter, index) => {
        keys('parameter', parameter, [...here, 'parameters', index]);
        visit(parameter.schema, [...here, 'parameters', index, 'schema']);
      });
      if (operation.requestBody) {
        keys('requestBody', operation.requestBody, [...here, 'requestBody']);
        content(operation.requestBody.content, [...here, 'requestBody']);
      }
      for (const [status, node] of Object.entries(operation.responses)) response(node, [...here, 'responses', status]);
    }
  }
  return found;
}
