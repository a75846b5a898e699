import {wordings} from '@/content/wording';
import type {Locale} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import type {Catalogue} from './catalogues';
import type {Finding} from './finding';
import type {Page, Passage} from './page';
import {lineOfMessage} from './place';

/** What a text of this language should say otherwise, each wording once. */
export function languageOf(text: string, locale: Locale): {message: string; remedy: string}[] {
  return (wordings[locale] ?? []).flatMap(({avoid, use}) => {
    const match = avoid.exec(text);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12).trim();
    return [{message: `"${match[0].trim()}" in "${around}" is not how this portal says it.`, remedy: `Use: ${use} (content/wording.ts).`}];
  });
}

/** Titles and descriptions of a page, which its prose does not have. A text of the data has none. */
function metaOf({meta}: Doc): string[] {
  return meta ? [meta.title, meta.description, meta.navTitle ?? ''] : [];
}

/** Text that a reader reads in the attributes of components. */
function labelsOf({elements}: Pick<Page, 'elements'>): Passage[] {
  return elements.flatMap(({attributes: {label, title, nodes, actors, steps}, line}) =>
    [label, title, nodes, actors, steps].flatMap((text) => (text ? [{text, line}] : []))
  );
}

/** Wordings that sound translated or say one thing in two ways, in all that a page says outside code. */
export function checkLanguage({doc, prose, elements}: Page): Finding[] {
  const texts = [...metaOf(doc).map((text) => ({text, line: 1})), ...labelsOf({elements}), ...prose];
  return texts.flatMap(({text, line}) => languageOf(text, doc.locale).map((finding) => ({file: doc.file, line, ...finding})));
}

/** The same in the messages of a language. */
export function checkMessages({file, text, catalogue}: {file: string; text: string; catalogue: Catalogue}, locale: Locale): Finding[] {
  const walk = (part: Catalogue, prefix: string): Finding[] =>
    Object.entries(part).flatMap(([name, value]) => {
      const key = `${prefix}${name}`;
      if (typeof value !== 'string') return walk(value, `${key}.`);
      const found = languageOf(value, locale);
      return found.map(({message, remedy}) => ({
        file,
        line: lineOfMessage(text, key),
        message: `the message "${key}": ${message}`,
        remedy
      }));
    });
  return walk(catalogue, '');
}
