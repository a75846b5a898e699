/**
 * Sends JSON to a service that speaks as OpenAI's does, and returns its answer whatever its status. Follows no redirect, since the key
 * goes to one host.
 */
export function askService(
  address: string,
  key: string,
  body: unknown,
  signal: AbortSignal,
  accept = 'application/json'
): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: {authorization: `Bearer ${key}`, 'content-type': 'application/json', accept},
    body: JSON.stringify(body),
    redirect: 'manual',
    cache: 'no-store',
    signal
  });
}
