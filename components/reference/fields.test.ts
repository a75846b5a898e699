import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {withModels} from '@/lib/openapi/field-models';
import {operations} from '@/lib/openapi/operations';
import {openApi} from '@/lib/openapi/source';
import {bodyTree, type Field} from '@/lib/openapi/tree';
import {all, draw, textOf} from '../html.fixture';
import {Body, Fields} from './fields';

test('every field is at its anchor with a link to itself that is its path, which a button copies', async () => {
  for (const locale of locales) {
    const {t} = wordsFor(locale);
    const chat = operations(locale).find(({id}) => id === 'chatCompletions');
    const [media] = Object.values(chat?.raw.requestBody?.content ?? {});
    const body = withModels(bodyTree(openApi(locale), media?.schema ?? {}));
    const html = await draw(locale, Body, {body, name: 'body', label: ''});
    const fields = all(html, 'li');
    expect(fields.length).toBeGreaterThan(150);
    for (const field of fields) {
      const [link] = all(field, 'a');
      const [button] = all(field, 'button');
      expect(link?.properties.href).toBe(`#${field.properties.id}`);
      expect(button?.properties).toMatchObject({dataCopy: '', ariaLabel: t('Api.copyPath')});
    }
    const url = fields.find(({properties}) => properties.id === 'body-messages.content.image_url.url');
    expect(url && textOf(all(url, 'a')[0] ?? url)).toBe('messages[].content[].image_url.url');
    const thinking = fields.find(({properties}) => properties.id === 'body-thinking');
    expect(thinking && textOf(thinking)).toContain(`${t('Api.byModel.always')} glm-5.3`);
  }
});

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  path: name,
  anchor: `body-${name}`,
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
    const drawn = all(await draw(locale, Fields, {fields, top: true}), 'li');
    expect(drawn.map(({properties}) => properties.id)).toEqual(['body-model', 'body-size', 'body-tokens']);
    const [model = '', size = '', tokens = ''] = drawn.map((each) => textOf(each).replace(/\s+/g, ' ').trim());
    expect(model).toBe(`model string ${t('Api.required')} Which one.`);
    expect(size).toBe(`size string ${t('Api.deprecated')} ${t('Api.default')} small ${t('Api.values')} small large`);
    expect(tokens).toBe(`tokens integer ${t('Api.range', {value: '1–8'})}`);
  });
}
