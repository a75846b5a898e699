/** Ends with 0 when the portal of this container answers with a page, with 1 when it does not: the container's health check. */
const port = process.env.PORT || '3000';
const response = await fetch(`http://localhost:${port}/dev/howuse`, {signal: AbortSignal.timeout(2500)}).catch((error) => error);
if (response.ok) process.exit(0);
console.error(
  `http://localhost:${port}/dev/howuse: ${response.status ?? response.cause?.code ?? response.message}. See the container's log.`
);
process.exit(1);
