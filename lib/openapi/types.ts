/** Keywords of JSON Schema that say what one value may be. */
export type ValueRules = {
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  required?: string[];
  deprecated?: boolean;
};

/** The parts of OpenAPI 3.1 that the reference uses. The check of the document refuses any other keyword. */
export type Schema = ValueRules & {
  $ref?: string;
  properties?: Record<string, Schema | true>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean;
};

export type Example = {summary: string; value: unknown};
export type Media = {schema: Schema; examples?: Record<string, Example>; 'x-stream-end'?: string | null};
export type Content = Record<string, Media>;
type Parameter = {name: string; in: 'path' | 'query' | 'header'; required?: boolean; description: string; schema: Schema};
export type ApiResponse = {description: string; content?: Content};

export const methods = ['get', 'post', 'put', 'delete'] as const;
export type Method = (typeof methods)[number];

export type RawOperation = {
  operationId: string;
  tags: [string];
  summary: string;
  description: string;
  deprecated?: boolean;
  'x-legacy'?: boolean;
  'x-error-codes'?: number[];
  parameters?: Parameter[];
  requestBody?: {required: boolean; content: Content};
  responses: Record<string, ApiResponse | {$ref: string}>;
};

export type Tag = {name: string; description: string; 'x-name': string; 'x-legacy'?: boolean; 'x-deprecated'?: boolean};

export type OpenApi = {
  openapi: string;
  info: {title: string; version: string; description: string; 'x-as-of': string; 'x-sources': string[]};
  servers: {url: string; description: string}[];
  tags: Tag[];
  paths: Record<string, Partial<Record<Method, RawOperation>>>;
  components: {schemas: Record<string, Schema>; responses: Record<string, ApiResponse>};
};

/** An event of the realtime connection. */
export type RealtimeMessage = {
  name: string;
  summary: string;
  /** Named by the vendor's SDK, not by its specification. */
  'x-sdk-only'?: boolean;
  payload: Schema;
  examples?: {payload: unknown}[];
};

type RealtimeOperation = {action: 'send' | 'receive'; summary: string; messages: {$ref: string}[]};

/** The parts of AsyncAPI 3 that the realtime document uses. */
export type Realtime = {
  asyncapi: string;
  info: OpenApi['info'];
  servers: {production: {host: string; pathname: string; protocol: string; description: string}};
  channels: {realtime: {address: string; messages: Record<string, {$ref: string}>}};
  operations: {send: RealtimeOperation; receive: RealtimeOperation};
  components: {messages: Record<string, RealtimeMessage>; schemas: Record<string, Schema>};
};
