/** Ends with 0 when the portal of this container can answer readers, with 1 when it cannot: the container's health check. */
const port = process.env.PORT || '3000';
const response = await fetch(`http://localhost:${port}/readyz`, {signal: AbortSignal.timeout(2500)}).catch((error) => error);
if (response.ok) process.exit(0);
console.error(`http://localhost:${port}/readyz: ${response.status ?? response.cause?.code ?? response.message}. See the container's log.`);
process.exit(1);
