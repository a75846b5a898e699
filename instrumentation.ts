/** Settings and registry are read when the server starts, so that a server that could not answer does not start, but ends with the reason. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{registry}, {misspeltSettings}] = await Promise.all([import('./lib/filings'), import('./lib/server/env')]);
  for (const line of misspeltSettings(process.env)) console.warn(line);
  registry.records;
}
