/** Words that stand in the HTML of code: they follow the reader's language. */
export type CodeTexts = {copy: string; tabs: string};

export type CodeSample = {
  /** Highlighted code, made by `lib/highlight.ts`. */
  html: string;
  language: string;
  /** Name of the tab; the language where it is empty. */
  label: string;
};

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Code in a box that scrolls, by keyboard too, with a copy button that the page's one listener serves. */
export function codeBlockHtml({html, language}: CodeSample, {copy}: CodeTexts): string {
  return `<div class="code" data-language="${attribute(language)}"><pre tabindex="0"><code>${html}</code></pre><button type="button" class="copy needs-script" data-copy="" aria-label="${attribute(copy)}"></button></div>`;
}

/** The same request in several languages. Radio buttons, so that it works without a script. `name` is unique on the page. */
export function codeTabsHtml(samples: CodeSample[], texts: CodeTexts, name: string): string {
  const tabs = samples.map((sample, index) => {
    const label = attribute(sample.label || sample.language);
    const id = `${name}-${index}`;
    return `<input type="radio" name="${name}" id="${id}" value="${label}"${index === 0 ? ' checked' : ''}><label for="${id}">${label}</label><div class="tab-panel">${codeBlockHtml(sample, texts)}</div>`;
  });
  return `<fieldset class="tabs" data-sync><legend class="sr-only">${attribute(texts.tabs)}</legend>${tabs.join('')}</fieldset>`;
}
