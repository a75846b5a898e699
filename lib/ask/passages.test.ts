import {expect, test} from 'vitest';
import {searchers} from '@/lib/search/portal.fixture';
import {rankedSections} from '@/lib/search/ranked-sections';
import {mostOfPassage, mostPassageTokens, tokensOf} from './limits';
import {passagesFor, queriesOf} from './passages';
import type {AskRequest} from './types';

const find = ((locale, asked, most) => rankedSections(locale, asked, most, searchers)) as typeof rankedSections;
const asking = (question: string, more: Partial<AskRequest> = {}): AskRequest => ({locale: 'en', question, turns: [], ...more});
const hrefs = async (request: AskRequest) => (await passagesFor(request, find, ({text}) => text)).map(({source}) => source.href);

test('the section that answers is the first, each stands once, with what it is called', async () => {
  const [first, ...others] = await passagesFor(asking('how long do I have to wait if a call is refused'), find, ({text}) => text);
  expect(first).toMatchObject({
    source: {href: '/en/dev/howuse/limits#retry', page: 'Rate limits', heading: {text: 'Retry'}, links: []},
    text: 'Wait before the next attempt. Double the pause each time.'
  });
  expect(others.map(({source}) => source.href)).not.toContain(first?.source.href);
});

test('words are answered by sections too, and nothing by none', async () => {
  expect((await hrefs(asking('1302', {locale: 'zh'})))[0]).toBe('/dev/api/errors/1302');
  expect(await hrefs(asking('㐂㐂㐂'))).toEqual([]);
});

test('a question of several sentences is looked for by each, and with what was asked before it', async () => {
  const queries = queriesOf(asking('I get an error. How long do I wait?', {turns: [{question: 'What is 1302?', answer: 'Too many.'}]}));
  expect(queries.map(({query}) => query)).toEqual([
    'I get an error. How long do I wait?',
    'I get an error.',
    'How long do I wait?',
    'What is 1302? I get an error. How long do I wait?',
    'What is 1302?'
  ]);
  const turns = [{question: 'how long do I wait if I am refused', answer: 'Some time.'}];
  expect((await hrefs(asking('and then?', {turns})))[0]).toBe('/en/dev/howuse/limits#retry');
});

test('passages fill the limit of tokens and no more, a long one is cut', async () => {
  const sections = find('en', [{query: 'how long do I have to wait', weight: 1}], 1);
  const many = Array.from({length: 9}, (_, at) => ({...sections[0], text: `${at} wait. `.repeat(500)})) as typeof sections;
  const long = await passagesFor(
    asking('wait'),
    () => many,
    ({text}) => text
  );
  expect(long.length).toBeGreaterThan(3);
  for (const {text} of long) expect(tokensOf(text)).toBeLessThanOrEqual(mostOfPassage);
  expect(long.reduce((sum, {text}) => sum + tokensOf(text), 0)).toBeLessThanOrEqual(mostPassageTokens);
});
