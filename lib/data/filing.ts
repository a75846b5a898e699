import {z} from 'zod';
import {isoDate, sourceUrl} from './fields';
import {localizedText} from './texts';

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
