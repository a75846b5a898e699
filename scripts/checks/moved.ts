import {movedApiPages, movedPages} from '@/content/moved';
import {locales} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import type {Finding} from './finding';
import type {Page} from './page';

const file = 'content/moved.ts';
const tables = {movedPages, movedApiPages};

/** Where old addresses lead, as links of a text in each language, so that pages and sections are proved to exist like those of any link. */
export function movedTargets({movedPages, movedApiPages} = tables): Page[] {
  const links = [...Object.values(movedPages), ...Object.values(movedApiPages)].map((url) => ({url, line: 1}));
  return locales.map((locale) => ({doc: {locale, slug: '', file} as Doc, links}) as Page);
}

/** An old address is written in lower case, and is not the address of a page: that would answer for itself. `ours` are those, without language. */
export function checkMoved(ours: readonly string[], {movedPages, movedApiPages} = tables): Finding[] {
  const taken = new Set(ours.map((path) => path.toLowerCase()));
  return [...Object.keys(movedPages), ...Object.keys(movedApiPages)]
    .filter((address) => taken.has(address.toLowerCase()) || address !== address.toLowerCase())
    .map((address) => ({
      file,
      line: 1,
      message: `the old address "${address}" is that of a page, or has upper case.`,
      remedy: 'Remove it, or write it in lower case.'
    }));
}
