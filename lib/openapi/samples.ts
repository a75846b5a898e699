import type {Operation} from './operations';
import {curl} from './samples/curl';
import {go} from './samples/go';
import {java} from './samples/java';
import {node} from './samples/node';
import {python} from './samples/python';
import type {SampleRequest} from './samples/request';

/** A request as code. `label` names the tab, which the whole portal remembers. */
export type RequestSample = {language: string; label: string; code: string};

const placeholders: Record<string, string> = {
  id: '1987432101',
  'asyncResult.id': '8868902201637896192',
  file_id: 'file_8f2a',
  batch_id: 'batch_1791',
  response_id: 'resp_5c1f',
  taskId: 'task_5f2c',
  format_type: 'text',
  fine_tuning_job_id: 'ftjob_20251120',
  fine_tuned_model: 'glm-4-flash:reviews',
  app_id: '1790000000',
  conversation_id: 'conv_3',
  purpose: 'batch',
  knowledge_id: '1987432101'
};

/** Value that stands for a parameter in samples. Throws where there is none. */
export function parameterExample(name: string, operation: Operation): string {
  const value = placeholders[`${operation.id}.${name}`] ?? placeholders[name];
  if (value === undefined) throw new Error(`The sample of ${operation.id} has no value for "${name}". Add one to lib/openapi/samples.ts.`);
  return value;
}

const fill = (name: string, operation: Operation) => encodeURIComponent(parameterExample(name, operation));

/** How an operation answers a body: an only possible stream, or one that the body asks for; bytes; else JSON. */
export function answerKind({raw}: Operation, body: unknown): SampleRequest['answer'] {
  const ok = raw.responses['200'];
  const types = ok && !('$ref' in ok) ? Object.keys(ok.content ?? {}) : [];
  const onlyStream = types.length === 1 && types[0] === 'text/event-stream';
  if (onlyStream || (body as {stream?: boolean} | undefined)?.stream) return 'stream';
  return types.some((type) => /^(?:audio|application\/octet)/.test(type)) ? 'file' : 'json';
}

/** The request behind an example: address with its parameters filled in, and the body. */
export function requestOf(base: string, operation: Operation, example: unknown): SampleRequest {
  const {parameters = [], requestBody} = operation.raw;
  const query = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  const path = operation.apiPath.replace(/\{(\w+)\}/g, (_, name: string) => fill(name, operation));
  const search = query.map(({name}) => `${name}=${fill(name, operation)}`).join('&');
  const form = Boolean(requestBody?.content['multipart/form-data']);
  return {
    method: operation.method.toUpperCase(),
    url: `${base}${path}${search && `?${search}`}`,
    kind: example === undefined ? 'none' : form ? 'form' : 'json',
    body: (example ?? {}) as Record<string, unknown>,
    answer: answerKind(operation, example)
  };
}

/** The same request in every language of the reference. */
export function samplesOf(request: SampleRequest): RequestSample[] {
  return [
    {language: 'bash', label: 'cURL', code: curl(request)},
    {language: 'python', label: 'Python', code: python(request)},
    {language: 'javascript', label: 'Node', code: node(request)},
    {language: 'java', label: 'Java', code: java(request)},
    {language: 'go', label: 'Go', code: go(request)}
  ];
}
