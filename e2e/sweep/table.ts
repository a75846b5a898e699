import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import type {FullResult, Reporter, Suite} from '@playwright/test/reporter';
import {type Figures, noted} from './figures';

const columns = ['pages', 'requests', 'checks', 'violations', 'errors'] as const;

/** Closes a run that swept the portal with one table of figures. `npm run proof` keeps it in docs/proof.md. */
export default class SweepTable implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd(result: FullResult) {
    const rows = new Map<string, Figures>();
    const sentences: string[] = [];
    for (const test of this.suite?.allTests() ?? []) {
      for (const {sweep, figures, sentences: more = []} of noted(test.results.flatMap(({annotations}) => annotations))) {
        const row = rows.get(sweep) ?? {};
        for (const name of columns) if (figures[name] !== undefined) row[name] = (row[name] ?? 0) + figures[name];
        rows.set(sweep, row);
        for (const sentence of more) sentences.push(`- ${sweep}: ${sentence}`);
      }
    }
    if (rows.size === 0) return;
    const table = [
      `| sweep | ${columns.join(' | ')} |`,
      `|---|${'---:|'.repeat(columns.length)}`,
      ...[...rows]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([sweep, row]) => `| ${sweep} | ${columns.map((name) => row[name]?.toLocaleString('en') ?? '').join(' | ')} |`)
    ].join('\n');
    const text = [table, sentences.join('\n')].filter(Boolean).join('\n\n');
    console.log(`\n${text}`);
    if (process.env.WRITE_PROOF && result.status === 'passed') writeFileSync('docs/proof.md', proof(text));
  }

  printsToStdio() {
    return false;
  }
}

function proof(figures: string): string {
  return `# Proof

What the sweeps over every page of both languages counted on ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} cores. \`npm test\` asks a part of them, on fewer pages; \`npm run proof\` asks all of them and writes this file, \`npm run proof:load\` the load alone.

${figures}

- **appearances**: a page of each kind, by axe as a whole in dark at 1280 px and in both at 390 px.
- **documents**: HTML by html-validate, inline scripts against the policy as served, answers.
- **documents by Nu**: prerendered documents by the Nu HTML checker of the W3C (e2e/checkers).
- **documented requests**: every request the reference documents, sent to a mock that Prism makes of the published document (e2e/checkers).
- **focus stops**: pages of each kind walked by keyboard, forwards and back, also in forced colours.
- **hostile requests**: sent byte by byte to a server of their own, whose memory and files are compared before and after.
- **links**: links, sections, assets and language alternates; those to other hosts stand in [external-links.md](external-links.md).
- **load**: a minute of pages, search, checks of filings, JSON, Markdown, MCP and Try it at once, on a server of its own, against an API of its own; every answer is read to its end and has to be whole, 200 and of its type.
- **remarks**: ten thousand hostile remarks, with pages asked for between them; those that are said to be kept are counted in the database.
- **mixture**: requests of the same kinds, sent beside other tests.
- **open states**: menus and the search dialog, by axe.
- **pages**: axe (WCAG 2.2 A and AA, best practices) in light at 1280 px and what can differ in dark at 320 px, headings, landmarks and \`lang\`, width at 1280, 640 and 320 px, breaches of the policy, requests to other hosts, the words of the page against those of its Markdown.
- **redirects**: every address that moved.

How the server starts, ends and meets faults (a port in use, a wrong setting, a user who owns nothing, a read-only file system, a full disk) is shown by \`e2e/node/running.spec.ts\`.

Whether the units notice breaks of the code is measured by \`npm run proof:mutants\`; its figures stand in [mutants.md](mutants.md).

Known vulnerabilities are asked for by \`npm run audit\`, where the registry answers. Licences stand in [licences.md](licences.md).
`;
}
