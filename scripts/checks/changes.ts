import {changes} from '@/content/changes';
import type {Finding} from './finding';

/** A change is shown on pages that exist; `slugs` are those of all pages. */
export function checkChanges(
  slugs: readonly string[],
  list: readonly Pick<(typeof changes)[number], 'id' | 'pages'>[] = changes
): Finding[] {
  return list.flatMap(({id, pages}) =>
    pages
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => ({
        file: `content/changes.ts (${id})`,
        line: 1,
        message: `there is no page "${slug}".`,
        remedy: 'Name a page by its slug, the address below /dev.'
      }))
  );
}
