/**
 * Settings and registry are read when the server starts, so that a server that could not answer does not start, but ends with the reason.
 * From here on what readers tell is written.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{registry}, {env, misspeltSettings}] = await Promise.all([import('./lib/filings'), import('./lib/server/env')]);
  for (const line of misspeltSettings(process.env)) console.warn(line);
  registry.records;
  if (env.FEEDBACK === 'off' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const {startKeeper} = await import('./lib/insights/keeper');
  const keeper = startKeeper(env);
  // Opens the database, so that an operator reads at the start what is wrong with it.
  void keeper.flush();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void keeper.flush());
}
