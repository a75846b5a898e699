import {z} from 'zod';
import {byLocale, isInProgress, type Locale, locales} from '@/i18n/routing';
import {type CompleteLocale, type Texts, textIn} from '@/i18n/texts';
import {faultsIn} from './faults';

/** A text of ours in every language. */
export type LocalizedText = Record<Locale, string>;

/** How many texts of the data that were read so far a language in progress does not have. */
export const untranslated = new Map<Locale, number>();

/** A text as it is written: a language in progress may not have it yet. */
function inLanguages(text: z.ZodType<string, string>): z.ZodType<LocalizedText, Texts> {
  const whole = z.strictObject(byLocale(() => text));
  if (!locales.some(isInProgress)) return whole;
  const fill = (texts: unknown) => {
    if (typeof texts !== 'object' || texts === null) return texts;
    const missing = locales.filter((locale) => isInProgress(locale) && !(locale in texts));
    for (const locale of missing) untranslated.set(locale, (untranslated.get(locale) ?? 0) + 1);
    return {...texts, ...Object.fromEntries(missing.map((locale) => [locale, textIn(texts as Texts, locale)]))};
  };
  return z.preprocess(fill, whole) as unknown as z.ZodType<LocalizedText, Texts>;
}

/** None may be empty, so a translation can never be forgotten silently. */
export const localizedText = inLanguages(z.string().trim().min(1));

/** A calendar date that exists, written YYYY-MM-DD. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {error: 'write the date as YYYY-MM-DD', abort: true})
  .refine((value) => {
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  }, 'this day does not exist in the calendar');

const sourceUrl = z.url({protocol: /^https?$/, error: 'a source is an http(s) address'});
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id uses lower-case letters, digits, dots and hyphens');

const question = z.string().trim().min(1);

/** Front matter of every MDX page. Unknown keys are refused, so that a misspelt one cannot be ignored. */
export const frontMatter = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1),
  /** Label in the sidebar, where it differs from the title. */
  navTitle: z.string().trim().min(1).optional(),
  /** Day on which the text of this page last changed. */
  updated: isoDate,
  /** Day on which its facts were true by its sources. */
  asOf: isoDate,
  sources: z.array(sourceUrl).min(1),
  /** Why a page may have fewer than three headings. */
  shortBecause: z.string().trim().min(1).optional(),
  /** Questions that a section answers, in words of readers, by the id of its heading; `page` is what the page as a whole answers. */
  questions: z.record(z.string().min(1), z.array(question).min(1)).optional()
});
export type FrontMatter = z.infer<typeof frontMatter>;

export const modelKinds = ['language', 'reasoning', 'vision', 'visual-reasoning', 'image', 'video', 'audio', 'embedding', 'other'] as const;
const modalities = ['text', 'image', 'video', 'audio', 'file', 'vector'] as const;
export const modelCapabilities = [
  'streaming',
  'async',
  'function-calling',
  'structured-output',
  'web-search',
  'retrieval',
  'context-cache',
  'batch',
  'fine-tuning',
  'thinking',
  'mcp'
] as const;
const priceUnits = [
  'million-tokens',
  'image',
  'video',
  'minute',
  'call',
  'thousand-calls',
  'page',
  'gb-day',
  'second',
  'ten-thousand-characters'
] as const;

/** Lengths of one request, in tokens, for which a price holds. The vendor's K counts as 1,000. */
const priceStep = z.strictObject({
  inputFrom: z.number().int().positive().optional(),
  inputBelow: z.number().int().positive().optional(),
  outputFrom: z.number().int().positive().optional(),
  outputBelow: z.number().int().positive().optional()
});
export type PriceStep = z.infer<typeof priceStep>;

export const price = z.strictObject({
  /** What is billed. `inference` is one price for input and output together. */
  item: z.enum(['inference', 'input', 'output', 'cache-hit', 'batch', 'training', 'storage', 'use']),
  /** Amount in CNY for one `unit`. 0 means free of charge. */
  amount: z.number().nonnegative(),
  unit: z.enum(priceUnits),
  condition: localizedText.optional(),
  /** What the condition says, where it is about the length of a request. */
  step: priceStep.optional()
});
export type Price = z.infer<typeof price>;

/** A size as the vendor prints it: 8K, 128K, 1M tokens. */
const tokenSize = z.string().regex(/^\d+(\.\d+)?[KM]$/, 'write a size as the vendor prints it, such as 128K or 1M');

