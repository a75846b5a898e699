import {expect, test} from 'vitest';
import {sentenceWords} from '@/i18n/sentences';
import {ask, found} from './portal.fixture';
import {SentenceReader} from './sentence';

const reader = new SentenceReader(sentenceWords(), (text) => text === '目的地');

test('what says nothing about the subject is left out, in both languages', () => {
  const subject = (text: string) => reader.read(text).pieces.map((piece) => piece.text);
  expect(subject('how do i make the model stop')).toEqual(['model', 'stop']);
  expect(subject('模型的输出被截断了怎么办')).toEqual(['模型', '输出', '截断']);
});

test('a word that says nothing is not cut out of another', () => {
  const subject = (text: string) => reader.read(text).pieces.map((piece) => piece.text);
  expect(subject('请求会话对比')).toEqual(['请求会话对比']);
  expect(subject('目的地在哪')).toEqual(['目的地']);
});

test('what asks or is long is a sentence, words are not', () => {
  const isSentence = (text: string) => reader.read(text).isSentence;
  for (const text of [
    '怎么调用',
    '可以吗',
    'which rules apply',
    'limits?',
    'sort search results by relevance',
    '一次向量化的文本的数量上限'
  ])
    expect(isSentence(text), text).toBe(true);
  for (const text of ['函数调用', 'rate limits', 'create a batch', 'GLM-4.6', '']) expect(isSentence(text), text).toBe(false);
});

test('words with other endings have one stem', () => {
  const stems = (...words: string[]) => new Set(words.map((word) => reader.stem(word))).size;
  expect(stems('limit', 'limits', 'limited', 'limiting')).toBe(1);
  expect(stems('generate', 'generated', 'generation')).toBe(1);
  expect(stems('stop', 'stopped', 'stopping')).toBe(1);
  expect(stems('reply', 'replies')).toBe(1);
  expect(stems('string', 'use')).toBe(2);
});

test('a question leads to the section that answers it, in words that the page does not have', () => {
  expect(ask('how long do I have to wait if a call is refused', 'en').results[0]?.sections[0]?.href).toBe('/en/dev/howuse/limits#retry');
  expect(ask('一个请求能声明几个函数').results[0]?.sections[0]?.href).toBe('/dev/howuse/functioncall#limits');
});

test('a code of a question leads to its own page', () => {
  expect(found('1302 是什么意思')[0]).toBe('/dev/api/errors/1302');
});

test('the passage that answers is given with its words marked, and none for words', () => {
  const {match, passages} = ask('how long should I wait before another attempt', 'en');
  expect(match).toBe('sentence');
  expect(passages[0]).toMatchObject({href: '/en/dev/howuse/limits#retry', page: 'Rate limits', heading: {text: 'Retry'}});
  const {text, marks} = passages[0]?.text ?? {text: '', marks: []};
  expect(marks.map(([from, to]) => text.slice(from, to).toLowerCase())).toEqual(['wait', 'attempt']);
  expect(ask('rate limits', 'en').passages).toEqual([]);
});

test('a question in the other language is answered from that one, labelled', () => {
  expect(ask('how do I let it call functions', 'zh').results[0]).toMatchObject({locale: 'en', href: '/en/dev/howuse/functioncall'});
});

test('what no section is about is answered by nothing', () => {
  expect(ask('㐂㐂㐂是什么')).toMatchObject({match: 'none', passages: [], results: []});
});

const small = new SentenceReader(
  {
    asks: ['what', '什么', '怎么'],
    empty: ['the', 'of', 'is', '的', '了'],
    endings: ['ings', 'ing', 'ed', 'ies', 'es', 's'],
    alike: [
      ['quota', 'limits'],
      ['limit', 'cap'],
      ['余额', '剩余 额度']
    ]
  },
  (text) => text === '什么的'
);
const subject = (text: string) => small.read(text).pieces.map((piece) => piece.text);

test('five words, two that say nothing, or nine Chinese characters in a row are a sentence', () => {
  const isSentence = (text: string) => small.read(text).isSentence;
  for (const text of ['one two three four five', 'the quota of it', '一二三四五六七八九', 'quota？', 'quota 什么'])
    expect(isSentence(text), text).toBe(true);
  for (const text of ['one two three four', 'the quota', '一二三四五六七八', '一二三四 五六七八九', ''])
    expect(isSentence(text), text).toBe(false);
});

test('words are left out of a run of Chinese where they stand by themselves, a word of the termbase never', () => {
  expect(small.read('什么的余额')).toEqual({isSentence: false, pieces: [{han: true, text: '什么的余额'}]});
  expect(small.read('什么余额')).toEqual({isSentence: true, pieces: [{han: true, text: '余额'}]});
  expect(subject('模型的输出了')).toEqual(['模型', '输出']);
  expect(subject('what is the quota')).toEqual(['quota']);
  expect(subject('的')).toEqual([]);
});

test('endings are taken off where a word is left', () => {
  const stems: Record<string, string> = {
    limits: 'limit',
    cutting: 'cut',
    keys: 'key',
    key: 'key',
    is: 'is',
    sing: 'sing',
    bed: 'bed',
    replies: 'repli',
    reply: 'repli',
    use: 'us',
    uses: 'us',
    calls: 'call',
    calling: 'call',
    adding: 'ad',
    glm4s: 'glm4s',
    Éclairs: 'Éclairs'
  };
  for (const [word, stem] of Object.entries(stems)) expect([word, small.stem(word)]).toEqual([word, stem]);
});

test('words that readers take for each other are found by any of their endings, those of several groups together', () => {
  expect(small.alike('quotas')).toEqual(['limit']);
  expect(small.alike('limit').toSorted()).toEqual(['cap', 'quota']);
  expect(small.alike('剩余额度')).toEqual(['余额']);
  expect(small.alike('token')).toEqual([]);
});

test('the terms of a text are the stems of its words, pairs of characters, and single ones that stand alone', () => {
  expect(small.terms('what is the limits of 余额不足 号')).toEqual(['limit', '余额', '额不', '不足', '号']);
});
