/** Ends with 0 when the portal of this container can answer readers, with 1 when it cannot: the container's health check. */
const base = `http://localhost:${process.env.PORT || '3000'}${process.env.BASE_PATH ?? ''}`;
const response = await fetch(`${base}/readyz`, {signal: AbortSignal.timeout(2500)}).catch((error) => error);
if (response.ok) process.exit(0);
console.error(`${base}/readyz: ${response.status ?? response.cause?.code ?? response.message}. See the container's log.`);
process.exit(1);
