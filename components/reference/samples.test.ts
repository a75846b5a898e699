import {expect, test} from 'vitest';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {portal} from '@/portal.config';
import {all, draw, links, textOf} from '../html.fixture';
import {ReferenceFiles} from './files';
import {RequestSamples} from './samples';

for (const locale of locales) {
  const {t} = wordsFor(locale);

  test(`each example of an operation in ${locale} is shown under its name in every language, and leads to its form`, async () => {
    const operation = operations(locale).find(({id}) => id === 'chatCompletions');
    if (!operation) throw new Error('There is no such operation.');
    const examples = Object.entries(operation.raw.requestBody?.content['application/json']?.examples ?? {});
    expect(examples.length).toBeGreaterThan(2);
    const html = await draw(locale, RequestSamples, {operation});
    const samples = examples.map(([, {value}]) => samplesOf(requestOf(portal.apiBase, operation, value)));
    expect(all(html, 'label').map(textOf)).toEqual(
      examples.flatMap(([, {summary}], index) => [summary, ...(samples[index] ?? []).map(({label}) => label)])
    );
    expect(all(html, 'pre').map(textOf)).toEqual(samples.flat().map(({code}) => code));
    expect(links(html)).toEqual(
      examples.map(([key]) => [t('Api.tryExample'), `${pageHref(locale, `${operation.path}/try`)}#example=${encodeURIComponent(key)}`])
    );
    const boxes = all(html, 'fieldset').map((box) => textOf(all(box, 'legend')[0] ?? box));
    expect(boxes).toEqual([t('Api.examples'), ...examples.map(() => t('Code.tabs'))]);
  });

  test(`each form of the reference in ${locale} is named beside its file of that language`, async () => {
    const html = await draw(locale, ReferenceFiles, {});
    const named = {
      '/openapi.json': ['OpenAPI 3.1 (JSON)', t('ReferenceFiles.openapi')],
      '/openapi.yaml': ['OpenAPI 3.1 (YAML)', t('ReferenceFiles.yaml')],
      '/postman.json': ['Postman', t('ReferenceFiles.collection', {key: portal.apiKeyVariable})],
      '/api-changes.atom': ['Atom', t('ReferenceFiles.feed')]
    };
    expect(links(html)).toEqual(Object.entries(named).map(([path, [name]]) => [name, pageHref(locale, path)]));
    for (const [index, [name = '', text = '']] of Object.values(named).entries()) {
      const line = all(html, 'li')[index];
      expect(line && textOf(line)).toMatch(new RegExp(`^${name.replace(/[.()]/g, '\\$&')}`));
      expect(line && textOf(line).endsWith(text)).toBe(true);
    }
  });
}
