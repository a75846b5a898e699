import {z} from 'zod';
import {isoDate, sourceUrl} from './fields';

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
  questions: z.record(z.string().min(1), z.array(z.string().trim().min(1)).min(1)).optional()
});
export type FrontMatter = z.infer<typeof frontMatter>;
