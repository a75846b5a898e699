import type {FullResult, Reporter, Suite} from '@playwright/test/reporter';

/** Ends the output with one line of totals that any tool can read. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd(_result: FullResult) {
    const count = {passed: 0, failed: 0, skipped: 0};
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome();
      count[outcome === 'skipped' ? 'skipped' : outcome === 'unexpected' ? 'failed' : 'passed']++;
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }

  printsToStdio() {
    return false;
  }
}
