import type {Parent, Root, RootContent} from 'hast';
import {type Locale, languageTag, otherLocale} from '@/i18n/routing';

/**
 * Passages in the other language. In English any Chinese; in Chinese seven Latin words or more, since names and terms of a
 * word or two belong to the sentence they stand in.
 */
const foreign: Record<Locale, RegExp> = {
  en: /[《“「]?\p{Script=Han}(?:[\p{Script=Han}，。、；：！？《》（）“”「」·A-Za-z0-9]*[\p{Script=Han}》”」）])?/gu,
  zh: /\p{Script=Latin}[\p{Script=Latin}\d'’-]*(?:[,;:]? [\p{Script=Latin}\d][\p{Script=Latin}\d'’-]*){6,}/gu
};

/** A text of `locale` cut into passages of its own and of the other language. */
export function passagesOf(text: string, locale: Locale): {text: string; foreign: boolean}[] {
  const passages: {text: string; foreign: boolean}[] = [];
  let from = 0;
  for (const {0: passage, index} of text.matchAll(foreign[locale])) {
    if (index > from) passages.push({text: text.slice(from, index), foreign: false});
    passages.push({text: passage, foreign: true});
    from = index + passage.length;
  }
  if (from < text.length) passages.push({text: text.slice(from), foreign: false});
  return passages;
}

/** Elements whose text has no language, or brings its own. */
const apart: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg', 'textarea', 'option']);

/** Sets `lang` on every passage of the other language in a text of `locale`, so that it is read out and set as what it is. */
export function rehypeLanguages({locale}: {locale: Locale}) {
  return (tree: Root) => markBelow(tree, locale);
}

function markBelow(parent: Parent, locale: Locale): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return marked(child.value, locale);
    if ('children' in child && !(child.type === 'element' && apart.has(child.tagName))) markBelow(child, locale);
    return [child];
  });
}

function marked(value: string, locale: Locale): RootContent[] {
  return passagesOf(value, locale).map(({text, foreign: isForeign}) =>
    isForeign
      ? {type: 'element', tagName: 'span', properties: {lang: languageTag[otherLocale(locale)]}, children: [{type: 'text', value: text}]}
      : {type: 'text', value: text}
  );
}
