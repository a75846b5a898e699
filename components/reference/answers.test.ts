import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {operations, responsesOf} from '@/lib/openapi/operations';
import {all, draw, textOf} from '../html.fixture';
import {Answers, StreamEvents} from './answers';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  const operationOf = (id: string) => {
    const operation = operations(locale).find((each) => each.id === id);
    if (!operation) throw new Error(`There is no operation ${id}.`);
    return operation;
  };
  test(`an answer of ${locale} names its media type where it is not JSON`, async () => {
    const types = async (id: string) => {
      const text = textOf(await draw(locale, Answers, {operation: operationOf(id)}));
      return ['application/json', 'audio/wav', 'application/octet-stream'].filter((type) => text.includes(type));
    };
    expect(await types('chatCompletions')).toEqual([]);
    expect(await types('audioSpeech')).toEqual(['audio/wav']);
  });

  test(`each answer of ${locale} stands behind its status, with what it means, its example and its fields`, async () => {
    const operation = operationOf('embeddings');
    const html = await draw(locale, Answers, {operation});
    const tabs = all(html, 'label').filter(({properties}) => String(properties.htmlFor).startsWith('answers-'));
    const responses = responsesOf(locale, operation);
    expect(tabs.map(textOf)).toEqual(responses.map(([status]) => status));
    const panels = all(html, 'fieldset')[0]?.children.filter((child) => child.type === 'element' && child.tagName === 'div') ?? [];
    for (const [index, [status, {description, content = {}}]] of responses.entries()) {
      const panel = panels[index] as (typeof tabs)[number];
      expect(textOf(panel)).toContain(description.replaceAll('`', ''));
      const [example] = Object.values(content['application/json']?.examples ?? {});
      expect(all(panel, 'pre').map((code) => JSON.parse(textOf(code)))).toEqual([example?.value]);
      expect(all(panel, 'li').map(({properties}) => String(properties.id).startsWith(`answer-${status}-`))).toContain(true);
    }
    const last = all(await draw(locale, Answers, {operation: operationOf('knowledgeAgentChat')}), 'label').map(textOf);
    expect(last).toContain('4xx / 5xx');
    const file = operationOf('getFileContent');
    const [[, {content = {}}] = ['', {}]] = responsesOf(locale, file);
    const {description = ''} = content['application/octet-stream']?.schema ?? {};
    expect(description).toMatch(/./);
    expect(textOf(await draw(locale, Answers, {operation: file}))).toContain(description);
  });

  test(`a stream of ${locale} is said to come on request or always, and how it ends`, async () => {
    const said = async (id: string, always: boolean) => {
      const ok = operationOf(id).raw.responses['200'];
      const media = ok && 'content' in ok ? ok.content?.['text/event-stream'] : undefined;
      if (!media) throw new Error(`${id} has no stream.`);
      return textOf(all(await draw(locale, StreamEvents, {media, always}), 'p')[0] ?? {type: 'root', children: []}).trim();
    };
    const rich = (key: 'streamText' | 'streamEnd', end = '') => t.markup(`Api.${key}`, {end, code: (chunks) => chunks});
    expect(await said('chatCompletions', false)).toBe(`${rich('streamText')} ${rich('streamEnd', '[DONE]')}`);
    expect(await said('knowledgeAgentChat', true)).toBe(t('Api.streamAlways'));
  });
}
