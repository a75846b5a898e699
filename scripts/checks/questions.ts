import {answeredQuestions} from '@/content/questions';
import {locales} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import {pageQuestions} from '@/lib/docs/questions';
import type {Finding} from './finding';
import type {Page} from './page';
import {checkWording} from './prose';

const entriesOf = ({meta}: Doc) => Object.entries(meta.questions ?? {});

/** Questions of a page are those of sections that it has, in the words that the portal uses. */
export function checkQuestions(page: Page): Finding[] {
  const known = new Set([pageQuestions, ...page.headings.map(({id}) => id)]);
  const unknown = entriesOf(page.doc).flatMap(([id]) => (known.has(id) ? [] : [id]));
  return [
    ...unknown.map((id) => ({
      file: page.doc.file,
      line: 1,
      message: `the page has questions for "${id}", and no heading with this id.`,
      remedy: `Write the id of a heading, or "${pageQuestions}" for the page as a whole.`
    })),
    ...checkWording({...page, prose: entriesOf(page.doc).flatMap(([, texts]) => texts.map((text) => ({text, line: 1})))})
  ];
}

/** Both languages have questions for the same sections, and as many. */
export function compareQuestions(base: Page, other: Page): Finding[] {
  const counts = ({doc}: Page) => new Map(entriesOf(doc).map(([id, texts]) => [id, texts.length]));
  const [own, theirs] = [counts(base), counts(other)];
  return [...new Set([...own.keys(), ...theirs.keys()])]
    .filter((id) => own.get(id) !== theirs.get(id))
    .map((id) => ({
      file: base.doc.file,
      line: 1,
      message: `section "${id}" has ${own.get(id) ?? 0} questions, and in ${other.doc.file} it has ${theirs.get(id) ?? 0}.`,
      remedy: 'Write the questions of a section in both languages.'
    }));
}

/** No question is that of two sections: a reader who asks it can be led to one. */
export function checkRepeatedQuestions(pages: readonly Page[]): Finding[] {
  return locales.flatMap((locale) => {
    const seen = new Map<string, string>();
    const all = [
      ...pages
        .filter(({doc}) => doc.locale === locale)
        .flatMap(({doc}) =>
          entriesOf(doc).flatMap(([id, texts]) => texts.map((text) => ({text, file: doc.file, at: `${doc.path}#${id}`})))
        ),
      ...answeredQuestions.flatMap(({at, questions}) =>
        questions.map((question) => ({text: question[locale], file: 'content/questions', at}))
      )
    ];
    return all.flatMap(({text, file, at}) => {
      const earlier = seen.get(text);
      seen.set(text, at);
      if (!earlier) return [];
      return [
        {file, line: 1, message: `${at} and ${earlier} answer the same question: "${text}".`, remedy: 'Leave it to the better answer.'}
      ];
    });
  });
}
