/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{acceptRawAddresses}, {evenRequests}] = await Promise.all([import('./lib/raw-address'), import('./lib/even-request')]);
  acceptRawAddresses();
  evenRequests();
}
