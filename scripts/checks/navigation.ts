import {apiNavigation, guideNavigation} from '@/content/navigation';
import type {Finding} from './finding';
import {lineOfText} from './place';

const file = 'content/navigation.ts';

/** Every entry of the navigation is a page, and stands there once; `slugs` are those of all pages. */
export function checkNavigation(
  slugs: readonly string[],
  lists: readonly (readonly string[])[] = [
    guideNavigation.flatMap(({entries}) => entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.pages))),
    apiNavigation.guides
  ]
): Finding[] {
  return lists.flatMap((listed) =>
    listed.flatMap((slug, index) => {
      const again = listed.indexOf(slug) < index;
      if (slugs.includes(slug) && !again) return [];
      const near = slugs.find((each) => each.toLowerCase() === slug.toLowerCase());
      return [
        {
          file,
          line: lineOfText(file, slug, again),
          message: again ? `the page "${slug}" stands twice.` : `there is no page "${slug}".`,
          remedy: again
            ? 'Remove one of the two.'
            : near
              ? `Write "${near}": upper and lower case count.`
              : `Write content/docs/<language>/${slug}.mdx, or take the entry out.`
        }
      ];
    })
  );
}
