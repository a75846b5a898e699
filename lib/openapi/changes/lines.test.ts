import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import type {ReferenceChange} from '@/lib/data/schema';
import {operations} from '../operations';
import {referenceHistory} from './history';
import {changesByOperation, type OperationChanges} from './lines';

const chat = 'POST /paas/v4/chat/completions';
const changed = (change: Omit<ReferenceChange, 'operation' | 'kind'>, operation = chat): ReferenceChange => ({
  operation,
  kind: 'changed',
  ...change
});
const said = ({lines}: OperationChanges) =>
  lines.map(
    ({breaking, pieces}) => (breaking ? '! ' : '') + pieces.map((piece) => ('code' in piece ? `\`${piece.code}\`` : piece.text)).join('')
  );

test('changes that differ in their field alone are one line, in the words of the language', () => {
  const changes: ReferenceChange[] = [
    {operation: chat, kind: 'removed', part: 'answer', field: 'a', breaking: true},
    {operation: chat, kind: 'removed', part: 'answer', field: 'b[].c', breaking: true},
    {operation: chat, kind: 'removed', part: 'body', field: 'a', breaking: true},
    changed({part: 'body', field: 'n', what: 'range', before: ['≥ 0'], after: ['0–1']}),
    changed({part: 'query', field: 'q', what: 'required'}),
    changed({what: 'deprecated'})
  ];
  expect(changesByOperation({changes}, 'en').map(said)).toEqual([
    [
      '! Response: removed `a`, `b[].c`',
      '! Request body: removed `a`',
      'Request body: `n` range, removed: `≥ 0`, added: `0–1`',
      'Query parameters: `q` now required',
      'now deprecated'
    ]
  ]);
  expect(changesByOperation({changes}, 'zh').map(said)[0]?.slice(0, 4)).toEqual([
    '! 响应：移除 `a`、`b[].c`',
    '! 请求体：移除 `a`',
    '请求体：`n` 的取值范围，移除 `≥ 0`，新增 `0–1`',
    '查询参数：`q` 改为必填'
  ]);
});

test('an operation leads to its page, one that is gone to none', () => {
  const gone: ReferenceChange = {operation: 'GET /gone', kind: 'removed', breaking: true};
  for (const locale of locales) {
    const [known, unknown] = changesByOperation({changes: [changed({what: 'deprecated'}), gone]}, locale);
    expect(known?.page?.path).toBe('/dev/api/model/chat-completions');
    expect(unknown).toMatchObject({operation: 'GET /gone', page: undefined});
    expect(said(unknown as OperationChanges)).toHaveLength(1);
  }
});

test('a field leads to its place on the page of the operation, the entries of a list to the list, a field that is gone nowhere', () => {
  const changes = [
    changed({part: 'body', field: 'messages[].content', what: 'deprecated'}),
    changed({part: 'body', field: 'messages[]', what: 'deprecated'}),
    changed({part: 'body', field: 'gone', what: 'deprecated'}),
    changed({part: 'answer', field: 'usage.total_tokens', what: 'deprecated'}),
    changed({part: 'event', field: 'id', what: 'deprecated'})
  ];
  const pieces = changesByOperation({changes}, 'en')[0]?.lines.flatMap((line) => line.pieces) ?? [];
  const page = '/dev/api/model/chat-completions';
  expect(pieces.filter((piece) => 'code' in piece)).toEqual([
    {code: 'messages[].content', href: `${page}#body-messages.content`},
    {code: 'messages[]', href: `${page}#body-messages`},
    {code: 'gone', href: undefined},
    {code: 'usage.total_tokens', href: `${page}#answer-200-usage.total_tokens`},
    {code: 'id', href: `${page}#stream-id`}
  ]);
});

test('every change of the history is said in every language', () => {
  const known = new Set(operations('en').map(({method, apiPath}) => `${method.toUpperCase()} ${apiPath}`));
  const entries = referenceHistory().filter(({changes}) => changes.length > 0);
  expect(entries.length).toBeGreaterThan(2);
  for (const locale of locales)
    for (const entry of entries)
      for (const {operation, page, lines} of changesByOperation(entry, locale)) {
        expect(page !== undefined, operation).toBe(known.has(operation));
        for (const {pieces} of lines) expect(pieces.length, operation).toBeGreaterThan(1);
      }
});
