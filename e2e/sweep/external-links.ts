/** The list of links to other hosts, which `npm run links` writes and the sweep of the links compares. */
export const externalLinksFile = 'docs/external-links.md';

/** The file's text. `links` holds the pages, without language, that use each address. */
export function externalLinks(links: ReadonlyMap<string, ReadonlySet<string>>): string {
  // The hand-over to the login names the address of this very portal, which is another one on every machine.
  const all = [...links.keys()].filter((link) => !new URL(link).searchParams.has('redirect')).sort();
  const hosts = [...new Set(all.map((link) => new URL(link).host))].sort();
  const lines = hosts.flatMap((host) => [
    '',
    `## ${host}`,
    '',
    ...all.filter((link) => new URL(link).host === host).map((address) => `- <${address}>: ${users(links.get(address) ?? new Set())}`)
  ]);
  return [
    '# Links to other hosts',
    '',
    'Every address of another host that a page links to, with the pages that do. Written by `npm run links`.',
    ...lines,
    ''
  ].join('\n');
}

/** Up to ten pages by their address, more by their number: a link of the footer stands on all of them. */
function users(pages: ReadonlySet<string>): string {
  const all = [...pages].sort();
  return all.length <= 10
    ? all.map((page) => `\`${page}\``).join(', ')
    : `${all
        .slice(0, 3)
        .map((page) => `\`${page}\``)
        .join(', ')} and others`;
}
