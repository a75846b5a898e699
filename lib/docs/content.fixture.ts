import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import {createDocs} from '.';

/** A page with this body and these fields in its front matter; one that is empty is left out. */
export function page(fields: Record<string, string> = {}, body = '\nText.\n'): string {
  const all = {
    title: 'A page',
    description: 'What it says.',
    updated: '2025-01-02',
    asOf: '2025-01-01',
    sources: '[https://example.org/a]',
    ...fields
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A content folder made of these files (`zh/a.mdx`), removed when the test is over. */
export function contentOf(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const locale of ['zh', 'en']) mkdirSync(join(root, locale));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
  onTestFinished(() => rmSync(root, {recursive: true}));
  return createDocs(root);
}
