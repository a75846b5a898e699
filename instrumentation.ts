/**
 * Settings and registry are read when the server starts, so that a server that could not answer does not start, but ends with the reason.
 * From here on what readers tell is written, and requests are logged and counted where the operator wants it.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{registry}, {checkAsk, env, misspeltSettings}] = await Promise.all([import('./lib/filings'), import('./lib/server/env')]);
  for (const line of misspeltSettings(process.env)) console.warn(line);
  registry.records;
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  checkAsk(env);
  const {watch} = await import('./lib/server/watch');
  watch(env);
}
