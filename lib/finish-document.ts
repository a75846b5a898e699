import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {earlyScript, startScript} from './early-script';
import {contentSecurityPolicy, inlineHashes, withStyles} from './security';

const sheets = new Map<string, string | undefined>();

/** The text of a style sheet of the build, undefined where it cannot be had: its link does the same, a round trip later. */
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

const style = (text: string) => `<style>${text}</style>`;

/**
 * Puts the style sheets into the document, which saves the first paint a round trip: what the header needs before it, the rest
 * behind it, so that the browser can paint the header before it reads the rest. The links stay, disabled, so that nothing is
 * fetched and React, which looks for them, takes the styles for loaded.
 */
function sheetsWithin(html: string): string {
  let behind = '';
  const whole = html.replace(/<link rel="stylesheet" href="([^"?]+)[^"]*"/g, (link, address: string) => {
    const text = sheetAt(address);
    if (text === undefined || text.includes('</style')) return link;
    const end = html.includes('</header>') ? text.indexOf(headerEnd) : -1;
    if (end < 0) return `${style(text)}${link} disabled=""`;
    behind += style(text.slice(end + headerEnd.length));
    return `${style(text.slice(0, end))}${link} disabled=""`;
  });
  return whole.replace('</header>', (tag) => tag + behind);
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
  const finished = html.includes('<html id="__next_error__"') ? html : scriptsOnUse(sheetsWithin(earlyScriptFirst(html)));
  const styles = inlineHashes(finished, 'style');
  const policy = given ? withStyles(given, styles) : contentSecurityPolicy(inlineHashes(finished, 'script'), styles);
  return {html: finished, policy};
}
