import {writeFileSync} from 'node:fs';
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
    for (const test of this.suite?.allTests() ?? []) {
      for (const {sweep, figures} of noted(test.results.flatMap(({annotations}) => annotations))) {
        const row = rows.get(sweep) ?? {};
        for (const name of columns) if (figures[name] !== undefined) row[name] = (row[name] ?? 0) + figures[name];
        rows.set(sweep, row);
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
    console.log(`\n${table}`);
    if (process.env.WRITE_PROOF && result.status === 'passed') writeFileSync('docs/proof.md', proof(table));
  }

  printsToStdio() {
    return false;
  }
}

function proof(table: string): string {
  return `# Proof

What the sweeps over every page of both languages counted on ${new Date().toISOString().slice(0, 10)}. They are a part of \`npm test\`; \`npm run proof\` runs them alone and writes this file.

${table}

- **appearances**: a page of each kind, by axe as a whole in dark at 1280 px and in both at 390 px.
- **documents**: HTML by html-validate, inline scripts against the policy as served, answers.
- **focus stops**: pages of each kind walked by keyboard, forwards and back, also in forced colours.
- **hostile requests**: sent byte by byte to a server of their own, whose memory and files are compared before and after.
- **links**: links, sections, assets and language alternates; those to other hosts stand in [external-links.md](external-links.md).
- **open states**: menus and the search dialog, by axe.
- **pages**: axe (WCAG 2.2 A and AA, best practices) in light at 1280 px and what can differ in dark at 390 px, headings, landmarks and \`lang\`, width at 640 and 320 px, breaches of the policy, requests to other hosts.
- **redirects**: every address that moved.

Known vulnerabilities are asked for by \`npm run audit\`, where the registry answers. Licences stand in [licences.md](licences.md).
`;
}
