/**
 * Runs once when the server starts. Settings and registry are read here, so that a server that could not answer does not start,
 * but ends with the reason.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{keepAnswers}, {acceptRawAddresses}, {evenRequests}, {noteConnections}, {endInTime}] = await Promise.all([
    import('./lib/answers/keep'),
    import('./lib/raw-address'),
    import('./lib/even-request'),
    import('./lib/try/connection'),
    import('./lib/shutdown'),
    import('./lib/env'),
    import('./lib/filings')
  ]);
  // The last to be set up is the first to see a request: what is kept is looked for in requests that are even already.
  if (process.env.NODE_ENV === 'production') keepAnswers();
  acceptRawAddresses();
  evenRequests();
  noteConnections();
  if (process.env.NODE_ENV === 'production') endInTime();
}
