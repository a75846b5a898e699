import {createCssVariablesTheme, createHighlighterCore, type HighlighterCore} from 'shiki/core';
import {createJavaScriptRegexEngine} from 'shiki/engine/javascript';

const languages = {
  bash: () => import('shiki/langs/bash.mjs'),
  go: () => import('shiki/langs/go.mjs'),
  html: () => import('shiki/langs/html.mjs'),
  http: () => import('shiki/langs/http.mjs'),
  java: () => import('shiki/langs/java.mjs'),
  javascript: () => import('shiki/langs/javascript.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
  xml: () => import('shiki/langs/xml.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs')
};

/** Languages a code fence may name; `text` stays as it is. */
export const codeLanguages: readonly string[] = [...Object.keys(languages), 'text'];

let highlighter: Promise<HighlighterCore> | undefined;

function load(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [createCssVariablesTheme({name: 'portal', variablePrefix: '--code-'})],
    langs: Object.values(languages),
    engine: createJavaScriptRegexEngine()
  });
  return highlighter;
}

/**
 * Class of each kind of token: one letter, because a page carries hundreds of them. Kinds that the style sheet colours
 * alike share a letter; punctuation has none and is plain text.
 */
const tokenClasses: Record<string, string> = {
  comment: 'c',
  constant: 'n',
  function: 'f',
  keyword: 'k',
  link: 'f',
  parameter: 'n',
  string: 's',
  'string-expression': 's'
};

/** A run of code of one kind; `kind` is its class, empty for plain text. */
export type Token = {text: string; kind: string};

/** Code that has been coloured: most samples stand on several pages, in both languages, and colouring is most of the work of a page. */
const coloured = new Map<string, Token[]>();
const limit = 2000;

/** Code as runs of tokens of one class, so that the style sheet colours both themes. Throws on a language that is not in `codeLanguages`. */
export async function highlight(code: string, language: string): Promise<Token[]> {
  if (language === 'text') return [{text: code, kind: ''}];
  if (!codeLanguages.includes(language)) {
    throw new Error(
      `The code language "${language}" is not known. Use one of ${codeLanguages.join(', ')}, or add it to lib/docs/highlight.ts.`
    );
  }
  const key = `${language}\n${code}`;
  const known = coloured.get(key) ?? colour(await load(), code, language);
  coloured.set(key, known);
  if (coloured.size > limit) coloured.delete(coloured.keys().next().value as string);
  return known;
}

function colour(shiki: HighlighterCore, code: string, language: string): Token[] {
  // On a busy machine a line that takes longer than half a second would lose its colours, in a document for good.
  const lines = shiki.codeToTokensBase(code, {lang: language as 'json', theme: 'portal', tokenizeTimeLimit: 0});
  const joined: Token[] = [];
  for (const {content, color} of lines.flatMap((line, index) => (index === 0 ? line : [{content: '\n', color: ''}, ...line]))) {
    const last = joined.at(-1);
    const kind = tokenClasses[/--code-token-([a-z-]+)/.exec(color ?? '')?.[1] ?? ''] ?? '';
    if (last && (kind === last.kind || content.trim() === '')) last.text += content;
    else joined.push({text: content, kind});
  }
  return joined;
}
