import {models, otherModelCodes, otherModelNames} from '@/content/models';
import {routing} from '@/i18n/routing';
import {modelOfPage} from '@/lib/docs/models';
import type {Finding} from './finding';
import type {Page, Passage} from './page';

const codes = new Set([...otherModelCodes, ...models.flatMap((model) => [model.code, ...model.otherCodes])]);
const names = new Set([...otherModelNames, ...models.map(({name}) => name)]);
const codePattern = /^(?:glm|cogview|cogvideox|vidu|embedding|charglm|codegeex|emohaa)[a-z0-9.-]*\d[a-z0-9.-]*$/;
const namePattern =
  /(?<![\w./-])(?:(?:GLM|CogView|CogVideoX|Embedding|CharGLM|CodeGeeX|AutoGLM)-[A-Za-z0-9]+(?:\.\d\w*)?(?:-[A-Za-z0-9]+)*|Vidu Q\d)/g;

/** Every model that a page names, in text or in code, exists in the data. */
export function checkModelNames({doc, prose, codeSpans, samples}: Page): Finding[] {
  const named: Passage[] = [
    ...codeSpans.filter(({text}) => codePattern.test(text) && !codes.has(text)),
    ...samples.flatMap(({code, line}) =>
      [...code.matchAll(/\bmodel["']?\s*[:=]\s*["']([\w.-]+)["']/g)]
        .map((match) => ({text: match[1] ?? '', line}))
        .filter(({text}) => !codes.has(text))
    ),
    ...prose.flatMap(({text, line}) =>
      [...text.matchAll(namePattern)].flatMap(([name]) => (names.has(name) || codes.has(name.toLowerCase()) ? [] : [{text: name, line}]))
    )
  ];
  return named.map(({text, line}) => ({
    file: doc.file,
    line,
    message: `the model "${text}" is not in the data.`,
    remedy: 'Correct the name or code, or add the model to content/models with its source.'
  }));
}

type Known = (typeof models)[number];

/** Sizes and amounts of the data: the fields themselves, and what the conditions of prices and the open points name. */
function sizesAndAmounts(named: Known[]): Set<string> {
  return new Set(
    named.flatMap(({context, maxOutput, prices, notes}) => [
      context ?? '',
      maxOutput ?? '',
      ...prices.flatMap(({amount, condition}) => [
        `¥${amount}`,
        ...claimsOf(condition?.[routing.defaultLocale] ?? '').map(({value}) => value)
      ]),
      ...notes.flatMap((note) => claimsOf(note[routing.defaultLocale]).map(({value}) => value))
    ])
  );
}

/** Sizes (128K) and prices (¥5) of a text, each as written and as the data has it. */
function claimsOf(text: string): {written: string; value: string}[] {
  return [
    ...[...text.matchAll(/(?<![\w.])\d+(?:\.\d+)?[KM](?!\w)/g)].map(([size]) => ({written: size, value: size})),
    ...[...text.matchAll(/[¥￥]\s?(\d+(?:\.\d+)?)|CNY\s(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s?(?:元|yuan)/g)].map((match) => ({
      written: match[0],
      value: `¥${Number(match[1] ?? match[2] ?? match[3])}`
    }))
  ];
}

/** The sentence's models: those whose name stands in it, not as the beginning of a longer name. */
function modelsIn(text: string): Known[] {
  return models.filter(
    ({name}) => text.includes(name) && text.split(name).some((_, index, parts) => index > 0 && !/^[\w-]/.test(parts[index] ?? ''))
  );
}

/**
 * Sizes, prices and days of retirement that are typed must be the data's: on a model's own page those of the models the page
 * shows or names, anywhere else those of the models the sentence names.
 */
export function checkModelNumbers({doc, prose, elements}: Page): Finding[] {
  const own = modelOfPage(doc.slug);
  const ids = elements.flatMap(({attributes}) => [attributes.id ?? '', ...(attributes.ids?.match(/[\w.-]+/g) ?? [])]);
  const onPage = own
    ? models.filter((model) => model === own || ids.includes(model.id) || prose.some(({text}) => text.includes(model.name)))
    : [];
  const report = (line: number, value: string, what: string) => ({
    file: doc.file,
    line,
    message: `"${value}" is not among the ${what} of the models named here.`,
    remedy: 'Show the value with <ModelValue …/>, or correct content/models.'
  });
  return prose.flatMap(({text, line}) =>
    text.split(/(?<=[。；])|(?<=[.;])\s+/).flatMap((sentence) => {
      const named = modelsIn(sentence);
      const against = own ? onPage : named;
      const claims = against.length > 0 ? claimsOf(sentence) : [];
      const allowed = claims.length > 0 ? sizesAndAmounts(against) : new Set();
      const wrong = claims.filter(({value}) => !allowed.has(value));
      const retired = named.filter(({status}) => status.state === 'retired');
      const days = retired.length > 0 && /下线|retired/i.test(sentence) ? (sentence.match(/\d{4}-\d{2}-\d{2}/g) ?? []) : [];
      return [
        ...wrong.map(({written}) => report(line, written, 'sizes and prices')),
        ...days.filter((day) => !retired.some(({status}) => status.date === day)).map((day) => report(line, day, 'days of retirement'))
      ];
    })
  );
}

const partsOfModelPage = ['ModelSpec', 'Endpoint', 'ErrorTable'];
const labelsOfModelPage = ['cURL', 'Python', 'Node', 'Java'];

/** A model's own page has its specification, its endpoint, the errors one meets, and samples in four languages of code. */
export function checkModelPage({doc, elements, samples}: Page): Finding[] {
  if (!modelOfPage(doc.slug)) return [];
  const missing = [
    ...partsOfModelPage.filter((part) => !elements.some(({name}) => name === part)).map((part) => `<${part} />`),
    ...labelsOfModelPage.filter((label) => !samples.some((sample) => sample.label === label)).map((label) => `a sample labelled ${label}`)
  ];
  if (missing.length === 0) return [];
  return [{file: doc.file, line: 1, message: `the page of a model lacks ${missing.join(', ')}.`, remedy: 'Add what is missing.'}];
}