export const model = z.strictObject({
  id,
  /** Value of the `model` parameter, verbatim. */
  code: z.string().min(1),
  /** Further codes of the same model, such as dated versions. */
  otherCodes: z.array(z.string().min(1)).default([]),
  name: z.string().min(1),
  kind: z.enum(modelKinds),
  /** Slug of its guide page below /dev, such as howuse/llm/glm-4-plus. */
  page: z.string().optional(),
  status: z.strictObject({
    state: z.enum(['current', 'superseded', 'retired']),
    /** Day of retirement, or of the successor's release. */
    date: isoDate.optional(),
    /** Id of the model to use instead. */
    successor: id.optional()
  }),
  releasedOn: isoDate.optional(),
  /** One sentence: what it is for. */
  summary: localizedText,
  input: z.array(z.enum(modalities)).min(1),
  output: z.array(z.enum(modalities)).min(1),
  /** Context window, input and output together. */
  context: tokenSize.optional(),
  /** Longest output as printed by the vendor. */
  maxOutput: tokenSize.optional(),
  /** Bounds of the `max_tokens` parameter, in tokens. */
  maxTokens: z.strictObject({default: z.number().int().optional(), max: z.number().int().optional()}).optional(),
  /** Defaults of the sampling parameters. */
  sampling: z.strictObject({temperature: z.number(), topP: z.number().optional()}).optional(),
  /** Parameters in billions: all of them, and those that work on one token where only a part does. */
  parameters: z.strictObject({total: z.number().positive(), active: z.number().positive().optional()}).optional(),
  /** What `thinking.type` does. `switch`: on by default, can be turned off; `always`: cannot be turned off; `disputed`: sources disagree. */
  thinking: z.enum(['switch', 'always', 'disputed']).optional(),
  /** Where the weights are published, and under which licence. */
  weights: z.strictObject({url: sourceUrl, licence: z.string().min(1).optional()}).optional(),
  prices: z.array(price),
  /** Day for which the prices were read. */
  pricesAsOf: isoDate,
  /** Requests in flight at the same time, by user tier. */
  concurrency: z.strictObject({v0: z.number().int(), v1: z.number().int(), v2: z.number().int(), v3: z.number().int()}).optional(),
  /** Ids of content/endpoints.ts it is called through. */
  endpoints: z.array(id).default([]),
  capabilities: z.array(z.enum(modelCapabilities)),
  /** What the sources leave open or contradict, one short sentence each. */
  notes: z.array(localizedText).default([]),
  asOf: isoDate,
  sources: z.array(sourceUrl).min(1)
});
export type Model = z.infer<typeof model>;
export type ModelInput = z.input<typeof model>;

/** A point on which the sources disagree, in words that several pages show. */
export const disputed = z.strictObject({id: z.string().min(1), text: localizedText});

export const endpoint = z.strictObject({
  id,
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'WSS']),
  /** Path below https://open.bigmodel.cn/api, with {parameters}. */
  path: z.string().startsWith('/'),
  name: localizedText,
  modes: z.array(z.enum(['sync', 'stream', 'async', 'websocket'])).min(1),
  deprecated: z.boolean().default(false)
});

export const serviceGroups = ['search', 'knowledge', 'files', 'moderation', 'agents'] as const;

/** Prices of everything that is not a model: tools and storage. */
export const servicePrice = z.strictObject({
  id,
  /** Table of the price page that it stands in. */
  group: z.enum(serviceGroups),
  name: localizedText,
  amount: z.number().nonnegative(),
  unit: z.enum(priceUnits),
  condition: localizedText.optional(),
  asOf: isoDate,
  source: sourceUrl
});
export type ServicePrice = z.infer<typeof servicePrice>;

/** How an agent answers: at once, in a stream only, as the caller likes, or with a task. */
const agentModes = ['once', 'stream', 'either', 'queued'] as const;

/** An agent that the platform runs. */
export const builtInAgent = z.strictObject({
  /** Value of `agent_id`, verbatim. */
  id: z.string().regex(/^[a-z_]+$/),
  name: localizedText,
  /** Whether the API specification has it; the others are described by guides only. */
  listed: z.boolean().default(false),
  /** Types of the parts of a message. */
  takes: z.array(z.enum(['text', 'file_id', 'image_url'])).min(1),
  mode: z.enum(agentModes),
  /** Fields of `custom_variables`, nested ones with dots. */
  variables: z.array(
    z.strictObject({
      name: z.string().min(1),
      type: z.enum(['string', 'array']),
      required: z.boolean().default(false),
      default: z.string().optional(),
      values: z.array(z.string().min(1)).optional(),
      meaning: localizedText
    })
  ),
  /** Id of content/prices.ts. */
  price: id,
  note: localizedText.optional(),
  asOf: isoDate,
  source: sourceUrl
});

