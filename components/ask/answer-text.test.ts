import type {Element} from 'hast';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {wordsFor} from '@/i18n/words';
import {heardParts, parseAnswer} from '@/lib/ask/parse';
import type {Source} from '@/lib/ask/types';
import {all, draw, links, rows, textOf} from '../html.fixture';
import {AnswerText} from './answer-text.client';

const source = {
  href: '/en/dev/howuse/limits#retry',
  page: 'Limits',
  heading: {text: 'Retry', marks: []},
  links: ['https://api.example.test/v1']
} as unknown as Source;
const drawn = (text: string, foreign: number[] = []) =>
  draw('en', AnswerText, {tree: parseAnswer(text), sources: [source], origin: 'https://portal.test', foreign});

test('what Markdown has is drawn, numbers of passages lead to them', async () => {
  const page = await drawn('# Retry\n\nWait **twice** [1].\n\n3. `a`\n4. ~~b~~\n\n> c\n\n---\n\n**“模型”**的 [9]');
  expect(links(page)).toEqual([['[1]', source.href]]);
  expect(textOf(page)).toBe('RetryWait twice [1].abc“模型”的 ');
  for (const name of ['ol', 'code', 'del', 'blockquote', 'hr']) expect(all(page, name), name).toHaveLength(1);
  expect(all(page, 'strong').map((strong) => textOf(strong))).toEqual(['twice', '“模型”']);
  expect(all(page, 'ol')[0]?.properties.start).toBe(3);
  expect(rows(await drawn('| a | b |\n|-|-|\n| c [1] | d |'))).toEqual([
    ['a', 'b'],
    ['c [1]', 'd']
  ]);
});

test('code that stands in no passage says so, by its place', async () => {
  const {t} = wordsFor('en');
  const page = await drawn('```bash\nsleep 2\n```\n\n- ```\n  rm\n  ```\n', [1]);
  expect(all(page, 'pre').map((box) => [box.properties.ariaLabel, textOf(box)])).toEqual([
    [t('Code.box', {language: 'bash'}), 'sleep 2'],
    [t('Code.box', {language: t('Ask.plain')}), 'rm']
  ]);
  expect(all(page, 'p').map((words) => textOf(words))).toEqual([t('Ask.foreign')]);
  expect(textOf(all(page, 'li')[0] as Element)).toContain(t('Ask.foreign'));
});

test('an answer that is still being written can be drawn at every character', async () => {
  const answer = '等待 [1]。\n\n```bash\nsleep 2\n```\n\n| a | b |\n|---|---|\n| [1] | c |\n';
  for (let at = 0; at <= answer.length; at++) await drawn(answer.slice(0, at));
  expect(textOf(all(await drawn('```bash\nsle'), 'pre')[0] as Element)).toBe('sle');
});

test('no HTML, no picture and no link to elsewhere comes through', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <a href="https://elsewhere.test">b</a>',
    '![alt](https://elsewhere.test/pixel.png)',
    '![alt][a]\n\n[a]: https://elsewhere.test/pixel.png',
    '[here](https://elsewhere.test)',
    '[here](javascript:alert(1))',
    '[here](//elsewhere.test/en/dev/howuse/limits)',
    '[here](https://portal.test.elsewhere.test/en/dev/howuse/limits)',
    '[here](https://portal.test/en/console)',
    '[here](data:text/html,x)',
    'https://elsewhere.test and www.elsewhere.test and a@elsewhere.test',
    '[here]\n\n[here]: https://elsewhere.test',
    'a[^1]\n\n[^1]: <b>https://elsewhere.test</b>'
  ];
  for (const answer of hostile) {
    const names: string[] = [];
    visit(await drawn(answer), 'element', ({tagName}) => void names.push(tagName));
    expect([...new Set(names)].sort(), answer).toEqual(['div', 'p']);
  }
  expect(textOf(await drawn('<b>bold</b> ![alt](x)'))).toBe('<b>bold</b> alt');
});

test('links lead to pages of the passages and to addresses that stand in them', async () => {
  const leads = async (answer: string) => links(await drawn(answer)).map(([, href]) => href);
  expect(await leads('[a](/en/dev/howuse/limits)')).toEqual(['/en/dev/howuse/limits']);
  expect(await leads('[a](https://portal.test/en/dev/howuse/limits#other)')).toEqual(['/en/dev/howuse/limits#other']);
  expect(await leads('Send it to https://api.example.test/v1')).toEqual(['https://api.example.test/v1']);
});

test('those who hear an answer hear its words, without numbers', () => {
  expect(heardParts(parseAnswer('Wait **twice** [1].\n\n- `a` [2]\n'))).toEqual(['Wait twice.', 'a']);
});
