import {noteEdit} from '@/lib/server/content-cache';
import {findingsOf} from './fault';
import type {Finding} from './finding';

/** What a check found, and in one sentence what it looked at. */
export type Result = {findings: Finding[]; summary: string};

/** Each check of words and facts by its name. What it reads is loaded when it runs: wrong data ends the loading. */
export const checks = {
  catalogues: async () => (await import('./messages')).checkCatalogues(),
  content: async () => {
    const {pages, findings} = (await import('./content')).checkContent();
    return {findings, summary: `${pages} pages checked`};
  },
  packages: async () => (await import('./packages')).checkAllPackages(),
  openapi: async () => {
    const {checkOpenApi} = await import('./openapi');
    const {checkReferenceHistory} = await import('./openapi-changes');
    return {findings: [...(await checkOpenApi()), ...checkReferenceHistory()], summary: 'the API document is checked'};
  },
  samples: async () => (await import('./all-samples')).checkAllSamples(),
  schemas: async () => ({findings: (await import('./schemas')).checkSchemas(), summary: 'schemas for editors compared'})
} satisfies Record<string, () => Promise<Result>>;

export type CheckName = keyof typeof checks;

/** Runs a check. What ends it is a finding too. `edited` are files below `content/` that have changed since the last one. */
export async function runCheck(name: CheckName, edited: readonly string[] = []): Promise<Result> {
  for (const place of edited) noteEdit(place);
  try {
    return await checks[name]();
  } catch (error) {
    return {findings: findingsOf(error), summary: `${name} cannot be checked before that is mended`};
  }
}
