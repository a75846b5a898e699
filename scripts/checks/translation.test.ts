import {expect, test} from 'vitest';
import {formatPath} from '@/lib/openapi/overlay';
import {checkTranslation} from './openapi';
import {copies} from './openapi.fixture';

test('a text without its translation is reported', () => {
  const {en, zh, touched} = copies();
  expect(checkTranslation(en, zh, touched, 'zh')).toEqual([]);
  (en.components.schemas.Thinking as {description: string}).description = 'New words.';
  touched.delete(formatPath(['components', 'schemas', 'Thinking', 'description']));
  const findings = checkTranslation(en, zh, touched, 'zh');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain('"New words." has no translation');
});

test('a translation may change texts alone', () => {
  const {en, zh, touched} = copies();
  (zh.components.schemas.RequestId as {minLength: number}).minLength = 1;
  (zh.components.schemas.UserId as {type: string}).type = 'number';
  expect(checkTranslation(en, zh, touched, 'zh')).toHaveLength(2);
});

test('Chinese texts keep the typography of the portal', () => {
  const {en, zh, touched} = copies();
  (zh.components.schemas.RequestId as {description: string}).description = '请求ID,唯一。';
  expect(checkTranslation(en, zh, touched, 'zh').length).toBeGreaterThan(0);
});
