import {expect, test} from 'vitest';
import type {ApiResponse, Example} from '@/lib/openapi/types';
import {checkDocument, checkExamples} from './openapi';
import {chat, copy} from './openapi.fixture';

test('what is not OpenAPI 3.1 is reported', async () => {
  const en = copy();
  Object.assign(en.paths[chat]?.post ?? {}, {responses: 'none'});
  expect(await checkDocument(en)).toHaveLength(1);
});

test('an example that does not fit its schema is reported with file, line and place', () => {
  const en = copy();
  const example = en.paths[chat]?.post?.requestBody?.content['application/json']?.examples?.basic?.value as Record<string, unknown>;
  example.temperatur = 0.5;
  const findings = checkExamples(en, 'en');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.file).toBe('content/openapi/en/model.yaml');
  expect(findings[0]?.line).toBeGreaterThan(1);
  expect(findings[0]?.message).toContain('unknown parameter "temperatur"');
});

test('an event of a stream that does not fit is reported', () => {
  const en = copy();
  const ok = en.paths[chat]?.post?.responses['200'] as ApiResponse | undefined;
  const example = ok?.content?.['text/event-stream']?.examples?.stream as Example;
  example.value = 'data: {"id": 7}\n\ndata: [DONE]\n\n';
  expect(checkExamples(en, 'en')).toHaveLength(1);
});
