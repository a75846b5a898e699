import {expect, test} from 'vitest';
import {streams} from '@/content/streams';
import {wordsFor} from '@/i18n/words';
import type {StreamMeaning} from '@/lib/data/streams';
import {all, draw, textOf} from '../html.fixture';
import {StreamTimeline} from './stream-timeline';

test('a stream is shown event by event, with what each adds and the text by then', async () => {
  const {t} = wordsFor('en');
  const event = (content: string) => `data: {"choices":[{"delta":{"content":"${content}"}}]}`;
  const html = await draw('en', StreamTimeline, {
    meaning: streams.chatCompletions as StreamMeaning,
    stream: `${event('Leaves')}\n\n${event(' fall')}\n\ndata: {"choices":[]}\n\ndata: [DONE]\n\n`,
    end: '[DONE]'
  });
  const said = all(html, 'li').map((step) => all(step, 'span').map((each) => textOf(each)));
  expect(all(html, 'pre').map((code) => textOf(code))).toEqual([event('Leaves'), event(' fall'), 'data: {"choices":[]}', 'data: [DONE]']);
  expect(said).toEqual([
    [`${t('Api.streamAdds.text')} Leaves`, `${t('Api.streamAfter')} Leaves`],
    [`${t('Api.streamAdds.text')}  fall`, `${t('Api.streamAfter')} Leaves fall`],
    [t('Api.streamAdds.nothing')],
    [t('Api.streamAdds.end')]
  ]);
});
