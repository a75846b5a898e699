import {builtInAgents} from '@/content/agents';
import {changes} from '@/content/changes';
import {disputedPoints} from '@/content/disputed';
import {errorCodes} from '@/content/errors';
import {faqGroups} from '@/content/faq';
import {models} from '@/content/models';
import {offers} from '@/content/offers';
import {prices} from '@/content/prices';
import {releases} from '@/content/releases';
import {scenarioAnswers} from '@/content/scenario-answers';
import {scenarios} from '@/content/scenarios';
import {isInProgress, type Locale, locales, otherLocales} from '@/i18n/routing';
import type {LocalizedText} from '@/lib/data/schema';
import type {Doc} from '@/lib/docs';
import {type Finding, inEnglish} from './finding';
import {differentUnits, numbersOf} from './numbers';
import {checkOwnSample, ownOfText} from './own';
import type {Page} from './page';

type Text = {file: string; name: string; text: LocalizedText};

/** Every text of the data files that a reader reads, with the entry it belongs to. */
function texts(): Text[] {
  const of = (file: string, name: string, values: Record<string, LocalizedText | undefined>): Text[] =>
    Object.entries(values).flatMap(([field, text]) => (text ? [{file, name: `${name}, ${field}`, text}] : []));
  return [
    ...models.flatMap((model) => [
      ...of('content/models', model.id, {summary: model.summary}),
      ...model.notes.flatMap((text, index) => of('content/models', model.id, {[`notes ${index + 1}`]: text})),
      ...model.prices.flatMap((price, index) => of('content/models', model.id, {[`condition ${index + 1}`]: price.condition}))
    ]),
    ...builtInAgents.flatMap(({id, name, note, variables}) => [
      ...of('content/agents.ts', id, {name, note}),
      ...variables.flatMap(({name: variable, meaning}) => of('content/agents.ts', id, {[variable]: meaning}))
    ]),
    ...prices.flatMap(({id, name, condition}) => of('content/prices.ts', id, {name, condition})),
    ...errorCodes.flatMap(({code, meaning, remedy}) => of('content/errors.ts', String(code), {meaning, remedy})),
    ...disputedPoints.flatMap(({id, text}) => of('content/disputed.ts', id, {text})),
    ...releases.flatMap(({id, title, body}) => of('content/releases.ts', id, {title, body})),
    ...faqGroups.flatMap(({id, title, items}) => [
      ...of('content/faq.ts', id, {title}),
      ...items.flatMap(({id: item, question, answer}) => of('content/faq.ts', item, {question, answer}))
    ]),
    ...changes.flatMap(({id, what, before, after}) => of('content/changes.ts', id, {what, before, after})),
    ...offers.flatMap(({id, title, body}) => of('content/offers.ts', id, {title, body})),
    ...scenarios.flatMap(({id, title, summary}) => of('content/scenarios.ts', id, {title, summary})),
    ...scenarioAnswers.flatMap(({id, note, faults}) => [
      ...of('content/scenario-answers', id, {note}),
      ...faults.flatMap(({sign, remedy}, index) => of('content/scenario-answers', `${id}, fault ${index + 1}`, {sign, remedy}))
    ])
  ];
}

function asDoc({file, name, text}: Text, locale: Locale): Doc {
  const doc = {
    locale,
    slug: '',
    path: '',
    isFallback: false,
    body: text[locale],
    bodyLine: 0,
    file: `${file} (${name})`
  };
  return doc as unknown as Doc;
}

/** Whether a language in progress shows the text of another one here, which is checked there. */
function isBorrowed({text}: Text, locale: Locale): boolean {
  return isInProgress(locale) && otherLocales(locale).some((other) => text[other] === text[locale]);
}

/** Numbers and units of a text in two languages. */
function compareTexts({file, name, text}: Text, base: Locale, other: Locale): Finding[] {
  const [left, right] = [numbersOf(text[base]), numbersOf(text[other])];
  const different = [...left].filter((number) => !right.has(number)).concat([...right].filter((number) => !left.has(number)));
  const report = (message: string, remedy: string) => ({file: `${file} (${name})`, line: 1, message, remedy});
  return [
    ...(different.length > 0
      ? [report(`the numbers differ between the languages: ${different.join(', ')}.`, 'Write the same quantities as digits in both.')]
      : []),
    ...differentUnits(text[base], text[other]).map((each) =>
      report(
        `${each.value} counts ${each.left} in ${inEnglish(base)} and ${each.right} in ${inEnglish(other)}.`,
        'Correct the unit that is wrong.'
      )
    )
  ];
}

/** Wording and numbers of the data's texts in both languages, and the samples of the scenarios. */
export function checkData(): {findings: Finding[]; pages: Page[]} {
  const findings: Finding[] = [];
  const pages: Page[] = [];
  for (const text of texts()) {
    for (const locale of locales.filter((each) => !isBorrowed(text, each))) {
      const doc = asDoc(text, locale);
      const own = ownOfText(doc);
      if (/^\[\^/m.test(text.text[locale]))
        findings.push({
          file: doc.file,
          line: 1,
          message: 'a short text has a footnote.',
          remedy: 'Say it in the text: notes belong to pages.'
        });
      pages.push({doc, ...own.parts});
      findings.push(...own.findings);
    }
    const [base, ...others] = locales;
    if (base) for (const other of others) findings.push(...compareTexts(text, base, other));
  }
  for (const {id, samples} of scenarios) {
    const answer = scenarioAnswers.find((each) => each.id === id)?.answer;
    for (const locale of locales) {
      const all = [...samples, ...(answer ? [{language: answer.language, label: 'answer', code: answer.text}] : [])];
      findings.push(
        ...all.flatMap(({language, label, code}) =>
          checkOwnSample(`content/scenarios.ts (${id}, ${locale})`, {language, label, code: code[locale].trim(), line: 0})
        )
      );
    }
  }
  return {findings, pages};
}
