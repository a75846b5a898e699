import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {movedApiPages, movedPages} from '@/content/moved';
import {platformPaths} from '@/content/navigation';
import {localePath, splitLocale} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {addressTable} from '@/lib/routing/addresses';
import {env} from '@/lib/server/env';
import {nth, sweptAddresses} from '../addresses';
import {externalLinks, externalLinksFile} from '../external-links';
import {ask, document} from '../fetch';
import {Findings, note} from '../figures';
import {type Links, readLinks} from '../links';

test.setTimeout(600_000);

const addresses = locales.flatMap(sweptAddresses);

/** The part of an absolute address after the host, without its section. */
const pathOf = (url: URL) => url.pathname + url.search;

/** Splits what a document links to into addresses of this site and of others; `mailto:` and `tel:` are neither. */
function sorted(targets: string[], origins: string[]) {
  const urls = targets.map((target) => new URL(target)).filter(({protocol}) => protocol.startsWith('http'));
  return {own: urls.filter(({origin}) => origins.includes(origin)), others: urls.filter(({origin}) => !origins.includes(origin))};
}

/**
 * Cards and Markdown of pages, filtered views, logins and pages to try an operation come each from one route: one of so many is asked
 * for, of cards the fewest, since one takes as long as twenty pages. `npm run proof` asks for all.
 */
const oneOf = (path: string) => (path.endsWith('.png') ? 8 * nth : /\.md$|\?|\/try$/.test(path) ? nth : 1);
const isAsked = (url: URL) => process.env.PROOF || hashOf(pathOf(url)) % oneOf(pathOf(url)) === 0;
const hashOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

test('nothing on any page leads nowhere', async ({baseURL}, info) => {
  const origin = baseURL ?? '';
  const findings = new Findings();
  const known = new Map<string, {status: number; links?: Links}>();
  const external = new Map<string, Set<string>>();
  let requests = 0;
  let checks = 0;

  /** The answer to an address of this site, asked for once. */
  async function look(path: string) {
    const before = known.get(path);
    if (before) return before;
    requests++;
    const {status, headers, body} = await document(origin, path);
    const isDocument = headers['content-type']?.startsWith('text/html');
    const result = {status, ...(isDocument && {links: readLinks(body, origin + path)}), location: headers.location};
    known.set(path, result);
    return result;
  }

  for (const address of addresses) {
    const {links} = await look(address);
    if (!links) {
      findings.add(address, ['no document']);
      continue;
    }
    const {own, others} = sorted(links.targets, [origin, env.SITE_URL]);
    for (const {href} of others) external.set(href, (external.get(href) ?? new Set()).add(splitLocale(address.split('?')[0] ?? '').path));
    for (const url of own.filter(isAsked)) {
      checks++;
      const {status, links: target} = await look(pathOf(url));
      const toPlatform = (platformPaths as readonly string[]).includes(url.pathname.split('/')[1] ?? '');
      if (pathOf(url) !== address && status !== (toPlatform ? 307 : 200)) findings.add(address, [`${pathOf(url)} answers ${status}`]);
      const id = decodeURIComponent(url.hash.slice(1));
      // `#example=image` is no section: the playground reads it.
      if (id && !/^\w+=/.test(id) && !target?.ids.has(id)) findings.add(address, [`${pathOf(url)} has no section "${id}"`]);
    }
  }

  const {pages} = addressTable();
  for (const address of addresses) {
    const {locale} = splitLocale(address);
    const {inLanguage = []} = (await look(address)).links ?? {};
    // The login leads back to where the reader came from, in the language it had.
    for (const {pathname} of address.includes('/login') ? [] : sorted(inLanguage, [origin, env.SITE_URL]).own) {
      const target = splitLocale(pathname);
      if (target.locale !== locale && pages.has(localePath(locale, target.path).toLowerCase()))
        findings.add(address, [`${pathname} is in the other language, and there is one in this`]);
    }
  }

  for (const address of addresses) {
    const {links} = await look(address);
    const {canonical, alternates = {}} = links ?? {};
    const languages = Object.values(alternates);
    if (languages.length === 0) continue;
    checks++;
    if (!languages.includes(canonical ?? '')) findings.add(address, ['its own address is not among its alternates']);
    for (const each of languages) {
      const other = await look(pathOf(new URL(each)));
      if (JSON.stringify(other.links?.alternates) !== JSON.stringify(alternates))
        findings.add(address, [`${each} does not name the same alternates`]);
    }
  }
  expect(requests).toBeGreaterThan(addresses.length);
  expect(external.size).toBeGreaterThan(20);
  note(info, 'links', {pages: addresses.length, requests, checks, errors: findings.count});
  expect(findings.report()).toEqual({});

  const current = externalLinks(external);
  if (process.env.WRITE_LINKS) writeFileSync(externalLinksFile, current);
  expect(readFileSync(externalLinksFile, 'utf8'), `${externalLinksFile} is not current. Run: npm run links`).toBe(current);
});

test('every address that moved leads to a page in one step', async ({baseURL}, info) => {
  const origin = baseURL ?? '';
  const findings = new Findings();
  const moved = locales.flatMap((locale) => [
    ...Object.keys(movedPages).map((path) => localePath(locale, path)),
    ...Object.keys(movedApiPages).map((name) => localePath(locale, `/dev/api/old/${name}`)),
    ...sweptAddresses(locale)
      .filter((address) => !address.includes('no-such-page'))
      .flatMap((address) => [
        ...(locale === 'zh' ? [`/zh${address === '/' ? '' : address}`] : []),
        ...(/[A-Z]/.test(address.split('?')[0] ?? '') ? [address.toLowerCase()] : [])
      ])
  ]);
  expect(moved.length).toBeGreaterThan(300);
  // That every page answers 200, the sweep of the documents says.
  const known = new Set(addresses.filter((address) => !address.includes('no-such-page')));
  let requests = moved.length;
  for (const address of moved) {
    const {status, headers} = await ask(origin, address);
    if (status !== 308) findings.add(address, [`answers ${status}, not 308`]);
    const {location = ''} = headers;
    const target = location.split('#')[0] ?? '';
    if (!/^\/(?![/\\])/.test(location)) findings.add(address, [`leads to ${location}`]);
    else if (!known.has(target)) {
      requests++;
      if ((await document(origin, target)).status !== 200) findings.add(address, [`leads to ${location}, which does not answer 200`]);
    }
  }
  note(info, 'redirects', {requests, checks: moved.length * 2, errors: findings.count});
  expect(findings.report()).toEqual({});
});
