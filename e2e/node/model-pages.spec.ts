import {expect, test} from '@playwright/test';
import {faqGroups} from '@/content/faq';
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
      expect(table).toMatch(new RegExp(`<code[^>]*>${model?.code.replaceAll('.', '\\.')}</code>`));
    }
  }
});

/** Words of the cells of a table's rows, without the marks. */
const rowsOf = (table: string) =>
  [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').trim())
  );

test('the prices of the flagship stand in their columns', async ({request}) => {
  // docs.bigmodel.cn/cn/guide/start/pricing, read 2025-11-01: CNY for a million tokens of input, of output, of cached input.
  const amounts = [
    ['¥2', '¥8', '¥0.4'],
    ['¥3', '¥14', '¥0.6'],
    ['¥4', '¥16', '¥0.8']
  ];
  const html = await (await request.get('/en/dev/howuse/pricing')).text();
  const rows = rowsOf(html).filter(([name]) => name === 'GLM-4.6');
  expect(rows.map(([, , ...cells]) => cells.slice(0, 3).map((cell) => cell.split(' / ')[0]))).toEqual(amounts);
  const markdown = await (await request.get('/en/dev/howuse/pricing.md')).text();
  expect(markdown).toMatch(/^\| Model \| Request length \| Input \| Output \|/m);
});

test('the link of a question leads to that question', async ({request}) => {
  for (const locale of locales) {
    const html = await (await request.get(localePath(locale, '/dev/faq'))).text();
    const questions = faqGroups.flatMap((group) => group.items);
    expect(questions.length).toBeGreaterThan(40);
    for (const {id, question} of questions)
      expect
        .soft(html, id)
        .toMatch(new RegExp(`<a href="#${id}"><span[^>]*>[^<]*${question[locale].slice(0, 4).replace(/[^\\p{L}]/gu, '.')}`, 'u'));
  }
});
