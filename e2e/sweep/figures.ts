import type {TestInfo} from '@playwright/test';

/** What a sweep counted. `errors` are answers or messages that must not be, `violations` are broken rules. */
export type Figures = {pages?: number; requests?: number; checks?: number; violations?: number; errors?: number};

/** The row of the closing table a test's figures are added to, and what they are. */
export type SweepNote = {sweep: string; figures: Figures; sentences?: string[]};

const type = 'sweep';

/** Hands a test's figures to the table that closes the run, with sentences to stand below it. */
export function note(info: TestInfo, sweep: string, figures: Figures, sentences: string[] = []): void {
  info.annotations.push({type, description: JSON.stringify({sweep, figures, sentences} satisfies SweepNote)});
}

/** Reads back what `note` wrote. */
export function noted(annotations: {type: string; description?: string}[]): SweepNote[] {
  return annotations.filter((each) => each.type === type).map(({description = ''}) => JSON.parse(description) as SweepNote);
}

/** Gathers findings, each once with the addresses that have it, so that a failure names every page at a glance. */
export class Findings {
  private readonly all = new Map<string, string[]>();

  add(address: string, found: string[]): void {
    for (const each of found) this.all.set(each, [...(this.all.get(each) ?? []), address]);
  }

  get count(): number {
    return [...this.all.values()].flat().length;
  }

  /** Finding → addresses. Empty when there is none. */
  report(): Record<string, string> {
    return Object.fromEntries(
      [...this.all].map(([found, at]) => [found, at.length > 8 ? `${at.slice(0, 8).join(' ')} … ${at.length} in all` : at.join(' ')])
    );
  }
}
