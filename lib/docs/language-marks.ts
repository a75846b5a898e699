import type {Parent, Root, RootContent} from 'hast';
import {type Locale, languageTag} from '@/i18n/routing';
import {foreignLocale, isWide} from '@/i18n/script';

/**
 * Passages in another language. Where Latin is written, any Chinese; in Chinese seven Latin words or more, since names and terms of a
 * word or two belong to the sentence they stand in.
 */
const foreign = {
  inLatin: /[《“「]?\p{Script=Han}(?:[\p{Script=Han}，。、；：！？《》（）“”「」·A-Za-z0-9]*[\p{Script=Han}》”」）])?/gu,
  inWide: /\p{Script=Latin}[\p{Script=Latin}\d'’-]*(?:[,;:]? [\p{Script=Latin}\d][\p{Script=Latin}\d'’-]*){6,}/gu
};

/** A text of `locale` cut into passages; those of another language of the portal with its tag, as `lang` wants it. */
export function passagesOf(text: string, locale: Locale): {text: string; lang?: string}[] {
  const other = foreignLocale(locale, !isWide(locale));
  if (!other) return [{text}];
  const passages: {text: string; lang?: string}[] = [];
  let from = 0;
  for (const {0: passage, index} of text.matchAll(isWide(locale) ? foreign.inWide : foreign.inLatin)) {
    if (index > from) passages.push({text: text.slice(from, index)});
    passages.push({text: passage, lang: languageTag[other]});
    from = index + passage.length;
  }
  if (from < text.length) passages.push({text: text.slice(from)});
  return passages;
}

/** Elements whose text has no language, or brings its own. */
const apart: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg', 'textarea', 'option']);

/** Sets `lang` on every passage of another language in a text of `locale`, so that it is read out and set as what it is. */
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
  return passagesOf(value, locale).map(({text, lang}) =>
    lang ? {type: 'element', tagName: 'span', properties: {lang}, children: [{type: 'text', value: text}]} : {type: 'text', value: text}
  );
}
