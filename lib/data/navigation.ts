import type {Texts} from '@/i18n/texts';

/** Pages are named by slug, the address below /dev; their labels come from the pages themselves. */
type NavigationCategory = {label: Texts; pages: readonly string[]};
export type NavigationGroup = {
  id: string;
  label: Texts;
  entries: readonly (string | NavigationCategory)[];
};
