import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Run = {violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]};
type Options = {runOnly: {type: 'tag' | 'rule'; values: string[]}; rules?: Record<string, {enabled: boolean}>};

/** WCAG 2.2 A and AA and axe's best practices. `target-size` is off in axe unless it is asked for. */
export const everything: Options = {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  rules: {'target-size': {enabled: true}}
};

/**
 * The same without what styles alone decide, which takes most of the time: contrast, links that only a colour sets apart, the size of
 * targets. `states.spec.ts` asks for them on a page of each kind.
 */
export const structure: Options = {
  ...everything,
  rules: {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}, 'target-size': {enabled: false}}
};

/** Brings axe into every document that the page loads from now on: its half a megabyte goes to the browser once. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addInitScript({path});
}

/** Violations of the document as it stands, each with its rule and the element's beginning. Empty when there are none. */
export async function violations(page: Page, options: Options, part = 'html'): Promise<string[]> {
  const found = await page.evaluate(
    async ([given, root]) => {
      const {axe} = window as unknown as {axe: {run: (root: string, options: unknown) => Promise<Run>}};
      return (await axe.run(root, {...given, resultTypes: ['violations'], preload: false, iframes: false})).violations;
    },
    [options, part] as const
  );
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary = ''}) => `${id}: ${html.slice(0, 150)} ${failureSummary.replaceAll(/\s+/g, ' ').slice(0, 220)}`)
  );
}
