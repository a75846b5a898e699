import {createHash} from 'node:crypto';
import type {FieldPart} from '@/lib/data/schema';
import {type ApiResponse, type Content, methods, type OpenApi, type RawOperation, type Schema} from '../types';
import {type Facts, factsOf} from './facts';
import {widest} from './widest';

/** What the document promises of an operation, by the parts of its request and of its answers. */
export type OperationFacts = {deprecated: boolean; parts: Partial<Record<FieldPart, Facts>>};

/** A published document says of a stream that it is text whose events have a schema; ours says the schema alone. */
const eventOf = (schema: Schema & {contentSchema?: Schema}) => schema.contentSchema ?? schema;

function answersOf(document: OpenApi, responses: RawOperation['responses']): Content[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const found: ApiResponse | undefined =
      '$ref' in response ? document.components.responses[response.$ref.slice(response.$ref.lastIndexOf('/') + 1)] : response;
    return status.startsWith('2') && found?.content ? [found.content] : [];
  });
}

function factsOfContents(document: OpenApi, contents: Content[], isPart: (type: string) => boolean, required = true): Facts | undefined {
  const schemas = contents.flatMap((content) => Object.entries(content).flatMap(([type, {schema}]) => (isPart(type) ? [schema] : [])));
  return schemas.length === 0 ? undefined : widest(schemas.map((schema) => factsOf(document, eventOf(schema), required)));
}

function parametersIn(document: OpenApi, {parameters = []}: RawOperation, place: 'path' | 'query' | 'header'): Facts | undefined {
  const found = parameters.filter((parameter) => parameter.in === place);
  if (found.length === 0) return undefined;
  const required = found.filter((parameter) => parameter.required).map(({name}) => name);
  const facts = factsOf(document, {properties: Object.fromEntries(found.map(({name, schema}) => [name, schema])), required});
  facts.delete('');
  return facts;
}

function factsOfOperation(document: OpenApi, raw: RawOperation): OperationFacts {
  const {deprecated = false, requestBody: body, responses} = raw;
  const answers = answersOf(document, responses);
  const isStream = (type: string) => type === 'text/event-stream';
  const parts = {
    path: parametersIn(document, raw, 'path'),
    query: parametersIn(document, raw, 'query'),
    header: parametersIn(document, raw, 'header'),
    body: body && factsOfContents(document, [body.content], () => true, body.required),
    answer: factsOfContents(document, answers, (type) => !isStream(type)),
    event: factsOfContents(document, answers, isStream)
  };
  return {deprecated, parts};
}

/** Every operation of a document by method and path, `POST /v1/chat`. */
export function operationFacts(document: OpenApi): Map<string, OperationFacts> {
  return new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const raw = item[method];
        return raw ? [[`${method.toUpperCase()} ${path}`, factsOfOperation(document, raw)] as const] : [];
      })
    )
  );
}

/** Twelve digits that are the same for two documents whose operations and fields are: texts and examples do not count. */
export function fingerprintOf(document: OpenApi): string {
  const plain = (_: string, value: unknown) => (value instanceof Map ? [...value].toSorted(([a], [b]) => (a < b ? -1 : 1)) : value);
  return createHash('sha256')
    .update(JSON.stringify(operationFacts(document), plain))
    .digest('hex')
    .slice(0, 12);
}
