import {keptWork} from '@/build/kept';
import type {Doc} from '@/lib/docs';
import {parseMarkdown, parseMdx} from '@/lib/docs/compile';
import type {Finding} from './finding';
import {checkLanguage} from './language';
import {type PageParts, readParts, type Sample} from './page';
import {checkWording} from './prose';
import {checkSamples} from './samples';
import {checkSwallowed} from './swallowed';

/** A text as the checks read it, and what is wrong with it whatever the data says. */
export type Own = {parts: PageParts; findings: Finding[]};

const kept = {
  pages: keptWork<Own>('content-pages', {readsData: false}),
  texts: keptWork<Own>('content-texts', {readsData: false}),
  samples: keptWork<Finding[]>('content-samples', {readsData: false})
};

/** Adds what the termbase and the wordings say of a text. */
function withWords(doc: Doc, {parts, findings}: Own): Own {
  const page = {doc, ...parts};
  return {parts, findings: [...findings, ...checkWording(page), ...checkLanguage(page)]};
}

/** Reads a page, once until it changes. Throws, naming file and line, when it cannot be parsed. */
export function ownOfPage(doc: Doc): Own {
  const read = kept.pages.of([doc], () => {
    const tree = parseMdx(doc);
    const parts = readParts(doc, tree);
    return {parts, findings: [...checkSwallowed(doc, tree), ...checkSamples(doc.file, parts.samples)]};
  });
  return withWords(doc, read);
}

/** Reads a short Markdown text of the data, once until it changes. */
export function ownOfText(doc: Doc): Own {
  const read = kept.texts.of([doc], () => {
    const tree = parseMarkdown(doc.body, doc.locale);
    return {parts: readParts(doc, tree), findings: checkSwallowed(doc, tree)};
  });
  return withWords(doc, read);
}

/** Checks a sample of the data, once until it changes. */
export function checkOwnSample(file: string, sample: Sample): Finding[] {
  return kept.samples.of([file, JSON.stringify(sample)], () => checkSamples(file, [sample]));
}

/** Keeps what was read for the next run. */
export function keepOwn(): void {
  for (const {save} of Object.values(kept)) save();
}
