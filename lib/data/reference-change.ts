import {z} from 'zod';
import {isoDate} from './fields';
import {localizedText} from './texts';

/** Where a field of an operation stands: parameters by their place, the body of the request, the answer, the events of a stream. */
const fieldParts = ['path', 'query', 'header', 'body', 'answer', 'event'] as const;
export type FieldPart = (typeof fieldParts)[number];

/** What a field that stays can change in. The names of limits are those under which the reference shows them. */
const changedFacts = [
  'required',
  'optional',
  'type',
  'values',
  'default',
  'range',
  'length',
  'items',
  'entries',
  'pattern',
  'alternatives',
  'deprecated'
] as const;

/** One change of the API document: of an operation, or of one of its fields. */
const referenceChange = z.strictObject({
  /** Method and path, by which an operation is known even when the document no longer has it. */
  operation: z.string().regex(/^(?:GET|POST|PUT|DELETE) \//, 'an operation is its method and its path, such as "POST /v1/chat"'),
  kind: z.enum(['added', 'removed', 'changed']),
  /** Left out where the change is one of the operation itself. */
  part: z.enum(fieldParts).optional(),
  /** Path of the field within its part, `messages[].content`; left out for the part as a whole. */
  field: z.string().min(1).optional(),
  what: z.enum(changedFacts).optional(),
  /** Values, types or limits that are gone, and those that are new. */
  before: z.array(z.string()).optional(),
  after: z.array(z.string()).optional(),
  /** A request that followed the document may be refused now, or a program that reads the answer may miss what it reads. */
  breaking: z.literal(true).optional()
});
export type ReferenceChange = z.infer<typeof referenceChange>;

/** What changed of the API document on a day. */
export const referenceEntry = z.strictObject({
  date: isoDate,
  /** Fingerprint of the operations and fields after the change, by which a forgotten entry is noticed. */
  document: z.string().regex(/^[0-9a-f]{12}$/, 'npm run openapi:changes writes the fingerprint'),
  /** Why, in a sentence, where the changes do not say it. */
  note: localizedText.optional(),
  changes: z.array(referenceChange)
});
export type ReferenceEntry = z.infer<typeof referenceEntry>;
