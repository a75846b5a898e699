import type {Locale} from '@/i18n/routing';
import type {MarkedText, SearchAnswer, SearchKind} from '@/lib/search/types';

/** What `data-words` of the dialog holds; `{count}` stands for a number. */
export type SearchWords = Record<'none' | 'failed' | 'count' | 'all' | 'passages' | 'results' | 'otherVersion', string> & {
  kinds: Record<SearchKind, string>;
  languages: Record<Locale, {name: string; tag: string}>;
};

/** Id of an option, by its place in the whole list. */
export function optionId(index: number): string {
  return `search-option-${index}`;
}

/** Passages in the list. */
const mostPassages = 2;

/** What answers a sentence, and the pages found, each a group with its passages or the parts that matched as options that are links. */
export function optionGroups({passages, results}: SearchAnswer, locale: string, words: SearchWords): HTMLElement[] {
  let index = 0;
  const languageOf = (own: Locale) => (own === locale ? undefined : words.languages[own]);
  const option = (href: string, own: Locale, heading: MarkedText, text: MarkedText, from = '') => {
    const language = languageOf(own);
    return element(
      'a',
      {id: optionId(index++), href, role: 'option', tabindex: '-1', ...(language && {lang: language.tag, hreflang: language.tag})},
      ...(heading.text ? [element('b', {}, ...marked(heading))] : []),
      element('span', {}, ...marked(text)),
      ...(from ? [element('small', {}, from)] : [])
    );
  };
  const group = (id: string, name: (Node | string)[], options: HTMLElement[]) => {
    const label = element('p', {id, role: 'presentation'}, ...name);
    return element('div', {role: 'group', 'aria-labelledby': id}, label, ...options);
  };
  const answers = passages.slice(0, mostPassages);
  const answering = answers.map(({href, locale: own, heading, text, page, updated}) =>
    option(href, own, heading, text, [page, updated].filter(Boolean).join(' · '))
  );
  const pages = results.map(({title, breadcrumb, kind, locale: own, sections}, at) => {
    const language = languageOf(own);
    const spoken: Record<string, string> = language ? {lang: language.tag} : {};
    const name = [
      element('span', {}, words.kinds[kind]),
      ...(language ? [element('span', spoken, language.name)] : []),
      element('strong', spoken, ...marked(title)),
      element('small', spoken, breadcrumb.join(' / '))
    ];
    const options = sections.map(({href, heading, snippet}) => option(href, own, heading, snippet));
    return group(`search-page-${at}`, name, options);
  });
  return answers.length > 0 ? [group('search-answers', [element('strong', {}, words.passages)], answering), ...pages] : pages;
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
