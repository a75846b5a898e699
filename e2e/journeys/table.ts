import type {Reporter, Suite, TestCase} from '@playwright/test/reporter';

/** Closes a run that walked the journeys in several engines with the table journeys × engines, and the reasons of what is not green. */
export default class JourneysTable implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd() {
    const rows = new Map<string, Map<string, TestCase>>();
    const engines = new Set<string>();
    for (const test of this.suite?.allTests() ?? []) {
      const engine = test.parent.project()?.name ?? '';
      if (!/e2e.(?:journeys|webkit).walk\.spec/.test(test.location.file)) continue;
      engines.add(engine);
      rows.set(test.title, (rows.get(test.title) ?? new Map()).set(engine, test));
    }
    if (engines.size < 2) return;
    const head = [...engines];
    const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
    const body = [...rows].map(([title, cases]) => line([title, ...head.map((engine) => cell(cases.get(engine)))]));
    console.log(`\n${[line(['journey', ...head]), line(['---', ...head.map(() => '---')]), ...body].join('\n')}`);
  }

  printsToStdio() {
    return false;
  }
}

function cell(test?: TestCase): string {
  if (!test) return '';
  if (test.outcome() === 'skipped') return test.results[0]?.annotations.find(({type}) => type === 'skip')?.description ?? 'not run';
  return test.ok() ? 'yes' : 'NO';
}
