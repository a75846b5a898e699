import {expect, test} from 'vitest';
import {errorCodes} from '@/content/errors';
import {models} from '@/content/models';
import {wordsFor} from '@/i18n/words';
import {siteSections} from '@/lib/docs/site-pages';
import {operations} from '@/lib/openapi/operations';
import {absoluteUrl} from '../metadata';
import {errorAnswer, filingAnswer, fit, listAnswer, modelAnswer, operationAnswer} from './answers';
import {Refusal} from './limits';

test('a long list comes in parts that join to the whole, and a part says what is left', () => {
  const lines = Array.from({length: 50}, (_, index) => `- page ${index}`);
  const parts: string[] = [];
  for (let offset = 0; offset < lines.length; ) {
    const [part = '', note] = fit(lines, offset, 200).split('\n\n');
    parts.push(part);
    offset += part.split('\n').length;
    expect(part.length).toBeLessThanOrEqual(200);
    expect(note).toBe(offset < lines.length ? `[50 lines in all. Go on with offset ${offset}.]` : undefined);
  }
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join('\n')).toBe(lines.join('\n'));
});

const site = absoluteUrl('zh', '/').replace(/\/$/, '');

test('a list that begins later, or past its end, says how many there are', () => {
  expect(fit(['a', 'b', 'c'])).toBe('a\nb\nc');
  expect(fit(['a', 'b', 'c'], 1)).toBe('b\nc');
  expect(fit(['a', 'b', 'c'], 3)).toBe('\n[3 lines in all. There are no more.]');
  expect(fit(['a', 'b', 'c'], 0, 2)).toBe('a\n\n[3 lines in all. Go on with offset 1.]');
  expect(fit(['a', 'b'], 0, 4)).toBe('a\nb');
  expect(fit(['abcdef', 'b'], 0, 3)).toBe('abc\n\n[2 lines in all. Go on with offset 1.]');
  expect(fit([])).toBe('');
});

test('sections are listed with the number of their pages, a section with its pages', () => {
  const sections = siteSections();
  expect(listAnswer('en', undefined, 0)).toBe(
    sections.map(({id, label, pages}) => `- ${id}: ${label.en} (${pages.length} pages)`).join('\n')
  );
  const policies = sections.find(({id}) => id === 'policies');
  const lines = policies?.pages.map(({path, title, description}) => `- ${path}: ${title.zh}. ${description.zh}`) ?? [];
  expect(lines.length).toBeGreaterThan(5);
  expect(listAnswer('zh', 'policies', 0)).toBe(lines.join('\n'));
  expect(listAnswer('zh', 'policies', 2)).toBe(lines.slice(2).join('\n'));
  const known = sections.map(({id}) => id).join(', ');
  expect(() => listAnswer('zh', 'x'.repeat(200), 0)).toThrow(new Refusal(`section "${'x'.repeat(100)}": it is one of ${known}.`));
});

test('a model is found by id, code or name in any case, and an unknown one is told the known ones', () => {
  for (const name of ['glm-4-plus', ' GLM-4-Plus ']) {
    const found = JSON.parse(modelAnswer(name));
    expect(found, name).toMatchObject({id: 'glm-4-plus', context: '128K', page: `${site}/dev/howuse/llm/glm-4-plus`});
    expect(found.prices[0].amount).toBe(5);
  }
  const other = models.find(({otherCodes}) => otherCodes.length > 0);
  expect(JSON.parse(modelAnswer(other?.otherCodes[0] ?? '')).id).toBe(other?.id);
  const bare = models.find(({page}) => !page);
  if (bare) expect(JSON.parse(modelAnswer(bare.id)).page).toBeUndefined();
  const known = models.map(({id}) => id).join(', ');
  expect(() => modelAnswer('y'.repeat(150))).toThrow(new Refusal(`model "${'y'.repeat(100)}": there is no such model. Known: ${known}.`));
});

test('a code is explained in both languages, an unknown one is told the known ones', () => {
  expect(JSON.parse(errorAnswer(1301))).toEqual({
    ...errorCodes.find(({code}) => code === 1301),
    page: `${site}/dev/api/errors/1301`
  });
  expect(() => errorAnswer(7)).toThrow(
    new Refusal(`code 7: there is no such code. Known: ${errorCodes.map(({code}) => code).join(', ')}.`)
  );
});

test('an unknown operation is told the known ones', async () => {
  const known = operations('en')
    .map(({id}) => id)
    .join(', ');
  for (const name of ['nothing', 'GET /paas/v4/embeddings'])
    await expect(operationAnswer('en', name, 0)).rejects.toThrow(
      new Refusal(`operation "${name}": there is no such operation. Known: ${known}.`)
    );
});

test('a filing is found by its number or name, what is near is said not to be it, and nothing is said of the law', () => {
  const found = JSON.parse(filingAnswer('en', '智谱清言'));
  const record = {
    number: 'Beijing-ChatGLM-20230821',
    model: '智谱清言（ChatGLM）',
    entity: '北京智谱华章科技有限公司',
    place: '北京市',
    filedOn: '2023-08-31',
    state: 'listed',
    page: `${site}/en/dev/howuse/Filing/Beijing-ChatGLM-20230821`
  };
  expect(found).toEqual({
    question: '智谱清言',
    asOf: '2025-12-18',
    found: [{...record, matched: 'model', verbatim: false, withoutBrackets: expect.any(String)}],
    notTheSame: [],
    note: wordsFor('en').t('FilingCheck.limits'),
    check: `${site}/en/dev/howuse/Filing/check`
  });
  const near = JSON.parse(filingAnswer('zh', 'Beijing-ChatGLM-20230822'));
  expect(near).toMatchObject({found: [], notTheSame: [{number: record.number, reason: expect.any(String)}]});
  const exact = JSON.parse(filingAnswer('zh', record.number));
  expect(exact.found[0]).toMatchObject({matched: 'number', verbatim: true, page: `${site}/dev/howuse/Filing/${record.number}`});
  expect(exact.found[0]).not.toHaveProperty('withoutBrackets');
});
