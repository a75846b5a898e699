import {freePort, startCopy} from '@/e2e/shared-cache';

/** Where sites have the other language, and their search. The first that can be seen counts. */
export const selectors = {
  sidebar: (address: string) => `:is(nav, aside) a[href="${address}"]`,
  english: 'a[hreflang="en"], :is(header, nav) a[href^="/en/"]',
  /** What has the way to the other language in a list, and what shows it when the pointer comes or clicks. */
  languageList: 'select:has(option[value*="/en/"])',
  languageMenu: ':is([aria-haspopup], [aria-expanded], summary):has(~ a[href^="/en/"], ~ * a[href^="/en/"])',
  field: ':is(dialog, [role="dialog"], .VPLocalSearchBox, .navbar__search) input',
  result: ':is(dialog, [role="dialog"], .VPLocalSearchBox, .navbar__search) :is([role="option"], a[href*="/dev/"])'
};

/** A site with the text of the guide: its name in the table and where it is. */
export type Site = {name: string; origin: string};

/** The peers as bench/peer-sites.ts has them served. */
const peers: Record<string, string> = {
  starlight: 'http://localhost:4400',
  vitepress: 'http://localhost:4500',
  docusaurus: 'http://localhost:4600'
};

/** The sites of these names. The portal is at PORTAL, or a copy of the last build that is started for it. Throws where one is unknown or does not answer. */
export async function openSites(names: string[]): Promise<{sites: Site[]; stop: () => Promise<void>}> {
  const unknown = names.filter((name) => name !== 'portal' && !peers[name]);
  if (unknown.length > 0)
    throw new Error(`SITES: there is no ${unknown.join(', ')}. Name some of portal, ${Object.keys(peers).join(', ')}.`);
  let portal = process.env.PORTAL;
  let copy: Awaited<ReturnType<typeof startCopy>> | undefined;
  if (names.includes('portal') && !portal) {
    const port = await freePort();
    copy = await startCopy(port);
    portal = `http://localhost:${port}`;
  }
  const sites = names.map((name) => ({name, origin: new URL(peers[name] ?? portal ?? '').origin}));
  for (const {name, origin} of sites) {
    const how =
      name === 'portal' ? 'Start it, or leave PORTAL out.' : 'bench/peer-sites.ts says how to make and serve it. Or leave it out of SITES.';
    if (!(await fetch(origin).catch(() => undefined))) throw new Error(`${name} does not answer at ${origin}. ${how}`);
  }
  return {sites, stop: async () => void (await copy?.stop())};
}

/** The address under which a site serves a page, which some have with a slash at its end or in lower case. */
export async function addressOn({name, origin}: Site, path: string): Promise<string> {
  for (const each of [path, path.toLowerCase()].flatMap((one) => [one, `${one}/`])) {
    const {status} = await fetch(origin + each, {redirect: 'manual'});
    if (status === 200) return each;
  }
  throw new Error(`${name} has no ${path}: give it the text of this page.`);
}
