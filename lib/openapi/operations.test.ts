import {expect, test} from 'vitest';
import {models} from '@/content/models';
import {locales} from '@/i18n/routing';
import {operations} from './operations';
import {readOpenApi} from './source';
import {fieldsOf} from './tree';

/** Operations of the vendor's current reference (July 2026), by what their paths begin with. */
const reference = `
  /paas/v4: POST chat/completions, POST async/chat/completions, GET async-result/{id}, POST images/generations,
    POST async/images/generations, POST videos/generations, POST audio/transcriptions, POST audio/speech, POST voice/clone,
    GET voice/list, POST voice/delete, POST embeddings, POST rerank, POST tokenizer, POST layout_parsing, POST web_search, POST reader,
    POST moderations, POST files/parser/create, GET files/parser/result/{taskId}/{format_type}, POST files/parser/sync,
    POST files/ocr, POST files, GET files, DELETE files/{file_id}, GET files/{file_id}/content, POST batches, GET batches,
    GET batches/{batch_id}, POST batches/{batch_id}/cancel, POST assistant, POST assistant/list, POST assistant/conversation/list;
  /v1: POST agents, POST agents/async-result, POST agents/conversation, POST responses, GET responses/{response_id},
    DELETE responses/{response_id}, GET responses/{response_id}/input_items;
  /zrag: POST agent/chat, POST retrieval/retrieve;
  /llm-application/open: POST knowledge, GET knowledge, PUT knowledge/{id}, GET knowledge/{id}, DELETE knowledge/{id},
    GET knowledge/capacity, POST knowledge/retrieve, GET document, POST document/upload_document/{id}, POST document/upload_url,
    POST document/slice/image_list/{id}, GET document/{id}, DELETE document/{id}, POST document/embedding/{id},
    GET v2/application/{app_id}/variables, POST v2/application/file_upload, POST v2/application/file_stat,
    POST v2/application/{app_id}/conversation, POST v3/application/invoke, POST v2/application/slice_info,
    GET history_session_record/{app_id}/{conversation_id}`;

test("it describes every operation of the vendor's reference, and fine-tuning beyond it", () => {
  const wanted = reference.split(';').flatMap((group) => {
    const [base = '', list = ''] = group.trim().split(': ');
    return list.split(',').map((entry) => entry.trim().replace(' ', ` ${base}/`));
  });
  const described = operations('en').map(({method, apiPath}) => `${method.toUpperCase()} ${apiPath}`);
  const fineTuning = described.filter((entry) => entry.includes('/fine_tuning/'));
  expect(fineTuning).toHaveLength(7);
  expect(described.toSorted()).toEqual([...wanted, ...fineTuning].toSorted());
});

test('it describes the same operations in both languages', () => {
  for (const locale of locales) {
    const list = operations(locale);
    expect(list).toHaveLength(70);
    expect(new Set(list.map(({path}) => path)).size).toBe(70);
    expect(list.filter(({raw}) => raw.deprecated).map(({group}) => group)).toEqual([
      ...Array(3).fill('assistant'),
      ...Array(7).fill('application')
    ]);
    expect(list.filter(({raw}) => raw['x-legacy']).every(({group}) => group === 'fine-tuning')).toBe(true);
  }
});

test('every chat model of the guide that was not retired is allowed by the chat operation, and no retired one', () => {
  const document = readOpenApi('en');
  const enums = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    if (!/^Chat\w+Request$/.test(name)) return [];
    return fieldsOf(document, schema).filter((field) => field.name === 'model');
  });
  const allowed = new Set(enums.flatMap(({values}) => values));
  const called = models.filter(({endpoints}) => endpoints.includes('chat'));
  const codes = (retired: boolean) => called.filter(({status}) => (status.state === 'retired') === retired).map(({code}) => code);
  expect(codes(false).length).toBeGreaterThan(20);
  expect(codes(false).filter((code) => !allowed.has(code))).toEqual([]);
  expect(codes(true).length).toBeGreaterThan(3);
  expect(codes(true).filter((code) => allowed.has(code))).toEqual([]);
});
