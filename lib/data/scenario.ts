import {z} from 'zod';
import {id, sourceUrl} from './fields';
import {modelCapabilities} from './model';
import {inLanguages, localizedText} from './texts';

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
