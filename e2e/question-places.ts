import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import type {SearchAnswer} from '@/lib/search/types';
import type {GoldQuestion} from './questions.gold';

/** Places at which an answer counts. */
const first = 1;
const shown = 5;

/** From 1 on, the place of the first result that leads to an answer, in its first section where it is the first; 0 where none does. */
function placeOf({locale, answers}: GoldQuestion, {results}: Pick<SearchAnswer, 'results'>): number {
  const wanted = new Set(answers.map((answer) => localePath(locale, answer)));
  const hrefs = results.map(({sections}) => sections.map(({href}) => decodeURIComponent(href)));
  if (wanted.has(hrefs[0]?.[0] ?? '')) return first;
  const place = hrefs.findIndex((sections) => sections.some((href) => wanted.has(href))) + 1;
  return place === first ? first + 1 : place;
}

type Row = {locale: Locale; questions: number; first: number; five: number; missed: string[]};

/** How many questions are answered first, and among the first five, a row for each language. */
export function questionTable(
  questions: readonly GoldQuestion[],
  search: (locale: Locale, query: string) => Pick<SearchAnswer, 'results'>
): Row[] {
  return locales.map((locale) => {
    const places = questions
      .filter((each) => each.locale === locale)
      .map((each) => ({question: each.question, place: placeOf(each, search(locale, each.question))}));
    const within = (most: number) => places.filter(({place}) => place > 0 && place <= most);
    return {
      locale,
      questions: places.length,
      first: within(first).length,
      five: within(shown).length,
      missed: places.filter(({place}) => place === 0 || place > shown).map(({question}) => question)
    };
  });
}
