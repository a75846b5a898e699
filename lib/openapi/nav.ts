import {apiNavigation} from '@/content/navigation';
import type {Locale} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import type {NavGroup} from '../docs/navigation';
import {operationGroups} from './operations';
import {realtimePath} from './pages';
import {hasRealtime, realtime} from './source';

/** Sidebar of the reference in a language: the guides, then the operations by group. */
export function apiTree(locale: Locale, guides: (slugs: readonly string[]) => NavGroup['entries']): NavGroup[] {
  const groups = operationGroups(locale);
  return [
    {id: 'api-guides', label: textIn(apiNavigation.labels.guides, locale), entries: guides(apiNavigation.guides)},
    {
      id: 'api-operations',
      label: textIn(apiNavigation.labels.operations, locale),
      entries: [
        ...groups.map(({tag, operations}) => ({
          label: tag['x-name'],
          items: operations.map(({path, raw}) => ({slug: path, path, label: raw.summary}))
        })),
        ...(hasRealtime ? [{slug: realtimePath, path: realtimePath, label: realtime(locale).info.title}] : [])
      ]
    }
  ];
}
