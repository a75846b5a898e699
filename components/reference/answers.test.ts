import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {draw, textOf} from '../html.fixture';
import {Answers} from './answers';

for (const locale of locales) {
  test(`an answer of ${locale} names its media type where it is not JSON`, async () => {
    const types = async (id: string) => {
      const operation = operations(locale).find((each) => each.id === id);
      if (!operation) throw new Error(`There is no operation ${id}.`);
      const text = textOf(await draw(locale, Answers, {operation}));
      return ['application/json', 'audio/wav', 'application/octet-stream'].filter((type) => text.includes(type));
    };
    expect(await types('chatCompletions')).toEqual([]);
    expect(await types('audioSpeech')).toEqual(['audio/wav']);
  });
}
