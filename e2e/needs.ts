import {test} from '@playwright/test';

const isLeftOut = (name: string) => (process.env.WITHOUT ?? '').split(',').includes(name);

/**
 * Fails a spec where something is missing on this machine that it needs, and says what brings it. Who cannot have it leaves its specs
 * out by name: `WITHOUT=nginx,java npm test`. Called within a test or a hook before it.
 */
export function needs(name: string, isHere: unknown, remedy: string): void {
  test.skip(isLeftOut(name), `left out by WITHOUT=${name}`);
  if (!isHere) throw new Error(`This needs ${name}: ${remedy} To leave out what needs it, set WITHOUT=${name}.`);
}

/**
 * The same for what nothing brings, as the rights of root: only a machine for tests (`CI`) has to have it; elsewhere the run goes on and
 * says aloud what it leaves out, and why. `missing` is empty where nothing is.
 */
export function needsOfTests(name: string, missing: string): void {
  if (process.env.CI || !missing) {
    needs(name, !missing, `${missing}.`);
    return;
  }
  console.warn(`Left out: ${test.info().title || name}, since ${missing}.`);
  test.skip(true, missing);
}
