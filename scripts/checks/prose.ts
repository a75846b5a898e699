import {terms} from '@/content/terms';
import type {Locale} from '@/i18n/routing';
import {isChinese, isWide} from '@/i18n/script';
import type {Finding} from './finding';
import type {Page, Passage} from './page';

const han = '\\p{Script=Han}';
export const typography: [RegExp, string, string][] = [
  [
    new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`, 'u'),
    'Chinese and Latin stand without a space',
    'Put a space between 中文 and Latin letters or digits.'
  ],
  [
    new RegExp(`${han}\\s?[,;:!?](?:\\s|$|${han})`, 'u'),
    'a half-width punctuation mark follows Chinese',
    'Use ，；：！？ in Chinese text.'
  ],
  [new RegExp(`${han}\\s?\\(|\\)\\s?${han}`, 'u'), 'half-width brackets stand in Chinese', 'Use （） in Chinese text.'],
  [
    /\s[，。；：！？、（）“”《》]|[，。；：！？、（）]\s(?=\p{Script=Han}|[A-Za-z0-9])/u,
    'a space stands beside full-width punctuation',
    'Remove the space.'
  ]
];

/** Chinese punctuation and spacing, and the spellings the termbase refuses, in both languages. */
export function checkWording({doc, prose}: Page): Finding[] {
  const findings: Finding[] = [];
  for (const {text, line} of prose) {
    const around = (index: number) => text.slice(Math.max(0, index - 8), index + 12).trim();
    if (isChinese(doc.locale)) {
      for (const [pattern, what, remedy] of typography) {
        const match = pattern.exec(text);
        if (match) findings.push({file: doc.file, line, message: `${what}: "${around(match.index)}".`, remedy});
      }
    }
    for (const term of terms) {
      const wrong = term.avoid?.[doc.locale].find((spelling) => text.includes(spelling));
      if (wrong)
        findings.push({
          file: doc.file,
          line,
          message: `"${wrong}" is not the term.`,
          remedy: `Write "${term[doc.locale]}" (content/terms.ts).`
        });
    }
  }
  return findings;
}

/**
 * Length of a sentence in English words. In the pages of this portal 3 Chinese characters say what 2 English words say; Latin
 * words and numbers inside Chinese count as they are.
 */
export function lengthInWords(sentence: string, locale: Locale): number {
  if (!isWide(locale)) return sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
  const characters = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.round((characters * 2) / 3) + (sentence.match(/[\w.-]*\w/g)?.length ?? 0);
}

/** Names of models, which do not make two sentences different. */
const modelNames = /(?:GLM|CogView|CogVideoX|Embedding|CharGLM|CodeGeeX)(?:-[\w.]*\w)+|Vidu Q?\d/g;

/** Sentences of more than 15 words, too long for two pages to have them by chance. */
function sentencesOf({doc, prose}: Page): Passage[] {
  return prose.flatMap(({text, line}) =>
    text
      .split(isWide(doc.locale) ? /(?<=[。！？；])/ : /(?<=[.!?])\s+/)
      .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
      .filter((sentence) => lengthInWords(sentence, doc.locale) > 15)
      .map((sentence) => ({text: sentence, line}))
  );
}

/** No sentence of more than 15 words stands on two pages of a language, nor one where only the model is another. */
export function checkRepetition(pages: Page[]): Finding[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) =>
    sentencesOf(page).flatMap(({text, line}) => {
      const key = `${page.doc.locale} ${text.replace(modelNames, '…')}`;
      const earlier = seen.get(key);
      if (!earlier) {
        seen.set(key, `${page.doc.file}:${line}`);
        return [];
      }
      return [
        {
          file: page.doc.file,
          line,
          message: `this sentence stands in ${earlier} too: "${text.slice(0, 60)}…".`,
          remedy: 'Say it once and link to it, or say what is particular to this page.'
        }
      ];
    })
  );
}
