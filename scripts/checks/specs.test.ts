import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

/** Specs that open a browser without being watched, and why. */
const unwatched: Record<string, string> = {
  'browser/error.spec.ts': 'a portal of its own fails on purpose, which a browser reports'
};

test('every journey in a browser is watched for other hosts, console messages and breaches of the policy', () => {
  const specs = readdirSync('e2e', {recursive: true, encoding: 'utf8'}).filter((name) =>
    /^(?:browser|no-script|sweep\/browser)\/.*\.spec\.ts$/.test(name)
  );
  expect(specs.length).toBeGreaterThan(14);
  const bare = specs.filter((name) => /import {[^}]*\btest\b[^}]*} from '@playwright\/test'/.test(readFileSync(`e2e/${name}`, 'utf8')));
  expect(bare).toEqual(Object.keys(unwatched));
});
