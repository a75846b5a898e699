import type {Locale} from '@/i18n/routing';
import type {MarkedText, SearchKind, SearchResult} from '@/lib/search/types';

/** What `data-words` of the dialog holds; `{count}` stands for a number. */
export type SearchWords = Record<'none' | 'failed' | 'count' | 'all', string> & {
  kinds: Record<SearchKind, string>;
  languages: Record<Locale, {name: string; tag: string}>;
};

/** Id of an option, by its place in the whole list. */
export function optionId(index: number): string {
  return `search-option-${index}`;
}

/** The pages found, each a group with the parts that matched as options that are links. */
export function optionGroups(results: SearchResult[], locale: string, words: SearchWords): HTMLElement[] {
  let index = 0;
  return results.map((result, at) => {
    const language = result.locale === locale ? undefined : words.languages[result.locale];
    const id = `search-page-${at}`;
    const badges = [words.kinds[result.kind], ...(language ? [language.name] : [])];
    const name = element(
      'p',
      {id, role: 'presentation'},
      ...badges.map((badge) => element('span', {}, badge)),
      element('strong', {}, ...marked(result.title)),
      element('small', {}, result.breadcrumb.join(' / '))
    );
    const options = result.sections.map(({href, heading, snippet}) =>
      element(
        'a',
        {id: optionId(index++), href, role: 'option', tabindex: '-1', ...(language && {hreflang: language.tag})},
        ...(heading.text ? [element('b', {}, ...marked(heading))] : []),
        element('span', {}, ...marked(snippet))
      )
    );
    return element('div', {role: 'group', 'aria-labelledby': id, ...(language && {lang: language.tag})}, name, ...options);
  });
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A text with what matched in `mark` elements. */
function marked({text, marks}: MarkedText): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(end, from), element('mark', {}, text.slice(from, to)));
    end = to;
  }
  return [...parts, text.slice(end)];
}
