import {expect, test} from 'vitest';
import {recordText, recordThing} from './record';
import {filing} from './registry.fixture';

const address = 'http://localhost:3000/dev/howuse/Filing/Beijing-YunHai-20240105';

test('a record is told to search engines by its name, number and filer, without vouching for it', () => {
  expect(recordThing('zh', filing())).toEqual({
    '@type': 'WebPage',
    url: address,
    name: '云海（大模型） · Beijing-YunHai-20240105',
    inLanguage: 'zh-CN',
    dateModified: '2025-12-20',
    isBasedOn: 'https://example.org/filing',
    isPartOf: {'@type': 'WebPage', url: 'http://localhost:3000/dev/howuse/Filing'},
    mainEntity: {
      '@type': 'SoftwareApplication',
      name: '云海（大模型）',
      applicationCategory: 'Generative AI service',
      provider: {'@type': 'Organization', name: '云海公司'},
      identifier: {'@type': 'PropertyValue', propertyID: '备案号', value: 'Beijing-YunHai-20240105'},
      locationCreated: {'@type': 'Place', name: '北京市'}
    }
  });
  expect(recordThing('en', filing({kind: 'registration'}))).toMatchObject({
    inLanguage: 'en',
    mainEntity: {identifier: {propertyID: '上线编号'}}
  });
});

test('a record as text has every field on a line of its own, labelled in the language of its reader', () => {
  expect(recordText('zh', filing())).toBe(
    [
      '属地：北京市',
      '模型名称：云海（大模型）',
      '备案单位：云海公司',
      '备案号：Beijing-YunHai-20240105',
      '备案时间：2024-01-05',
      '类型：备案',
      '截至：2025-12-18',
      '来源：https://example.org/filing',
      `永久地址：${address}`
    ].join('\n')
  );
  expect(recordText('en', filing({kind: 'registration'}))).toContain('Launch number: Beijing-YunHai-20240105\n');
});
