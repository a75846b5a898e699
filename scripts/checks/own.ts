import {keptWork} from '@/build/kept';
import type {Doc} from '@/lib/docs';
import {parseMarkdown, parseMdx} from '@/lib/docs/compile';
import type {Finding} from './finding';
import {checkLanguage} from './language';
import {type PageParts, readParts} from './page';
import {checkWording} from './prose';
import {checkSamples} from './samples';
import {checkSwallowed} from './swallowed';

/** A text as the checks read it, and what is wrong with it whatever the data says. */
export type Own = {parts: PageParts; findings: Finding[]};

const kept = {pages: keptWork<Own>('content-pages'), texts: keptWork<Own>('content-texts')};

/** Reads a page, once until it changes. Throws, naming file and line, when it cannot be parsed. */
export function ownOfPage(doc: Doc): Own {
  return kept.pages.of([doc], () => {
    const tree = parseMdx(doc);
    const parts = readParts(doc, tree);
    const page = {doc, ...parts};
    return {
      parts,
      findings: [...checkWording(page), ...checkLanguage(page), ...checkSwallowed(doc, tree), ...checkSamples(doc.file, parts.samples)]
    };
  });
}

/** Reads a short Markdown text of the data, once until it changes. */
export function ownOfText(doc: Doc): Own {
  return kept.texts.of([doc], () => {
    const tree = parseMarkdown(doc.body, doc.locale);
    const parts = readParts(doc, tree);
    const page = {doc, ...parts};
    return {parts, findings: [...checkWording(page), ...checkLanguage(page), ...checkSwallowed(doc, tree)]};
  });
}

/** Keeps what was read for the next run. */
export function keepOwn(): void {
  for (const {save} of Object.values(kept)) save();
}
