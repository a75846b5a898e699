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

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/**
 * Code as HTML: one `span` a token, its class naming the kind (`tk-keyword`), so that the style sheet colours both themes
 * and no style attribute stands in the way of a strict policy. Throws on a language that is not in `codeLanguages`.
 */
export async function highlight(code: string, language: string): Promise<string> {
  if (language === 'text') return escapeHtml(code);
  if (!codeLanguages.includes(language)) {
    throw new Error(`The code language "${language}" is not known. Use one of ${codeLanguages.join(', ')}, or add it to lib/highlight.ts.`);
  }
  const lines = (await load()).codeToTokensBase(code, {lang: language as 'json', theme: 'portal'});
  return lines
    .map((tokens) => {
      let html = '';
      let kind = '';
      for (const token of tokens) {
        const text = escapeHtml(token.content);
        const next = /--code-token-([a-z-]+)/.exec(token.color ?? '')?.[1] ?? '';
        if (next !== kind && text.trim() !== '') {
          if (kind) html += '</span>';
          if (next) html += `<span class="tk-${next}">`;
          kind = next;
        }
        html += text;
      }
      return kind ? `${html}</span>` : html;
    })
    .join('\n');
}
