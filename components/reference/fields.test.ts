import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import type {Field} from '@/lib/openapi/tree';
import {all, draw, textOf} from '../html.fixture';
import {Fields} from './fields';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  required: false,
  deprecated: false,
  type: 'string',
  values: [],
  limits: [],
  fields: [],
  forms: [],
  ...more
});

for (const locale of locales) {
  test(`a field of ${locale} says its type, whether it is required or given up, its values, its default and its bounds`, async () => {
    const {t} = wordsFor(locale);
    const fields = [
      field('model', {required: true, description: 'Which one.'}),
      field('size', {deprecated: true, values: ['small', 'large'], default: 'small'}),
      field('tokens', {type: 'integer', limits: [{key: 'range', value: '1–8'}]})
    ];
    const drawn = all(await draw(locale, Fields, {fields, name: 'body', top: true}), 'li');
    expect(drawn.map(({properties}) => properties.id)).toEqual(['body-model', 'body-size', 'body-tokens']);
    const [model = '', size = '', tokens = ''] = drawn.map((each) => textOf(each).replace(/\s+/g, ' ').trim());
    expect(model).toBe(`model string ${t('Api.required')}Which one.`);
    expect(size).toBe(`size string ${t('Api.deprecated')}${t('Api.default')} small ${t('Api.values')} small large`);
    expect(tokens).toBe(`tokens integer ${t('Api.range', {value: '1–8'})}`);
  });
}
