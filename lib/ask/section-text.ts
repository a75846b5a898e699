import type {Locale} from '@/i18n/routing';
import {markdownPath, readText} from '@/lib/machine/markdown/store';
import type {RankedSection} from '@/lib/search/ranked-sections';

/** A heading without marks and punctuation, as it is compared. */
const nameOf = (heading: string) => heading.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The lines of a page's Markdown by heading, those before its title left out. A line that begins with `#` within code is no heading. */
function sectionsOf(markdown: string): {heading: string; text: string}[] {
  const sections: {heading: string; lines: string[]}[] = [];
  let fence = '';
  for (const line of markdown.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence ? mark.startsWith(fence) : mark) fence = fence ? '' : mark;
    const heading = fence || mark ? undefined : /^#{1,6} (.+)$/.exec(line)?.[1];
    if (heading !== undefined) sections.push({heading, lines: []});
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({heading, lines}) => ({heading, text: lines.join('\n').trim()}));
}

/**
 * The text of a section as Markdown, from what the build has written of its page, so that code keeps its lines and links their addresses;
 * as the search knows it where the page has no such heading. The beginning of an operation's page is all of it: its samples stand below
 * headings of their own.
 */
export function sectionText({passage, path, anchor, text}: RankedSection, read = readText): string {
  const markdown = read(passage.locale as Locale, markdownPath(path));
  if (markdown === undefined) return text;
  const sections = sectionsOf(markdown);
  if (anchor === '') {
    const shown = passage.kind === 'api' ? sections : sections.slice(0, 1);
    return shown.map((section, at) => (at === 0 ? section.text : `## ${section.heading}\n\n${section.text}`)).join('\n\n') || text;
  }
  const wanted = nameOf(passage.heading.text);
  return sections.find(({heading}) => wanted !== '' && nameOf(heading) === wanted)?.text || text;
}

/** The addresses that stand in a text, each once. */
export function linksIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/https?:\/\/[^\s<>()[\]"'`，。；、）】]+/g), ([url]) => url.replace(/[.,;:!?]+$/, '')))];
}
