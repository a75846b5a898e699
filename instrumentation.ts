/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{acceptRawAddresses}, {evenRequests}, {noteConnections}] = await Promise.all([
    import('./lib/raw-address'),
    import('./lib/even-request'),
    import('./lib/try/connection')
  ]);
  acceptRawAddresses();
  evenRequests();
  noteConnections();
}
