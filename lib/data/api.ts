import {z} from 'zod';
import {id, isoDate, sourceUrl} from './fields';
import {localizedText} from './texts';

export const endpoint = z.strictObject({
  id,
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'WSS']),
  /** Path below the address of the API, with {parameters}. */
  path: z.string().startsWith('/'),
  name: localizedText,
  modes: z.array(z.enum(['sync', 'stream', 'async', 'websocket'])).min(1),
  deprecated: z.boolean().default(false)
});

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
