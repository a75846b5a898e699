import type {Locale} from '@/i18n/routing';
import {nearestTo} from '@/lib/search/portal';
import {type Asked, type RankedSection, rankedSections} from '@/lib/search/ranked-sections';
import {cutToTokens, mostOfPassage, mostPassages, mostPassageTokens, tokensOf} from './limits';
import {linksIn, sectionText} from './section-text';
import type {AskRequest, Source} from './types';

/** A passage as the model gets it: its source, and its text as Markdown. */
export type Given = {source: Source; text: string};

/** Most sentences of a question that are looked for by themselves, and how much each counts beside the whole. */
const mostSentences = 4;
const ofSentence = 0.6;

/** How much the question before counts: what a question leaves out stands in it. */
const ofBefore = 0.5;

/** What is looked for: the question, its sentences where it has several, and what was asked before it. */
export function queriesOf({question, turns}: Pick<AskRequest, 'question' | 'turns'>): Asked[] {
  const sentences = question
    .split(/(?<=[。！？!?；;\n])|(?<=\.)\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3);
  const before = turns.at(-1)?.question;
  return [
    {query: question, weight: 1},
    ...(sentences.length > 1 ? sentences.slice(0, mostSentences).map((query) => ({query, weight: ofSentence})) : []),
    ...(before
      ? [
          {query: `${before} ${question}`, weight: ofBefore},
          {query: before, weight: ofBefore}
        ]
      : [])
  ];
}

type Find = (locale: Locale, asked: readonly Asked[], most: number) => RankedSection[] | Promise<RankedSection[]>;

/** The sections of this portal for several queries, by their words and, where there are vectors, by what is near to them. */
const sectionsFor: Find = async (locale, asked, most) =>
  rankedSections(locale, await Promise.all(asked.map(async (each) => ({...each, nearest: await nearestTo(each.query)}))), most);

/** The passages for a question, by rank, as many as the limit of tokens allows. `find` ranks sections, `textOf` reads one. */
export async function passagesFor(
  request: AskRequest,
  find: Find = sectionsFor,
  textOf: (section: RankedSection) => string = sectionText
): Promise<Given[]> {
  const given: Given[] = [];
  let left = mostPassageTokens;
  for (const section of await find(request.locale, queriesOf(request), mostPassages)) {
    const text = cutToTokens(textOf(section), Math.min(left, mostOfPassage));
    const tokens = tokensOf(text);
    if (tokens === 0 || given.some((each) => each.text === text)) continue;
    given.push({source: {...section.passage, links: linksIn(text)}, text});
    left -= tokens;
    if (left <= 0) break;
  }
  return given;
}
