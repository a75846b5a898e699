import {frameIds} from '@/lib/docs/reserved-ids';
import type {Finding} from './finding';
import {listAnchors} from './links';
import type {Page} from './page';

/**
 * Each page has three headings or says why not; levels are not skipped, and no id stands twice in the document. `frame` are the ids that
 * every page has.
 */
export function checkHeadings({doc, headings, elements}: Page, frame = frameIds()): Finding[] {
  const taken = new Set([...frame, ...listAnchors({elements})]);
  const findings: Finding[] = [];
  if (headings.length < 3 && !doc.meta.shortBecause) {
    findings.push({
      file: doc.file,
      line: 1,
      message: `the page has ${headings.length} headings.`,
      remedy: 'Write at least three, or state the reason as shortBecause in the front matter.'
    });
  }
  let level = 1;
  const ids = new Set<string>();
  for (const {depth, line, text, id} of headings) {
    if (depth > level + 1)
      findings.push({file: doc.file, line, message: `"${text}" skips a heading level.`, remedy: `Use ${'#'.repeat(level + 1)} there.`});
    if (ids.has(id))
      findings.push({
        file: doc.file,
        line,
        message: `the heading id "${id}" stands twice.`,
        remedy: 'Word one heading differently; in Chinese give it its own {/*id*/}.'
      });
    if (taken.has(id) || id.startsWith('user-content-'))
      findings.push({
        file: doc.file,
        line,
        message: `the heading id "${id}" belongs to something else on the page.`,
        remedy: `Word the heading differently, or give it an id of its own in both languages: ## ${text} {/*about-${id}*/}.`
      });
    ids.add(id);
    level = depth;
  }
  return findings;
}
