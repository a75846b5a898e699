import {changes} from '@/content/changes';
import {guideNavigation} from '@/content/navigation';
import {routing} from '@/i18n/routing';
import {apiNavTree} from './navigation';

/** Ids that every page of content has beside its own, whatever stands in its text: no heading may have one of them. */
export function frameIds(): ReadonlySet<string> {
  const groups = [...guideNavigation, ...apiNavTree(routing.defaultLocale)];
  return new Set([
    'changes',
    'content',
    'feedback-failed',
    'feedback-thanks',
    'footnote-label',
    'search-dialog',
    'search-options',
    'sidebar',
    'site-menu',
    ...groups.map(({id}) => `group-${id}`),
    ...changes.map(({id}) => `change-${id}`)
  ]);
}
