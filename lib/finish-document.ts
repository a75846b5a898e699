import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {earlyScript, startScript, stylesScript} from './early-script';
import {contentSecurityPolicy, inlineHashes, withStyles} from './security';

const sheets = new Map<string, string | undefined>();

/** The text of a style sheet of the build, undefined where it cannot be had: its link in the head does the same, a round trip later. */
function sheetAt(address: string): string | undefined {
  if (!sheets.has(address)) {
    let text: string | undefined;
    try {
      text = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), '.next', address.replace('/_next/', '')), 'utf8');
    } catch {
      text = undefined;
    }
    sheets.set(address, text);
  }
  return sheets.get(address);
}

/** Puts the early script before the style sheets: after one it would wait for it, with all of the text behind. */
function earlyScriptFirst(html: string): string {
  return html.replace(/(?=<link rel="stylesheet"|<\/head>)/, () => `<script>${earlyScript}</script>`);
}

/** Where app/globals.css has all that the header needs; an empty layer, since comments do not survive a build. */
const headerEnd = '@layer header-end;';

/**
 * Nothing is painted before the header is there as a whole, by browsers that know this: half of it would move when the other half
 * comes. They wait for the beginning of the element that is named, so it has to be what follows.
 */
const headerAsWhole = '<link rel="expect" href="#behind-header" blocking="render"/>';

/**
 * Puts the styles that the header needs into the head and all others behind the header, so that the header is painted before the
 * browser reads them and nothing is fetched for the first paint. They stand in a template, since HTML knows no styles in the body.
 * The link stays, disabled: React looks for it and takes the styles for loaded. Without scripts a link behind the header does the same.
 */
function headerFirst(html: string): string {
  return html.replace(
    /<link rel="stylesheet" (href="([^"?]+)[^"]*")([^>]*>)([\s\S]*?<\/header>)/,
    (all, href: string, address: string, rest: string, between: string) => {
      const [own, others] = sheetAt(address)?.split(headerEnd) ?? [];
      if (!own || !others || /<\/(?:style|template)/.test(own + others)) return all;
      const behind = `<template id="behind-header"><style>${others}</style></template><script>${stylesScript}</script>`;
      const withoutScripts = `<noscript><link rel="stylesheet" ${href}/></noscript>`;
      return `${headerAsWhole}<style>${own}</style><link rel="stylesheet" ${href} disabled=""${rest}${between}${behind}${withoutScripts}`;
    }
  );
}

/** Leaves the scripts of React and the router to `startScript`. */
function scriptsOnUse(html: string): string {
  const pattern = /<script src="([^"]+)"(?: async=""| nonce="[^"]*")+><\/script>/g;
  const files = new Set([...html.matchAll(pattern)].map((match) => match[1]));
  if (files.size === 0) return html;
  return html
    .replace(pattern, '')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace('</body>', () => `<script data-files="${[...files].join(' ')}">${startScript}</script></body>`);
}

/**
 * Makes a document of Next ready for its reader: text first, styles within, scripts on use. Next's own error document, which has
 * no text without its scripts, stays as it is. With it comes the content security policy: the one given, with the inline styles
 * in it, for a document whose scripts carry a nonce; else one that names the inline scripts and styles.
 */
export function finishDocument(html: string, given?: string): {html: string; policy: string} {
  const finished = html.includes('<html id="__next_error__"') ? html : scriptsOnUse(headerFirst(earlyScriptFirst(html)));
  const styles = inlineHashes(finished, 'style');
  const policy = given ? withStyles(given, styles) : contentSecurityPolicy(inlineHashes(finished, 'script'), styles);
  return {html: finished, policy};
}
