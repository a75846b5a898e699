import {models, otherModelCodes} from '@/content/models';
import {terms} from '@/content/terms';
import {modelOfPage} from '@/lib/models';
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
    if (doc.locale === 'zh') {
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

const codes = new Set([...otherModelCodes, ...models.flatMap((model) => [model.code, ...model.otherCodes])]);
const modelName = /^(?:glm|cogview|cogvideox|vidu|embedding|charglm|codegeex|emohaa)[a-z0-9.-]*\d[a-z0-9.-]*$/;

/** Every model code in code exists in the data. */
export function checkModelCodes({doc, codeSpans, samples}: Page): Finding[] {
  const named: Passage[] = [
    ...codeSpans.filter(({text}) => modelName.test(text)),
    ...samples.flatMap(({code, line}) =>
      [...code.matchAll(/\bmodel["']?\s*[:=]\s*["']([\w.-]+)["']/g)].map((match) => ({text: match[1] ?? '', line}))
    )
  ];
  return named
    .filter(({text}) => !codes.has(text))
    .map(({text, line}) => ({
      file: doc.file,
      line,
      message: `the model "${text}" is not in the data.`,
      remedy: 'Correct the code, or add the model to content/models with its source.'
    }));
}

/** Sizes and prices typed on a model's own page must be the data's. */
export function checkModelNumbers({doc, prose, elements}: Page): Finding[] {
  const own = modelOfPage(doc.slug);
  if (!own) return [];
  const ids = elements.flatMap(({attributes}) => [attributes.id ?? '', ...(attributes.ids?.match(/[\w.-]+/g) ?? [])]);
  const mentioned = models.filter((model) => model === own || ids.includes(model.id) || prose.some(({text}) => text.includes(model.name)));
  const sizes = new Set(mentioned.flatMap((model) => [model.context, model.maxOutput]));
  const amounts = new Set(mentioned.flatMap((model) => model.prices.map(({amount}) => String(amount))));
  return prose.flatMap(({text, line}) => {
    const wrong: string[] = [];
    for (const [size] of text.matchAll(/(?<![\w.])\d+(?:\.\d+)?[KM](?![\w])/g)) if (!sizes.has(size)) wrong.push(size);
    for (const match of text.matchAll(/[¥￥]\s?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s?(?:元|yuan)/g)) {
      const amount = String(Number(match[1] ?? match[2]));
      if (!amounts.has(amount)) wrong.push(match[0]);
    }
    return wrong.map((value) => ({
      file: doc.file,
      line,
      message: `"${value}" is not among the sizes and prices of the models named here.`,
      remedy: 'Show the value with <ModelValue …/>, or correct content/models.'
    }));
  });
}

/** Sentences long enough that two pages cannot have them by chance. */
function sentencesOf({doc, prose}: Page): Passage[] {
  return prose.flatMap(({text, line}) =>
    text
      .split(doc.locale === 'zh' ? /(?<=[。！？；])/ : /(?<=[.!?])\s+/)
      .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
      .filter((sentence) =>
        doc.locale === 'zh' ? (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) > 30 : sentence.split(' ').length > 15
      )
      .map((sentence) => ({text: sentence, line}))
  );
}

/** No long sentence stands on two pages of a language. */
export function checkRepetition(pages: Page[]): Finding[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) =>
    sentencesOf(page).flatMap(({text, line}) => {
      const key = `${page.doc.locale} ${text}`;
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

/** Each page has three headings or says why not; levels are not skipped. */
export function checkHeadings({doc, headings}: Page): Finding[] {
  const findings: Finding[] = [];
  if (headings.length < 3 && !doc.meta.shortBecause) {
    findings.push({
      file: doc.file,
      line: 1,
      message: `the page has ${headings.length} headings.`,
      remedy: 'Write at least three, or state the reason as shortBecause in the front matter.'
    });
  }
  let level = 1;
  const ids = new Set<string>();
  for (const {depth, line, text, id} of headings) {
    if (depth > level + 1)
      findings.push({file: doc.file, line, message: `"${text}" skips a heading level.`, remedy: `Use ${'#'.repeat(level + 1)} there.`});
    if (ids.has(id))
      findings.push({
        file: doc.file,
        line,
        message: `the heading id "${id}" stands twice.`,
        remedy: 'Word one heading differently; in Chinese give it its own {/*id*/}.'
      });
    ids.add(id);
    level = depth;
  }
  return findings;
}
