import {sectionTabs} from '@/content/navigation';
import {answeredQuestions} from '@/content/questions';
import {scenarios} from '@/content/scenarios';
import {terms} from '@/content/terms';
import {isInProgress, type Locale, locales} from '@/i18n/routing';
import {isWide} from '@/i18n/script';
import {sentenceWords} from '@/i18n/sentences';
import {wordsFor} from '@/i18n/words';
import {type Doc, docPath, docs} from '../docs';
import {parseMdx} from '../docs/compile';
import {getModel, modelOfPage} from '../docs/models';
import {placeOf} from '../docs/navigation';
import {pageQuestions} from '../docs/questions';
import {answerOf, galleryPath, scenarioPath} from '../docs/scenarios';
import {listEntries} from './lists';
import {modelRow} from './model-facts';
import {readingsOf} from './pinyin';
import {addReference} from './reference';
import {type Section, sectionsOf} from './sections';
import type {SearchDocuments, SearchKind, SearchPage, SearchTerm} from './types';

function kindOf(slug: string): SearchKind {
  if (modelOfPage(slug)) return 'model';
  if (slug === 'api' || slug.startsWith('api/')) return 'api';
  const kinds: Record<string, SearchKind> = {'howuse/Filing': 'filing', releasenotes: 'release', faq: 'faq'};
  return kinds[slug] ?? 'guide';
}

function breadcrumbOf(slug: string, locale: Locale): string[] {
  const {t} = wordsFor(locale);
  const place = placeOf(locale, slug);
  const tab = sectionTabs.find(({path}) => docPath(slug) === path || docPath(slug).startsWith(`${path}/`));
  return [
    ...(tab && tab.path !== docPath(slug) ? [t(`SectionTabs.${tab.key}`)] : []),
    ...(place ? [place.group] : []),
    ...(place?.category ? [place.category] : [])
  ];
}

function searchTerms(): SearchTerm[] {
  return terms.map((term) => {
    const inLanguages = (list: readonly Locale[]) => list.flatMap((locale) => term[locale] ?? []);
    const readings = [...inLanguages(locales.filter(isWide)), ...term.synonyms].flatMap((text) => {
      const {full, initials} = readingsOf(text);
      return [full[0], ...(Array.from(text).length > 2 ? [initials[0]] : [])].filter((reading) => reading !== undefined);
    });
    return {spellings: [...new Set([...inLanguages(locales), ...term.synonyms])], readings: [...new Set(readings)]};
  });
}

/** The sections of a page in one language. */
export function readSections(doc: Doc, locale: Locale): Section[] {
  return sectionsOf(parseMdx(doc), locale);
}

/**
 * Everything that can be found in one language: pages by section, the entries of their lists, the examples of use,
 * the API reference.
 * A page that has no text in this language is left out; it is found in the language it has. The build gives `sections`, which
 * knows those of pages that have not changed.
 */
export function searchDocuments(locale: Locale, sections = readSections): SearchDocuments {
  const documents: SearchDocuments = {locale, pages: [], records: [], terms: searchTerms(), sentences: sentenceWords()};
  const addPage = (page: SearchPage) => documents.pages.push(page) - 1;
  for (const slug of docs.list(locale)) {
    const doc = docs.get(locale, slug);
    if (!doc) continue;
    const kind = kindOf(slug);
    const model = modelOfPage(slug);
    const {title, updated, questions = {}} = doc.meta;
    const page = addPage({path: doc.path, title, kind, breadcrumb: breadcrumbOf(slug, locale), updated});
    for (const {anchor, heading, text, components} of sections(doc, locale)) {
      const intro = anchor === '';
      const navTitle = doc.meta.navTitle === doc.meta.title ? undefined : doc.meta.navTitle;
      documents.records.push({
        page,
        anchor,
        kind,
        heading,
        text: intro ? [doc.meta.description, navTitle, text].filter(Boolean).join('\n') : text,
        keys: intro && model ? [model.name, model.code, ...model.otherCodes] : [],
        questions: questions[intro ? pageQuestions : anchor]
      });
      for (const {name, attributes} of components) {
        const entries = attributes.codes ? undefined : listEntries[name]?.(locale);
        for (const entry of entries ?? []) documents.records.push({page, ...entry});
      }
    }
  }
  addScenarios(documents, addPage);
  addReference(documents, addPage);
  addQuestions(documents);
  return documents;
}

/** Gives the entries that are made from data the questions that they answer. Throws, naming the address, where there is no such entry. */
function addQuestions({locale, pages, records}: SearchDocuments): void {
  const asked = new Map(answeredQuestions.map(({at, questions}) => [at, questions]));
  for (const record of records) {
    const path = pages[record.page]?.path ?? '';
    const at = record.anchor ? `${path}#${record.anchor}` : path;
    const questions = asked.get(at);
    if (!questions) continue;
    record.questions = [...(record.questions ?? []), ...questions.map((question) => question[locale])];
    asked.delete(at);
  }
  const [unknown] = asked.keys();
  if (unknown !== undefined && !isInProgress(locale))
    throw new Error(`content/questions: nothing is at ${unknown}. Write the address of a page, or of an entry with its anchor.`);
}

function addScenarios({locale, records}: SearchDocuments, addPage: (page: SearchPage) => number): void {
  const {t} = wordsFor(locale);
  const gallery = docs.get(locale, galleryPath.slice('/dev/'.length))?.meta.title ?? '';
  for (const {id, title, summary, industry, capabilities, models, samples} of scenarios) {
    const page = addPage({path: scenarioPath(id), title: title[locale], kind: 'guide', breadcrumb: [t('SectionTabs.guide'), gallery]});
    const tags = [t(`ScenarioGallery.industries.${industry}`), ...capabilities.map((each) => t(`ModelData.capability.${each}`))];
    const shared = {page, kind: 'guide' as const, keys: []};
    const {answer, note, faults} = answerOf(id);
    records.push(
      {...shared, anchor: '', heading: '', text: [summary[locale], tags.join(' ')].join('\n')},
      {
        ...shared,
        anchor: 'sample',
        heading: t('ScenarioGallery.sample'),
        text: samples.map((sample) => sample.code[locale].trim()).join('\n')
      },
      {...shared, anchor: 'answer', heading: t('ScenarioPage.answer'), text: answer.text[locale]},
      {...shared, anchor: 'cost', heading: t('ScenarioPage.cost'), text: note?.[locale] ?? ''},
      {
        ...shared,
        anchor: 'faults',
        heading: t('ScenarioPage.faults'),
        text: faults.map(({sign, remedy}) => `${sign[locale]} ${remedy[locale]}`).join('\n')
      },
      {
        ...shared,
        anchor: 'models',
        heading: t('ScenarioGallery.models'),
        text: models.map((each) => modelRow(getModel(each), locale)).join('\n')
      }
    );
  }
}
