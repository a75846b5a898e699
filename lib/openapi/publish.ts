import type {Locale} from '@/i18n/routing';
import {openApi} from './source';
import type {ApiResponse, Content, OpenApi, RawOperation} from './types';

/**
 * What programs read as OpenAPI 3.1, which has no words for two things that a page can say: that a stream is text whose events
 * have a schema, and that whatever is no success is a failure.
 */
function asText(content: Content): Record<string, unknown> {
  const stream = 'text/event-stream';
  const media = content[stream];
  if (!media) return content;
  return {...content, [stream]: {...media, schema: {type: 'string', contentMediaType: stream, contentSchema: media.schema}}};
}

const withText = (response: ApiResponse) => (response.content ? {...response, content: asText(response.content)} : response);

function publishedOperation(operation: RawOperation) {
  const {default: failure, ...known} = operation.responses;
  const responses = Object.entries(known).map(([status, response]) => [status, '$ref' in response ? response : withText(response)]);
  return {...operation, responses: {...Object.fromEntries(responses), ...(failure && {'4XX': failure, '5XX': failure})}};
}

/** The API document in a language as it is published. */
export function publishedOpenApi(locale: Locale): Record<string, unknown> {
  const document: OpenApi = openApi(locale);
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, publishedOperation(operation)]))
  ]);
  return {...document, paths: Object.fromEntries(paths)};
}
