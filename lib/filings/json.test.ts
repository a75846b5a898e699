import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {expect, test} from 'vitest';
import {jsonSchema, toJson} from './json';
import {three} from './registry.fixture';

test('the JSON is what its schema says, with the addresses of every record in both languages', () => {
  const ajv = new Ajv2020({strict: true, allErrors: true});
  addFormats.default(ajv);
  const schema = JSON.parse(jsonSchema());
  const validate = ajv.compile(schema);
  const data = JSON.parse(toJson(three));
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(schema).toMatchObject({$id: 'http://localhost:3000/filings.schema.json', title: 'Filing registry'});
  const url = {'zh-CN': 'http://localhost:3000/dev/howuse/Filing', en: 'http://localhost:3000/en/dev/howuse/Filing'};
  expect(data).toEqual({
    $schema: 'http://localhost:3000/filings.schema.json',
    version: 1,
    asOf: '2026-01-31',
    url,
    records: three.records.map((record) => ({
      ...record,
      url: {'zh-CN': `${url['zh-CN']}/${record.number}`, en: `${url.en}/${record.number}`}
    }))
  });
  for (const wrong of [
    {...data, version: 2},
    {...data, extra: 1},
    {...data, records: [{...data.records[0], filedOn: '31.8.2023'}]}
  ])
    expect(validate(wrong)).toBe(false);
});

test('its fields say what they mean, and the files end with a line', () => {
  const {properties} = JSON.parse(jsonSchema());
  expect(properties.version.description).toBe('Grows when a field changes its meaning or goes away.');
  expect(properties.asOf.description).toBe('Day on which the list was last compared with its source.');
  expect(properties.url.description).toBe('The list as a page.');
  expect(properties.records.items.properties.url.description).toBe('Permanent address of the record.');
  for (const text of [jsonSchema(), toJson(three)]) expect(text).toMatch(/^\{\n {2}"\$.*\}\n$/s);
});
