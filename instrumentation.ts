/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{keepAnswers}, {acceptRawAddresses}, {evenRequests}, {noteConnections}] = await Promise.all([
    import('./lib/answers/keep'),
    import('./lib/raw-address'),
    import('./lib/even-request'),
    import('./lib/try/connection')
  ]);
  // The last to be set up is the first to see a request: what is kept is looked for in requests that are even already.
  if (process.env.NODE_ENV === 'production') keepAnswers();
  acceptRawAddresses();
  evenRequests();
  noteConnections();
}
