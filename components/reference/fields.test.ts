import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {withModels} from '@/lib/openapi/field-models';
import {operations} from '@/lib/openapi/operations';
import {openApi} from '@/lib/openapi/source';
import {bodyTree} from '@/lib/openapi/tree';
import {all, draw, textOf} from '../html.fixture';
import {Body} from './fields';

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
