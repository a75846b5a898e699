import {guideNavigation} from '@/content/navigation';
import {keptUntilEdit} from '../server/content-cache';
import {docs} from './index';

/** Pages of content a language that the build prerenders at most; the others are rendered on demand. */
const mostPrerendered = 150;

const firstDocs = keptUntilEdit((_: 'all'): ReadonlySet<string> => {
  const listed = new Set(
    guideNavigation.flatMap(({entries}) => entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.pages)))
  );
  const depth = (slug: string) => (listed.has(slug) ? 0 : slug.split('/').length);
  const sorted = docs.listAll().toSorted((a, b) => depth(a) - depth(b));
  return new Set(sorted.slice(0, Math.max(mostPrerendered, listed.size)));
});

/** Slugs of the pages that the build prerenders, those that are read first: the ones of the navigation, then the nearest to the top. */
export function prerenderedDocs(): ReadonlySet<string> {
  return firstDocs('all');
}