export const errorCode = z.strictObject({
  code: z.number().int(),
  /** HTTP status it comes with; null where the sources give none. */
  http: z.number().int().min(400).max(599).nullable(),
  group: z.enum(['basic', 'authentication', 'account', 'request', 'policy', 'rate-limit', 'server']),
  meaning: localizedText,
  /** What the caller does about it. */
  remedy: localizedText,
  /** Whether the same request may succeed later: after a pause, when a quota is filled up again, or not until something changes. */
  retry: z.enum(['pause', 'reset', 'never']).default('never'),
  /** Only in older tables of the vendor. */
  legacy: z.boolean().default(false)
});
export type ErrorCode = z.infer<typeof errorCode>;

export const releaseKinds = ['model', 'feature', 'price', 'retirement', 'platform', 'sdk'] as const;
export const release = z.strictObject({
  id,
  date: isoDate,
  /** `by`: seen in public on that day, so available then or earlier. */
  precision: z.enum(['day', 'by']).default('day'),
  kind: z.enum(releaseKinds),
  title: localizedText,
  /** Markdown, one short paragraph. */
  body: localizedText,
  /** Ids of content/models. */
  models: z.array(id).default([]),
  /** Whether an official list of the vendor has this entry. */
  official: z.boolean(),
  sources: z.array(sourceUrl).min(1)
});
export type Release = z.infer<typeof release>;

export const faqGroup = z.strictObject({
  id,
  title: localizedText,
  asOf: isoDate,
  sources: z.array(sourceUrl).min(1),
  /** `answer` is Markdown; links carry no language prefix. */
  items: z.array(z.strictObject({id, question: localizedText, answer: localizedText})).min(1)
});

export const offer = z.strictObject({
  id,
  title: localizedText,
  /** Markdown, one short paragraph. */
  body: localizedText,
  from: isoDate.optional(),
  until: isoDate.optional(),
  /** `unknown`: no source says whether it still runs. Past `until` wins over this. */
  state: z.enum(['open', 'over', 'unknown']),
  asOf: isoDate,
  sources: z.array(sourceUrl).min(1)
});
export type Offer = z.infer<typeof offer>;

/** A change of a fact: what it was, what it is, and since when. */
export const change = z.strictObject({
  id,
  /** Slugs of the pages that show it; the first is its address. */
  pages: z.array(z.string().min(1)).min(1),
  date: isoDate,
  /** `by`: so on that day, and perhaps earlier. */
  precision: z.enum(['day', 'by']).default('day'),
  what: localizedText,
  before: localizedText,
  after: localizedText,
  sources: z.array(sourceUrl).min(1)
});
export type Change = z.infer<typeof change>;

export const industries = [
  'general',
  'customer-service',
  'finance',
  'education',
  'media',
  'e-commerce',
  'legal',
  'travel',
  'software',
  'health',
  'hr',
  'games'
] as const;
export const scenario = z.strictObject({
  id,
  title: localizedText,
  industry: z.enum(industries),
  capabilities: z.array(z.enum(modelCapabilities)).default([]),
  /** Ids of content/models it uses. */
  models: z.array(id).min(1),
  summary: localizedText,
  /** Programs that run as they stand once a key is set, one of them with the SDK for Python; comments and prompts in the reader's language. */
  samples: z
    .array(z.strictObject({language: z.enum(['bash', 'python']), label: z.string().min(1), code: inLanguages(z.string())}))
    .refine((all) => all.some(({language}) => language === 'python'), 'one of the samples is Python'),
  sources: z.array(sourceUrl).min(1)
});
export type Scenario = z.infer<typeof scenario>;

/** What a run of a scenario uses: tokens of a model, pieces that it makes, or calls of a tool. */
const scenarioCost = z.union([
  z.strictObject({
    model: id,
    input: z.number().int(),
    output: z.number().int(),
    cached: z.number().int().default(0),
    /** Whether it goes through Batch. */
    batch: z.boolean().default(false)
  }),
  z.strictObject({model: id, uses: z.number().int().positive()}),
  z.strictObject({price: id, count: z.number().int().positive()})
]);
export type ScenarioCost = z.infer<typeof scenarioCost>;

/** What a scenario answers, what it uses and what goes wrong. The answers are written by us in the form of the API. */
export const scenarioAnswer = z.strictObject({
  /** That of the scenario. */
  id,
  answer: z.strictObject({language: z.enum(['json', 'text']), text: localizedText}),
  costs: z.array(scenarioCost).min(1),
  /** What the costs leave out. */
  note: localizedText.optional(),
  /** `sign`: how one sees it; `remedy`: why it is, and what to do. Code in backticks. */
  faults: z.array(z.strictObject({sign: localizedText, remedy: localizedText})).min(2)
});
export type ScenarioAnswer = z.infer<typeof scenarioAnswer>;
export type ScenarioAnswerInput = z.input<typeof scenarioAnswer>;

