import type {ElementContent, Parent, Root, RootContent} from 'hast';
import {type Locale, languageTag, otherLocale} from '@/i18n/routing';

/**
 * Passages in the other language. In English any Chinese; in Chinese seven Latin words or more, since names and terms of a
 * word or two belong to the sentence they stand in.
 */
const foreign: Record<Locale, RegExp> = {
  en: /[《“「]?\p{Script=Han}(?:[\p{Script=Han}，。、；：！？《》（）“”「」·A-Za-z0-9]*[\p{Script=Han}》”」）])?/gu,
  zh: /\p{Script=Latin}[\p{Script=Latin}\d'’-]*(?:[,;:]? [\p{Script=Latin}\d][\p{Script=Latin}\d'’-]*){6,}/gu
};

/** Elements whose text has no language, or brings its own. */
const apart: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg', 'textarea', 'option']);

/** Sets `lang` on every passage of the other language in a text of `locale`, so that it is read out and set as what it is. */
export function markLanguages(tree: Root, locale: Locale): void {
  markBelow(tree, locale);
}

function markBelow(parent: Parent, locale: Locale): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return split(child.value, locale);
    const leave =
      child.type === 'element' && (apart.has(child.tagName) || (child.properties.lang ?? languageTag[locale]) !== languageTag[locale]);
    if ('children' in child && !leave) markBelow(child, locale);
    return [child];
  });
}

function split(text: string, locale: Locale): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const {0: passage, index} of text.matchAll(foreign[locale])) {
    if (index > from) parts.push({type: 'text', value: text.slice(from, index)});
    const lang = languageTag[otherLocale(locale)];
    parts.push({type: 'element', tagName: 'span', properties: {lang}, children: [{type: 'text', value: passage}]});
    from = index + passage.length;
  }
  if (from < text.length) parts.push({type: 'text', value: text.slice(from)});
  return parts;
}

/** `markLanguages` as a step of `lib/mdx.ts`. */
export function rehypeLanguages({locale}: {locale: Locale}) {
  return (tree: Root) => markLanguages(tree, locale);
}
