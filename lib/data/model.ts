import {z} from 'zod';
import {id, isoDate, sourceUrl} from './fields';
import {price} from './price';
import {localizedText} from './texts';

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
