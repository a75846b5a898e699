import {expect, test} from 'vitest';
import {ask, found} from './portal.fixture';

test('a run of Chinese is found wherever it stands, and the page it names comes first', () => {
  expect(found('型备')).toEqual(['/dev/howuse/Filing']);
  expect(found('备案')[0]).toBe('/dev/howuse/Filing');
  expect(found('策略')).toEqual(['/dev/howuse/prompt']);
  expect(found('限制')).toEqual(['/dev/howuse/limits', '/dev/howuse/functioncall']);
  expect(ask('限制').match).toBe('literal');
});

test('a number leads to the entry that has it as its own', () => {
  const [first] = ask('beijing-chatglm-20230821').results;
  expect(first?.sections[0]?.href).toBe('/dev/howuse/Filing#Beijing-ChatGLM-20230821');
  expect(found('1302')).toEqual(['/dev/api/errors/1302', '/dev/howuse/limits']);
});

test('English is found in any case, in the singular, by its beginning and by a part of a word', () => {
  expect(found('EMBEDDINGS', 'en')).toEqual(['/en/dev/howuse/embedding']);
  expect(found('embed', 'en')).toEqual(['/en/dev/howuse/embedding']);
  expect(found('currency', 'en')).toEqual(['/en/dev/howuse/limits']);
});

test('a word of the termbase is found in its other spellings, in the other script and as pinyin', () => {
  for (const query of ['function calling', '工具调用', 'hanshudiaoyong', 'hsdy'])
    expect(found(query)[0], query).toBe('/dev/howuse/functioncall');
  expect(ask('cèlüè').match).toBe('pinyin');
  for (const query of ['celue', 'celve', 'cèlüè', 'tsccl']) expect(found(query), query).toEqual(['/dev/howuse/prompt']);
});

test('a query with a part that stands nowhere is relaxed, and says so', () => {
  const answer = ask('模型备案 㐂㐂㐂');
  expect(answer.match).toBe('relaxed');
  expect(answer.results[0]?.href).toBe('/dev/howuse/Filing');
});

test('what only the other language has comes labelled', () => {
  const answer = ask('收不到短信验证码', 'en');
  expect([answer.otherLanguage, answer.total]).toEqual([1, 1]);
  expect(answer.results.map(({locale, href}) => [locale, href])).toEqual([['zh', '/dev/login']]);
});

test('a spelling mistake is corrected, and named', () => {
  expect(ask('emebdding', 'en')).toMatchObject({
    match: 'corrected',
    corrections: [{from: 'emebdding', to: 'embedding'}],
    results: [{href: '/en/dev/howuse/embedding'}]
  });
  expect(ask('embedding', 'en').corrections).toEqual([]);
});

test('nothing is found where nothing stands', () => {
  expect(ask('㐂㐂㐂')).toMatchObject({match: 'none', total: 0, otherLanguage: 0, kinds: {}, results: []});
  expect(ask('  ')).toMatchObject({match: 'none', results: []});
});

test('a page stands once among all results, and paging loses none', () => {
  const all = found('模型', 'zh', {limit: 100});
  expect(all.length).toBeGreaterThan(1);
  expect(new Set(all).size).toBe(all.length);
  expect(all.flatMap((_, index) => found('模型', 'zh', {limit: 1, page: index + 1}))).toEqual(all);
  expect(found('模型', 'zh', {limit: 1, page: all.length + 1})).toEqual([]);
  expect(ask('模型', 'zh', {limit: 1, page: 2})).toMatchObject({total: all.length, page: 2, limit: 1});
});

test('every occurrence in title, heading and snippet is marked, and nothing else', () => {
  const [{title, sections} = {title: undefined, sections: []}] = ask('备案').results;
  const marked = (part?: {text: string; marks: [number, number][]}) => part?.marks.map(([from, to]) => part.text.slice(from, to));
  expect([title?.text, marked(title)]).toEqual(['模型备案', ['备案']]);
  expect(sections.length).toBe(3);
  for (const {snippet} of sections) expect(marked(snippet), snippet.text).toEqual(snippet.text.match(/备案/g));
});

test('a kind restricts results and sections, and the counts stay those of all kinds', () => {
  const all = ask('并发');
  expect(all.kinds).toEqual({guide: 2, error: 1});
  const errors = ask('并发', 'zh', {kind: 'error'});
  expect(errors).toMatchObject({total: 1, kinds: all.kinds, results: [{href: '/dev/api/errors/1302'}]});
  expect(errors.results.flatMap(({sections}) => sections.map(({kind}) => kind))).toEqual(['error']);
});

test('a field is found by its path, whole or from a name on, with brackets or without, before pages that have its words', () => {
  for (const query of [
    'messages[].content[].image_url.url',
    'messages[0].content[1].image_url.url',
    'messages.content.image_url.url',
    'image_url.url',
    'IMAGE_URL.URL',
    'content[].image_url.u'
  ]) {
    const [first] = ask(query, 'en').results;
    expect(first?.sections[0]?.href, query).toBe('/en/dev/api/model/chat#body-messages.content.image_url.url');
  }
  expect(ask('image_url.url', 'en').results[0]?.sections[0]).toMatchObject({
    heading: {text: 'messages[].content[].image_url.url', marks: [[21, 34]]}
  });
  expect(found('image_url.nothing', 'en')).toEqual([]);
});

test('the words of a field that is found by its path lead nowhere of themselves', () => {
  expect(ask('drawing', 'en').match).toBe('none');
  expect(found('messages', 'en')).toEqual(['/en/dev/howuse/vision']);
});
