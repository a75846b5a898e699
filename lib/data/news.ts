import {z} from 'zod';
import {id, isoDate, sourceUrl} from './fields';
import {localizedText} from './texts';

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
