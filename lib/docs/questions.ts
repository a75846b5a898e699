import {answeredQuestions} from '@/content/questions';
import type {Locale} from '@/i18n/routing';
import {docs} from '.';

/** Stands in the front matter for the page as a whole, where questions are named by the section that answers them. */
export const pageQuestions = 'page';

/** All questions that a page answers, in words of readers: those of its front matter, then those of entries made from data. */
export function questionsOfPage(locale: Locale, path: string): string[] {
  const own = path.startsWith('/dev/') ? docs.get(locale, path.slice('/dev/'.length))?.meta.questions : undefined;
  const ofData = answeredQuestions.filter(({at}) => at.split('#')[0] === path).flatMap(({questions}) => questions);
  return [...Object.values(own ?? {}).flat(), ...ofData.map((question) => question[locale])];
}
