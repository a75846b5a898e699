import {changes} from '@/content/changes';
import type {Change} from '@/lib/data/schema';

/** Changes of the facts of a page, newest first. */
export function changesOf(slug: string): Change[] {
  return changes.filter(({pages}) => pages.includes(slug)).toSorted((a, b) => b.date.localeCompare(a.date));
}
