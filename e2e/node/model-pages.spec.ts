import {expect, test} from '@playwright/test';
import {models} from '@/content/models';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';

test('a specification sets marks between its values, in Chinese too', async ({request}) => {
  const path = '/dev/howuse/audio-and-video-model/GLM-Realtime';
  const zh = await (await request.get(path)).text();
  expect(zh).toContain('<td>文本、音频、视频</td>');
  expect(zh).toContain('<td>流式输出、函数调用、联网搜索</td>');
  const en = await (await request.get(`/en${path}`)).text();
  expect(en).toContain('<td>text, audio, video</td>');
});

test('a comparison of models names each with its code, and its price', async ({request}) => {
  for (const locale of locales) {
    const page = await (await request.get(localePath(locale, '/dev/activities'))).text();
    const table = /<table[^>]* data-models="">.*?<\/table>/s.exec(page)?.[0] ?? '';
    expect(table).not.toBe('');
    for (const id of ['glm-4.1v-thinking-flash', 'cogvideox-flash']) {
      const model = models.find((each) => each.id === id);
      expect(table).toContain(`${model?.name}`);
      expect(table).toContain(`<code>${model?.code}</code>`);
    }
  }
});
