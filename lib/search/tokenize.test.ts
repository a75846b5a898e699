import {expect, test} from 'vitest';
import {fold} from './normalize';
import {grams, isHan, joinedWords, queryPieces, tokenize} from './tokenize';

const terms = (text: string) => {
  const found: {grams: string[]; words: string[]} = {grams: [], words: []};
  tokenize(
    text,
    fold(text),
    (term) => found.grams.push(term),
    (term) => found.words.push(term)
  );
  return found;
};

test('a query is cut where the script changes, and an identifier loses its separators', () => {
  expect(queryPieces('备案glm-4-plus 的api.v1/x_y, 2')).toEqual([
    {han: true, text: '备案'},
    {han: false, text: 'glm4plus'},
    {han: true, text: '的'},
    {han: false, text: 'apiv1xy'},
    {han: false, text: '2'}
  ]);
  expect(queryPieces('--- ，')).toEqual([]);
  expect(queryPieces('x'.repeat(70))).toEqual([{han: false, text: 'x'.repeat(64)}]);
  expect([isHan('备a'), isHan('a备')]).toEqual([true, false]);
});

test('Chinese is found by each character and each pair of neighbours', () => {
  expect(grams('模型备案')).toEqual({single: ['模', '型', '备', '案'], pairs: ['模型', '型备', '备案']});
  expect(grams('𠮷野')).toEqual({single: ['𠮷', '野'], pairs: ['𠮷野']});
  expect(terms('备案 备')).toEqual({grams: ['备', '案', '备案', '备'], words: []});
});

test('an identifier is found whole, from each of its parts on, by each part and by what follows a number', () => {
  expect(terms('GLM-4-Plus').words).toEqual(['glm4plus', 'glm', '4plus', '4', 'plus']);
  expect(terms('128K').words).toEqual(['128k', 'k']);
  expect(terms('maxTokens').words).toEqual(['maxtokens', 'max', 'tokens']);
  expect(terms('aToken').words).toEqual(['atoken', 'token']);
  expect(terms('HTTPServer.getURL').words).toEqual(['httpservergeturl', 'httpserver', 'geturl', 'http', 'server', 'get', 'url']);
  expect(terms('Word word 12 WORD').words).toEqual(['word', 'word', '12', 'word']);
  expect(terms('a-b-c-d-e-f-g-h-i-j').words).toContain('hij');
  expect(terms('a-b-c-d-e-f-g-h-i-j').words).not.toContain('ij');
  expect(terms(`${'x'.repeat(70)}-y`).words).toEqual(['x'.repeat(64), 'y']);
  expect(terms(`1${'x'.repeat(70)}`).words).toEqual([`1${'x'.repeat(63)}`, 'x'.repeat(64)]);
});

test('neighbouring words of a name are found as one, three at most, never across Chinese', () => {
  expect(joinedWords('function call api two')).toEqual(['functioncall', 'functioncallapi', 'callapi', 'callapitwo', 'apitwo']);
  expect(joinedWords('function 调用 call api')).toEqual(['callapi']);
  expect(joinedWords('glm-4 plus')).toEqual(['glm4plus']);
  expect(joinedWords('one')).toEqual([]);
  expect(joinedWords(`${'x'.repeat(60)} abcd efgh`)).toEqual([`${'x'.repeat(60)}abcd`, 'abcdefgh']);
});