const word = z.string().min(1);
/** The word in each language; one in progress may not have it yet. */
const words = byLocale((locale) => (isInProgress(locale) ? word.optional() : word)) as Record<CompleteLocale, typeof word> &
  Record<Exclude<Locale, CompleteLocale>, z.ZodOptional<typeof word>>;

/** One entry of the termbase: the word in each language, further words for it, and spellings that the content check refuses. */
export const term = z.strictObject({
  id,
  ...words,
  synonyms: z.array(z.string().min(1)).default([]),
  avoid: z.strictObject(byLocale(() => z.array(z.string()).default([]))).optional()
});

/** Questions that an entry answers which is made from data: an operation, a field of it, an error, a model without a page. */
export const answeredQuestions = z.strictObject({
  /** Address of the entry, without language: of a page's beginning, or with the anchor of a part of it. */
  at: z.string().startsWith('/dev/'),
  questions: z.array(localizedText).min(1)
});
export type AnsweredQuestions = z.input<typeof answeredQuestions>;

/**
 * An official text: stays verbatim in every language. Refused where an editor would silently lose something: space at the ends,
 * line breaks, control characters.
 */
const verbatim = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value.trim() === value, 'begins or ends with a space; remove it')
  .refine(
    (value) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value),
    'contains a line break or control character; write it on one line'
  )
  .refine(
    (value) => !value.includes('\ufffd'),
    'contains "\ufffd", a character lost in an earlier conversion; copy it from the source again'
  );

export const filingKinds = ['filing', 'registration'] as const;
/** What a change can touch. `number` never changes: another number is another record. */
export const filingFields = ['kind', 'place', 'model', 'entity', 'filedOn'] as const;

/** What happened to a record, and on which day. */
const filingEvent = z.strictObject({
  date: isoDate,
  type: z.enum(['added', 'changed', 'removed', 'restored']),
  /** Fields with their old and new value, of a change. */
  changes: z.array(z.strictObject({field: z.enum(filingFields), from: z.string(), to: z.string()})).default([]),
  /** Why, in our words. */
  note: localizedText.optional()
});
export type FilingEvent = z.infer<typeof filingEvent>;

/** One record of the filing registry. Names and numbers are official and stay verbatim in every language. */
export const filing = z.strictObject({
  kind: z.enum(filingKinds),
  place: verbatim,
  model: verbatim,
  entity: verbatim,
  number: verbatim.refine((value) => /\d/.test(value), 'has no digit; every filing number has a date'),
  filedOn: isoDate,
  /** `removed` records keep their address and are left out of the list. */
  state: z.enum(['listed', 'removed']).default('listed'),
  /** Number of the record that took its place. */
  replacedBy: z.string().optional(),
  /** Day on which the source said so. */
  asOf: isoDate,
  source: sourceUrl,
  /** Oldest first. */
  history: z.array(filingEvent).min(1)
});
export type Filing = z.infer<typeof filing>;

/** The data file of the registry. */
export const filingFile = z.strictObject({
  version: z.literal(1),
  /** Day on which the list was last compared with its source. */
  asOf: isoDate,
  records: z.array(z.unknown())
});

/**
 * Parses a list of facts and names the file, the entry, the field and the remedy when one is wrong.
 * `key` names the field that must be unique, and by which an entry is called in messages; lists that share `seen` share their keys.
 */
export function parseList<S extends z.ZodType>(
  file: string,
  schema: S,
  entries: readonly z.input<S>[],
  key: keyof z.output<S> & string,
  seen = new Map<unknown, string>()
): z.output<S>[] {
  return entries.map((entry, index) => {
    const raw = entry as Record<string, unknown>;
    const name = `${file}: entry ${index + 1} (${key} ${JSON.stringify(raw[key])})`;
    const result = schema.safeParse(entry);
    if (!result.success) {
      const lines = faultsIn(entry, result.error).map(({field, message}) => `  field "${field}": ${message}`);
      throw new Error(`${name} is not valid.\n${lines.join('\n')}\nCorrect the field in ${file}.`);
    }
    const value = (result.data as Record<string, unknown>)[key];
    const earlier = seen.get(value);
    if (earlier !== undefined) {
      throw new Error(`${name} repeats the ${key} of ${earlier}. Each ${key} may stand once: remove or correct one of the two.`);
    }
    seen.set(value, `${file}: entry ${index + 1}`);
    return result.data;
  });
}
