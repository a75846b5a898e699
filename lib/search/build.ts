import {fold, squeeze} from './normalize';
import {phraseVocabulary} from './phrases';
import {readingsOf} from './pinyin';
import {questionsOf} from './questions';
import {Searcher} from './searcher';
import {sentenceReader} from './sentence';
import type {SearchData} from './store';
import {joinedWords, tokenize} from './tokenize';
import type {SearchDocuments} from './types';
import {field, type Vocabulary, VocabularyBuilder, vocabularyOf} from './vocabulary';

/**
 * Indexes the documents of one language. The title counts for a page's beginning alone, so that a page is found by its title
 * once; every record also answers to its heading, its text and its keys, titles and headings to their pinyin.
 */
export function buildSearchData(documents: SearchDocuments): SearchData {
  const [words, grams, readings] = [new VocabularyBuilder(), new VocabularyBuilder(), new VocabularyBuilder()];
  const known = new Map<string, ReturnType<typeof readingsOf>>();
  const read = (text: string, fields: number) => {
    let found = known.get(text);
    if (!found) {
      found = readingsOf(text);
      known.set(text, found);
    }
    for (const reading of found.full) readings.add(reading, fields);
    for (const letters of found.initials) readings.add(`^${letters}`, fields);
  };
  documents.records.forEach((record, at) => {
    if (record.path !== undefined) {
      for (const builder of [words, grams, readings]) builder.endRecord(at);
      return;
    }
    const index = (text: string, fields: number) =>
      tokenize(
        text,
        fold(text),
        (term) => grams.add(term, fields),
        (term) => words.add(term, fields)
      );
    const title = documents.pages[record.page]?.title ?? '';
    const name = (text: string, fields: number) => {
      index(text, fields);
      for (const word of joinedWords(fold(text))) words.add(word, fields);
    };
    if (record.anchor === '') {
      name(title, field.title);
      read(title, field.title);
    }
    if (record.heading) {
      name(record.heading, field.heading);
      read(record.heading, field.heading);
    }
    index(record.text, field.body);
    for (const key of record.keys) {
      index(key, field.key);
      words.add(squeeze(fold(key)), field.key);
    }
    for (const builder of [words, grams, readings]) builder.endRecord(at);
  });
  const data: SearchData = {
    documents,
    words: words.build(),
    grams: grams.build(),
    readings: readings.build(),
    questions: questionVocabulary(documents),
    phrases: vocabularyOf(new Map())
  };
  return {...data, phrases: phraseVocabulary(new Searcher(data))};
}

/** The terms of all questions, which are numbered through the records. */
function questionVocabulary(documents: SearchDocuments): Vocabulary {
  const reader = sentenceReader(documents);
  const terms = new VocabularyBuilder();
  documents.records.flatMap(questionsOf).forEach((question, number) => {
    for (const term of reader.terms(fold(question))) terms.add(term, field.body);
    terms.endRecord(number);
  });
  return terms.build();
}
